import { type Invulling, vulIn } from '../tekst.ts'
import { setApart } from '../taal.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { nl, type Zinid } from './nl.ts'

/** Languages with more kinds of plural than Dutch add theirs. */
type Meervoud = 'zero' | 'two' | 'few' | 'many'
export type Zinnen = Record<Zinid, string> & Partial<Record<`${string}.${Meervoud}`, string>>

const TALEN: Record<string, Zinnen> = { nl, en, ar }

/** A sentence of the code itself in the language of the conversation; in Dutch where that language has none. */
export function zin(taal: string, id: Zinid, invulling: Invulling = {}): string {
  return vulIn((TALEN[taal] ?? nl)[id], metHoofdletters(apart(invulling, taal), taal))
}

const apart = (invulling: Invulling, taal: string): Invulling =>
  Object.fromEntries(Object.entries(invulling).map(([naam, waarde]) => [naam, waarde && setApart(waarde, taal)]))

type Telzin = Zinid extends infer Id ? (Id extends `${infer Stam}.other` ? Stam : never) : never

/** The same for a number of things, in the form that the language has for that number. */
export function telzin(taal: string, stam: Telzin, aantal: number): string {
  const zinnen: Zinnen = TALEN[taal] ?? nl
  const soort = meervoudenVan(taal).select(aantal)
  return vulIn(zinnen[`${stam}.${soort}`] ?? zinnen[`${stam}.other`], { aantal: String(aantal) })
}

const meervouden = new Map<string, Intl.PluralRules>()

function meervoudenVan(taal: string): Intl.PluralRules {
  const bekend = meervouden.get(taal) ?? new Intl.PluralRules(taal)
  meervouden.set(taal, bekend)
  return bekend
}

/** "a, b en c". The Arabic "and" is joined to its word, but not to a Latin one. */
export function opsomming(taal: string, delen: Iterable<string>): string {
  const lijst = new Intl.ListFormat(taal, { type: 'conjunction' }).format(delen)
  return taal === 'ar' ? lijst.replace(/ و(?=\p{Script=Latin})/gu, ' و ') : lijst
}

export function hoofdletter(tekst: string, taal: string): string {
  return `${tekst.charAt(0).toLocaleUpperCase(taal)}${tekst.slice(1)}`
}

/** Adds of every value one that begins a sentence: `{Wie}` beside `{wie}`. */
export function metHoofdletters(invulling: Invulling, taal: string): Invulling {
  const delen = Object.entries(invulling).map(([naam, waarde]) => [
    `${naam.charAt(0).toUpperCase()}${naam.slice(1)}`,
    waarde === undefined ? undefined : hoofdletter(waarde, taal),
  ])
  return { ...Object.fromEntries(delen), ...invulling }
}
