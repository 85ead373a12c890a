import type { Gesprek } from './gesprek.ts'
import type { Inhoud } from './inhoud.ts'
import { makeTijdlijn } from './tijdlijn/tijdlijn.ts'
import type { Uitkomsten } from './uitkomsten.ts'
import { listVeranderzinnen } from './verandering/veranderingen.ts'
import { listWatalsfeiten } from './watals/feiten.ts'
import { listSchattingen } from './watals/schatting.ts'
import { makeWatals } from './watals/watals.ts'

export interface Zinnengroep {
  kop: string
  zinnen: string[]
}

/** What may become otherwise, in sentences to read aloud; parts of which nothing can be said are empty. */
export interface Vooruitblik {
  /** Per regeling what by itself would give a right, or more. */
  veranderingen: Zinnengroep[]
  /** Per amount what a little more or less of it does to everything together. */
  watals: Zinnengroep[]
  /** Per day what changes in the coming two years. */
  straks: Zinnengroep[]
  /** What it costs when an estimate is wrong. */
  schattingen: string[]
}

/** More amounts than this nobody asks about in one call. */
const FEITEN = 3

export function makeVooruitblik(gesprek: Gesprek, { regels }: Uitkomsten, inhoud: Inhoud): Vooruitblik {
  const gevonden = listVeranderzinnen(
    regels.map(({ regeling }) => regeling),
    gesprek,
    inhoud,
  )
  return {
    veranderingen: regels.flatMap(({ regeling, titel }) => {
      const zinnen = gevonden.get(regeling)
      return zinnen ? [{ kop: titel, zinnen }] : []
    }),
    watals: listWatalsfeiten(gesprek, inhoud)
      .slice(0, FEITEN)
      .flatMap((feit) => {
        const beeld = makeWatals(feit, gesprek, inhoud)
        return beeld
          ? [{ kop: feit.naam, zinnen: [...beeld.samenvatting, ...beeld.sprongen.map(({ zin }) => zin)] }]
          : []
      }),
    straks: (makeTijdlijn(gesprek, inhoud)?.momenten ?? []).map(({ kop, regels: zinnen }) => ({
      kop,
      zinnen: zinnen.map(({ zin, aanvraag }) => [zin, aanvraag?.zin].filter(Boolean).join(' ')),
    })),
    schattingen: listSchattingen(gesprek, inhoud).flatMap(({ zinnen }) => zinnen),
  }
}
