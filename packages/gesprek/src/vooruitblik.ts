import { formatBedrag, formatEuro } from './bedragzin.ts'
import { isBereik } from './controle.ts'
import type { Gesprek } from './gesprek.ts'
import type { Inhoud } from './inhoud.ts'
import { fillTekst } from './tekst.ts'
import { makeTijdlijn } from './tijdlijn/tijdlijn.ts'
import type { Uitkomsten } from './uitkomsten.ts'
import { listVeranderzinnen } from './verandering/veranderingen.ts'
import { listWatalsfeiten, type Watalsfeit } from './watals/feiten.ts'
import { listSchattingen } from './watals/schatting.ts'
import { makeWatals, type Watalsbeeld } from './watals/watals.ts'
import { zin } from './zinnen/zin.ts'

export interface Zinnengroep {
  kop: string
  zinnen: string[]
}

/** One amount: what a little more or less does, and where it suddenly matters. */
export interface Watalsgroep extends Zinnengroep {
  /** In order of amount, with what one gets now between what lies behind and what lies ahead. */
  grenzen: { zin: string; nu: boolean }[]
  /** What is counted and what is not. */
  opmerkingen: string[]
}

/** What may become otherwise, in sentences to read aloud; parts of which nothing can be said are empty. */
export interface Vooruitblik {
  /** Per regeling what by itself would give a right, or more. */
  veranderingen: Zinnengroep[]
  watals: Watalsgroep[]
  /** Per day what changes in the coming two years. */
  straks: Zinnengroep[]
  /** What the coming two years rest on. */
  opmerkingen: string[]
  /** What it costs when an estimate is wrong. */
  schattingen: string[]
}

/** More amounts than this nobody asks about in one call. */
const FEITEN = 3

export function makeVooruitblik(gesprek: Gesprek, { regels }: Uitkomsten, inhoud: Inhoud): Vooruitblik {
  const regelingen = regels.map(({ regeling }) => regeling)
  const gevonden = listVeranderzinnen(regelingen, gesprek, inhoud)
  const tijdlijn = makeTijdlijn(gesprek, inhoud)
  const momenten = tijdlijn?.momenten ?? []
  return {
    veranderingen: regelingen.flatMap((regeling) => {
      const zinnen = gevonden.get(regeling)
      // In the language of the conversation, which is not always that of the outcomes beside it.
      return zinnen ? [{ kop: fillTekst(inhoud.teksten, `regeling.${regeling}.titel`), zinnen }] : []
    }),
    watals: listWatalsfeiten(gesprek, inhoud)
      .slice(0, FEITEN)
      .flatMap((feit) => {
        const beeld = makeWatals(feit, gesprek, inhoud)
        return beeld ? [describeWatals(feit, beeld, gesprek)] : []
      }),
    straks: momenten.map(({ kop, regels: zinnen }) => ({
      kop,
      zinnen: zinnen.map(({ zin: wat, aanvraag }) => [wat, aanvraag?.zin].filter(Boolean).join(' ')),
    })),
    opmerkingen: momenten.length > 0 ? (tijdlijn?.opmerkingen ?? []) : [],
    schattingen: listSchattingen(gesprek, inhoud).flatMap(({ zinnen }) => zinnen),
  }
}

function describeWatals(feit: Watalsfeit, beeld: Watalsbeeld, gesprek: Gesprek): Watalsgroep {
  const grenzen = beeld.sprongen.map((sprong) => ({ waarde: sprong.waarde, zin: sprong.zin, nu: false }))
  const nu = { waarde: feit.nu, zin: describeNu(feit, beeld, gesprek), nu: true }
  // The last value before a change still has what comes before it.
  const plek = grenzen.findIndex(({ waarde }) => waarde >= feit.nu)
  return {
    kop: feit.naam,
    zinnen: beeld.samenvatting,
    grenzen: grenzen
      .toSpliced(plek < 0 ? grenzen.length : plek, 0, nu)
      .map(({ zin: wat, nu: is }) => ({ zin: wat, nu: is })),
    opmerkingen: beeld.opmerkingen,
  }
}

/** Of a range one counts with the middle, which nobody said. */
function describeNu({ pad, nu }: Watalsfeit, { bedragBij, formatWaarde }: Watalsbeeld, { feiten, taal }: Gesprek) {
  const heel = Math.round(bedragBij(nu))
  const bedrag = formatBedrag({ min: heel, max: heel, eenheid: 'euro_per_maand' }, taal)
  const opgegeven = feiten[pad]?.waarde
  if (!isBereik(opgegeven)) return zin(taal, 'vooruit.nu', { waarde: formatWaarde(nu), bedrag })
  const [min, max] = [formatEuro(opgegeven.min, taal), formatEuro(opgegeven.max, taal)]
  return zin(taal, 'vooruit.midden', { waarde: formatWaarde(nu), min, max, bedrag })
}
