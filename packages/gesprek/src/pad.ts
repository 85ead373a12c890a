/** Where a fact lives: `aanvrager.toetsingsinkomen`, `partner`, `kinderen`, `kinderen[0].geboortedatum`. */
export interface Pad {
  groep: string
  index?: number
  begrip?: string
}

const PADVORM = /^([a-z][a-z0-9_]*)(?:\[(0|[1-9]\d?)\])?(?:\.([a-z][a-z0-9_]*))?$/

export function parsePad(tekst: string): Pad | null {
  const delen = PADVORM.exec(tekst)
  if (!delen) return null
  const [, groep = '', index, begrip] = delen
  if (index !== undefined && begrip === undefined) return null
  return { groep, index: index === undefined ? undefined : Number(index), begrip }
}

export function formatPad({ groep, index, begrip }: Pad): string {
  const element = index === undefined ? groep : `${groep}[${index}]`
  return begrip === undefined ? element : `${element}.${begrip}`
}

/** The person or thing a fact belongs to: `kinderen[0]` for `kinderen[0].geboortedatum`. */
export function elementOf(pad: string): string {
  return pad.split('.', 1)[0] ?? pad
}
