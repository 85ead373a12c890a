import type { Teksten } from './editie.ts'

export type Invulling = Record<string, string | undefined>

/** A text with its `{…}` filled in; the id itself when the editie lacks it, so that the gap is seen. */
export function fillTekst(teksten: Teksten, id: string, invulling: Invulling = {}): string {
  return findTekst(teksten, id, invulling) ?? id
}

export function findTekst(teksten: Teksten, id: string, invulling: Invulling = {}): string | undefined {
  const tekst = Object.hasOwn(teksten, id) ? teksten[id] : undefined
  return tekst === undefined ? undefined : vulIn(tekst, invulling)
}

/** What has no value stays between its braces, so that the gap is seen. */
export function vulIn(tekst: string, invulling: Invulling): string {
  return tekst.replace(/\{([A-Za-z_. ]+)\}/g, (heel, naam: string) => invulling[naam] ?? heel)
}

/** "1e" or "1st": how a language counts persons in a row. */
export function formatRang(getal: number, taal: string): string {
  if (taal === 'nl') return `${getal}e`
  if (taal !== 'en') return String(getal)
  const uitgang = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }
  return `${getal}${uitgang[new Intl.PluralRules('en', { type: 'ordinal' }).select(getal)]}`
}
