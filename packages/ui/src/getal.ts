import { westerseCijfers } from './taal.ts'

const separators = { nl: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } }

const separatorsOf = (taal: string) => (taal.startsWith('en') ? separators.en : separators.nl)

/**
 * Reads a number as people type it: `1.250,50`, `€ 1250,5`, `1250.50`. Null when it is no number.
 * A group sign counts as one only in groups of three; the other sign is a decimal sign where that is unambiguous.
 */
export function parseGetal(tekst: string, taal: string): number | null {
  const { group, decimal } = separatorsOf(taal)
  const kaal = westerseCijfers(tekst).replaceAll(/[\s€]/g, '').replace(/,-$/, '')
  const grouped = new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d+)?$`)
  const plain = /^-?\d+([.,]\d+)?$/
  if (grouped.test(kaal)) return Number(kaal.replaceAll(group, '').replace(decimal, '.'))
  if (plain.test(kaal)) return Number(kaal.replace(',', '.'))
  return null
}

/** A number as it is put back in a field: no group signs, cents only when there are any. */
export function schrijfGetal(waarde: number, taal: string): string {
  const tekst = Number.isInteger(waarde) ? String(waarde) : waarde.toFixed(2)
  return tekst.replace('.', separatorsOf(taal).decimal)
}
