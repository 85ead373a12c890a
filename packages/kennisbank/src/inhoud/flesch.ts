import { splitZinnen } from './leesniveau.ts'

/** Vowels that sound as one, longest first; a trema begins a syllable of its own. */
const KLANK = /ieu|eeu|aai|ooi|oei|eau|ij|aa|ee|oo|uu|ie|oe|eu|ui|ou|au|ei|ai|oi|[aeiouyáàâäéèêëíìîïóòôöúùûü]/g
const AFKORTING = /^[A-Z]{2,5}$/

const listWoorden = (tekst: string): string[] => tekst.match(/[\p{L}\p{N}]+/gu) ?? []

/** By the sounds of Dutch; letters of an abbreviation are said one by one, and a number counts as one. */
export function countLettergrepen(woord: string): number {
  if (AFKORTING.test(woord)) return woord.length
  return Math.max(1, woord.toLowerCase().match(KLANK)?.length ?? 0)
}

export interface Leesgemak {
  woorden: number
  zinnen: number
  lettergrepen: number
}

export function measureLeesgemak(tekst: string): Leesgemak {
  const woorden = listWoorden(tekst)
  const lettergrepen = woorden.reduce((som, woord) => som + countLettergrepen(woord), 0)
  return { woorden: woorden.length, zinnen: splitZinnen(tekst).length, lettergrepen }
}

/** Flesch-Douma, for Dutch: 100 is very easy, 60 to 70 plain, below 30 very hard. */
export function flesch(delen: Leesgemak[]): number {
  const som = (veld: keyof Leesgemak) => delen.reduce((tot, deel) => tot + deel[veld], 0)
  return 206.84 - (77 * som('lettergrepen')) / som('woorden') - (0.93 * som('woorden')) / som('zinnen')
}
