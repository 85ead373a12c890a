import { formatBedrag, formatEuro } from '../bedragzin.ts'
import type { Gesprek } from '../gesprek.ts'
import { AANVRAGER, invullingFor } from '../label.ts'
import type { Inhoud } from '../inhoud.ts'
import { fillTekst } from '../tekst.ts'
import type { Zinid } from '../zinnen/nl.ts'
import { opsomming, zin } from '../zinnen/zin.ts'
import type { Watalsfeit } from './feiten.ts'
import { describeSprong, findSprongen, noemTitel, type Sprong } from './sprongen.ts'
import { findStukken, rond, type Stuk } from './stukken.ts'
import { bedragBij, computeTotaal, type Totaal } from './totaal.ts'

/** What happens to all amounts together when one fact is otherwise; texts and figures for a chart and a table. */
export interface Watalsbeeld {
  feit: Watalsfeit
  /** The values that are shown. */
  van: number
  tot: number
  /** Step for who tries values. */
  probeerstap: number
  /** First what matters most: what one keeps of a little more, and of a little less. */
  samenvatting: string[]
  sprongen: { waarde: number; zin: string }[]
  /** Points of the line: value and amount per month. */
  lijn: { waarde: number; bedrag: number }[]
  hoogste: number
  stukken: Stukregel[]
  /** What is not counted, and what stays the same. */
  opmerkingen: string[]
  /** "€ 24.000 per jaar". */
  formatWaarde: (waarde: number) => string
  bedragBij: (waarde: number) => number
}

export interface Stukregel extends Stuk {
  /** What is left of every € 100 more; absent for what is no income. */
  over?: string
}

const PER_JAAR = { euro_per_jaar: 1, euro_per_maand: 12 } as const
type Periode = keyof typeof PER_JAAR
/** How far one looks at least, and the little more and less of the summary. */
const MAAT = {
  euro_per_jaar: { tot: 80_000, beetje: 1000 },
  euro_per_maand: { tot: 5000, beetje: 100 },
} as const

/** Null when no amount that is known depends on the fact. */
export function makeWatals(feit: Watalsfeit, gesprek: Gesprek, inhoud: Inhoud): Watalsbeeld | null {
  const periode: Periode = feit.gegeven.eenheid === 'euro_per_maand' ? 'euro_per_maand' : 'euro_per_jaar'
  const ver = Math.ceil(Math.max(MAAT[periode].tot, feit.nu * 1.5))
  const totaal = computeTotaal(feit.pad, { van: 0, tot: ver, stap: 1 }, gesprek, inhoud)
  if (!totaal || totaal.delen.length === 0) return null
  const sprongen = findSprongen(totaal)
  const tot = lastOfInterest(totaal, feit.nu, ver)
  const formatWaarde = (waarde: number) => formatBedrag({ min: waarde, max: waarde, eenheid: periode }, gesprek.taal)
  const zichtbaar = sprongen.filter(({ waarde }) => waarde < tot)
  return {
    feit,
    van: 0,
    tot,
    probeerstap: rond(tot / 400),
    samenvatting: summarise(feit, totaal, periode, gesprek, inhoud),
    sprongen: zichtbaar.map((sprong) => ({
      waarde: sprong.waarde,
      zin: describeSprong(sprong, formatWaarde, gesprek, inhoud),
    })),
    lijn: drawLijn(totaal, tot, zichtbaar),
    hoogste: totaal.perMaand.reduce((hoog, bedrag) => Math.max(hoog, bedrag), 0),
    stukken: findStukken(totaal, tot, [...new Set(zichtbaar.map(({ waarde }) => waarde))], PER_JAAR[periode]).map(
      (stuk) => ({
        ...stuk,
        ...(feit.verdiensten && { over: describeOver(stuk, gesprek) }),
      }),
    ),
    opmerkingen: listOpmerkingen(totaal, feit, gesprek, inhoud),
    formatWaarde,
    bedragBij: (waarde) => bedragBij(totaal, waarde),
  }
}

/** Up to a little beyond the last change, and well beyond where one is now. */
function lastOfInterest({ perMaand, van, stap }: Totaal, nu: number, ver: number): number {
  let laatste = perMaand.length - 1
  while (laatste > 0 && perMaand[laatste - 1] === perMaand.at(-1)) laatste--
  const tot = Math.max(van + laatste * stap, nu) * 1.15
  const rondop = rond(tot / 20)
  return Math.min(ver, Math.max(rondop, Math.ceil(tot / rondop) * rondop))
}

function summarise(feit: Watalsfeit, totaal: Totaal, periode: Periode, gesprek: Gesprek, inhoud: Inhoud): string[] {
  const { taal } = gesprek
  const { beetje } = MAAT[periode]
  const perJaar = PER_JAAR[periode]
  const nu = bedragBij(totaal, feit.nu)
  const geld = (bedrag: number) => formatBedrag({ min: bedrag, max: bedrag, eenheid: periode }, taal)
  const { wie } = invullingFor(feit.gegeven, gesprek, inhoud)
  const soort = !feit.verdiensten ? 'ander' : feit.gegeven.groep.id === AANVRAGER ? 'zelf' : 'partner'
  const vul = (id: 'watals.meer' | 'watals.minder', erbij: number) =>
    zin(taal, `${id}.${soort}`, { wie, wat: feit.naam, stap: geld(erbij) })
  const gevolg = (erbij: number) => {
    const verschil = Math.round(((bedragBij(totaal, feit.nu + erbij) - nu) * 12) / perJaar)
    if (verschil === 0) return zin(taal, 'watals.gelijk')
    return zin(taal, verschil > 0 ? 'watals.krijgt_meer' : 'watals.krijgt_minder', { bedrag: geld(Math.abs(verschil)) })
  }
  const over = beetje + Math.round(((bedragBij(totaal, feit.nu + beetje) - nu) * 12) / perJaar)
  const meer = [vul('watals.meer', beetje), gevolg(beetje)]
  if (soort !== 'ander')
    meer.push(
      zin(taal, overzin(over, feit), { stap: formatEuro(beetje, taal), over: formatEuro(Math.abs(over), taal) }),
    )
  if (feit.nu < beetje) return [meer.join(' ')]
  return [meer.join(' '), [vul('watals.minder', beetje), gevolg(-beetje)].join(' ')]
}

function overzin(over: number, { verdiensten }: Watalsfeit): Zinid {
  if (over < 0) return 'watals.achteruit'
  return verdiensten === 'bruto' ? 'watals.over_bruto' : 'watals.over'
}

function describeOver({ verlies }: Stuk, { taal }: Gesprek): string {
  return formatEuro(Math.round((1 - verlies) * 100), taal)
}

/** Enough points for the widest screen; at a sudden change both sides of it. */
function drawLijn(totaal: Totaal, tot: number, sprongen: readonly Sprong[]): Watalsbeeld['lijn'] {
  const PUNTEN = 240
  const even = Array.from({ length: PUNTEN + 1 }, (_, i) => Math.round((tot * i) / PUNTEN))
  const randen = sprongen.flatMap(({ waarde }) => [waarde, waarde + totaal.stap])
  const waarden = [...new Set([...even, ...randen])].toSorted((een, ander) => een - ander)
  return waarden.map((waarde) => ({ waarde, bedrag: bedragBij(totaal, waarde) }))
}

function listOpmerkingen(
  { delen, open }: Totaal,
  { naam, verdiensten }: Watalsfeit,
  { taal }: Gesprek,
  { teksten }: Inhoud,
): string[] {
  const noem = (ids: string[]) =>
    opsomming(
      taal,
      ids.map((id) => noemTitel(fillTekst(teksten, `regeling.${id}.titel`), taal)),
    )
  return [
    zin(taal, 'watals.telt_mee', { regelingen: noem(delen.map(({ regeling }) => regeling)), wat: naam }),
    ...(open.length > 0 ? [zin(taal, 'watals.telt_niet_mee', { regelingen: noem(open) })] : []),
    zin(taal, verdiensten === 'bruto' ? 'watals.verder_gelijk_bruto' : 'watals.verder_gelijk'),
  ]
}
