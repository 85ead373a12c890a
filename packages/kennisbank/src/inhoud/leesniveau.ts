import type { Teksten } from '@loket/gesprek/editie'

interface Leesmaat {
  zinnen: number
  /** Words per sentence, on average. */
  gemiddeld: number
  langste: string
}

/** A sentence ends with . ! ? ؟ … or the line; a choice of "09:30" or "4.1" does not end one. */
export function splitZinnen(tekst: string): string[] {
  return tekst
    .split(/\n|(?<=[.!?؟…])\s+/)
    .map((zin) => zin.trim())
    .filter((zin) => zin !== '')
}

export const countWoorden = (zin: string): number =>
  zin.split(/\s+/).filter((woord) => /[\p{L}\p{N}]/u.test(woord)).length

function measureLeesniveau(tekst: string): Leesmaat {
  const zinnen = splitZinnen(tekst)
  const woorden = zinnen.reduce((som, zin) => som + countWoorden(zin), 0)
  const langste = zinnen.reduce((tot, zin) => (countWoorden(zin) > countWoorden(tot) ? zin : tot), '')
  return { zinnen: zinnen.length, gemiddeld: woorden / Math.max(1, zinnen.length), langste }
}

/** At most this many words: on average in a text, and in any one sentence. */
const GRENS = { gemiddeld: 15, zin: 20 }

/** Questions, conditions and names of figures that have to say one thing in one sentence, as the law does; only the sentence is bounded. */
const EEN_ZIN = /^(begrip|aanname|groep|regeling|cijfer)\./

/** Texts for medewerkers, and lists of words that are no sentences. */
const NIET_VOOR_BURGERS = /\.(let_op|knip|trefwoorden|synoniemen)$/

/** The texts for citizens that are too long to read with ease. */
export function listTeMoeilijk(teksten: Teksten): string[] {
  return Object.entries(teksten).flatMap(([id, tekst]) => {
    if (NIET_VOOR_BURGERS.test(id)) return []
    const { gemiddeld, langste } = measureLeesniveau(tekst)
    const teLangGemiddeld = !EEN_ZIN.test(id) && gemiddeld > GRENS.gemiddeld
    return teLangGemiddeld || countWoorden(langste) > GRENS.zin ? [id] : []
  })
}
