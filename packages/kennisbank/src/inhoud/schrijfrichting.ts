import type { Teksten } from '@loket/gesprek/editie'

const TEKEN = String.raw`[\p{Script=Latin}\p{Nd}€%]`

/** Latin words, numbers and the signs between them, as far as they belong together. */
const STUK = new RegExp(String.raw`${TEKEN}(?:(?:[.,:/+&'’@_–-]+| [–&-] |[ \u00A0])?${TEKEN})*`, 'gu')

/** Words alone, or one number, stay whole without help. */
const BLIJFT_HEEL = /^(?:\p{Nd}[\p{Nd}.,:%]*|[^\p{Nd}€%@/]+)$/u

/**
 * Amounts, telephone numbers and addresses in a text that runs from right to left are set apart, because otherwise
 * their parts are shown in the wrong order.
 */
export function isolateLinks(teksten: Teksten): Teksten {
  return Object.fromEntries(Object.entries(teksten).map(([id, tekst]) => [id, isolate(tekst)]))
}

/** Places to fill in keep their names. */
const isolate = (tekst: string): string =>
  tekst
    .split(/(\{[^{}]*\})/)
    .map((deel) => (deel.startsWith('{') ? deel : deel.replace(STUK, setApart)))
    .join('')

const setApart = (stuk: string): string => (BLIJFT_HEEL.test(stuk) ? stuk : `\u2066${stuk}\u2069`)
