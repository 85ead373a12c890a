const sleutel = 'loket.code'

/** The take-along code of the run on this device, so that it can be saved again under the same code. */
export interface Meeneemcode {
  gesprek: string
  code: string
  versie: number
  /** ISO instant. */
  verlooptOp: string
}

export function onthoudCode(code: Meeneemcode) {
  try {
    sessionStorage.setItem(sleutel, JSON.stringify(code))
  } catch {
    // A device that refuses storage gives a new code the next time.
  }
}

export function leesCode(gesprek: string): Meeneemcode | null {
  try {
    const tekst = sessionStorage.getItem(sleutel)
    const code = tekst === null ? null : (JSON.parse(tekst) as Meeneemcode)
    return code?.gesprek === gesprek ? code : null
  } catch {
    return null
  }
}

export function wisCode() {
  try {
    sessionStorage.removeItem(sleutel)
  } catch {
    // Nothing was stored.
  }
}
