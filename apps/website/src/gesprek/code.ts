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
    const code: unknown = tekst === null ? null : JSON.parse(tekst)
    return isMeeneemcode(code) && code.gesprek === gesprek ? code : null
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

const vorm = { gesprek: 'string', code: 'string', versie: 'number', verlooptOp: 'string' }

function isMeeneemcode(invoer: unknown): invoer is Meeneemcode {
  if (typeof invoer !== 'object' || invoer === null) return false
  const delen = new Map(Object.entries(invoer))
  return Object.entries(vorm).every(([naam, soort]) => typeof delen.get(naam) === soort)
}
