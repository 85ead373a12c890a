/** How a language writes numbers and dates; Arabic keeps the figures and signs that stand on letters in the Netherlands. */
const SCHRIJFWIJZEN: Record<string, { getal: string; datum: string }> = {
  nl: { getal: 'nl-NL', datum: 'nl-NL' },
  en: { getal: 'en-GB', datum: 'en-GB' },
  ar: { getal: 'nl-NL', datum: 'ar-u-nu-latn' },
}

export const getallocale = (taal: string): string => SCHRIJFWIJZEN[taal]?.getal ?? taal
export const datumlocale = (taal: string): string => SCHRIJFWIJZEN[taal]?.datum ?? taal

const VAN_RECHTS = new Set(['ar'])
const ARABISCH = /\p{Script=Arabic}/u

/**
 * A value inside a sentence. Where that runs from right to left the value is set apart in its own direction, because
 * otherwise the parts of "€ 1.250,50" or "Huurtoeslag" are shown in the wrong order.
 */
export function setApart(waarde: string, taal: string): string {
  if (!VAN_RECHTS.has(taal)) return waarde
  return `${ARABISCH.test(waarde) ? '\u2067' : '\u2066'}${waarde}\u2069`
}

/** A sum: its numbers and signs read from left to right, whatever the words around it do. */
export function setSomApart(som: string, taal: string): string {
  return VAN_RECHTS.has(taal) ? `\u2066${som}\u2069` : som
}
