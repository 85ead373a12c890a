/** How a language writes numbers and dates; Arabic keeps the figures and signs that stand on letters in the Netherlands. */
const schrijfwijzen: Record<string, { getal: string; datum: string }> = {
  nl: { getal: 'nl-NL', datum: 'nl-NL' },
  en: { getal: 'en-GB', datum: 'en-GB' },
  ar: { getal: 'nl-NL', datum: 'ar-u-nu-latn' },
}

export const getallocale = (taal: string): string => schrijfwijzen[taal]?.getal ?? taal
export const datumlocale = (taal: string): string => schrijfwijzen[taal]?.datum ?? taal

export const richtingVan = (taal: string): 'ltr' | 'rtl' => (taal === 'ar' ? 'rtl' : 'ltr')

const arabisch = /\p{Script=Arabic}/u
const letters = /\p{L}/u

/**
 * A value inside a sentence. Where that runs from right to left the value is set apart in its own direction, because
 * otherwise the parts of "€ 1.250,50" or of a telephone number are shown in the wrong order.
 */
export function zetApart(waarde: string, taal: string): string {
  if (richtingVan(taal) === 'ltr') return waarde
  if (arabisch.test(waarde)) return `\u2067${waarde}\u2069`
  // The two halves of a number on two lines would read in the wrong order.
  return `\u2066${letters.test(waarde) ? waarde : waarde.replaceAll(' ', '\u00a0')}\u2069`
}

/** What is filled in at the `{{…}}` of a sentence. */
export type Waarden = Record<string, string | number>

export function zetWaardenApart(waarden: Waarden, taal: string): Waarden {
  return Object.fromEntries(
    Object.entries(waarden).map(([naam, waarde]) => [
      naam,
      typeof waarde === 'string' ? zetApart(waarde, taal) : waarde,
    ]),
  )
}

/** Digits and signs as an Arabic keyboard has them, in those of the Netherlands. */
export function westerseCijfers(tekst: string): string {
  return tekst
    .replaceAll(/[٠-٩]/g, (teken) => String(teken.charCodeAt(0) - 0x660))
    .replaceAll(/[۰-۹]/g, (teken) => String(teken.charCodeAt(0) - 0x6f0))
    .replaceAll('٫', ',')
    .replaceAll('٬', '.')
}
