import { codeVan, datumTekst, leesDatum, MAAND, peildataVan } from '../datum.ts'
import { type Feit, listFeiten, vervangFeit } from '../feit.ts'
import type { Gegevens } from '../gegevens.ts'
import type { Regelpakket } from '../pakket.ts'
import { dagNa, wisselOp } from './dagen.ts'
import { type Standen, zichtbaar } from './stand.ts'

/** Why an outcome changes, as far as that is proven. */
export type Oorzaak =
  | { soort: 'regels' | 'cijfers' }
  /** Someone reaches this age in whole months, 0 at birth; `pad` is the date of birth. */
  | { soort: 'leeftijd'; pad: string; maanden: number }

interface Overgang {
  pakket: Regelpakket
  standen: Standen
  gegevens: Gegevens
  datum: string
  regeling: string
}

/**
 * An age is the reason when being one day too young for it gives another outcome, and being just old enough does not.
 * What is left of the change without those birthdays, comes from new figures or rules if any begin on that day.
 */
export function findOorzaken(overgang: Overgang): Oorzaak[] {
  const { pakket, standen, datum, regeling } = overgang
  const verjaardagen = listFeiten(pakket, overgang.gegevens).flatMap((feit) => findLeeftijd(feit, overgang) ?? [])
  const jonger = verjaardagen.reduce((stand, { feit, teJong }) => vervangFeit(stand, feit, teJong), overgang.gegevens)
  const oorzaken: Oorzaak[] = verjaardagen.map(({ feit, maanden }) => ({ soort: 'leeftijd', pad: feit.pad, maanden }))
  const wissel = wisselOp(pakket, datum)
  if (!wissel) return oorzaken
  const ervoor = zichtbaar(standen.op(dagNa(datum, -1)).get(regeling))
  const rest = zichtbaar(standen.anders(datum, jonger, regeling)) !== ervoor
  return rest ? [...oorzaken, { soort: wissel }] : oorzaken
}

interface Verjaardag {
  feit: Feit
  maanden: number
  /** A date of birth with which the age is just not reached. */
  teJong: string
}

function findLeeftijd(feit: Feit, overgang: Overgang): Verjaardag | undefined {
  if (!feit.begrip.totDatum || typeof feit.waarde !== 'string') return undefined
  const kandidaten = listLeeftijden(codeVan(feit.waarde), overgang.datum)
  return kandidaten.map((kandidaat) => ({ feit, ...kandidaat })).find((verjaardag) => isOorzaak(verjaardag, overgang))
}

interface Leeftijd {
  maanden: number
  netOud: string
  teJong: string
}

/** Every age that is reached on a reference day of this day and not on that of the day before; whole years first. */
function listLeeftijden(geboren: number, datum: string): Leeftijd[] {
  const nu = peildataVan(codeVan(datum))
  const gisteren = peildataVan(codeVan(dagNa(datum, -1)))
  const uit = nu.flatMap((peil, i) => {
    const eerste = Math.max(0, leeftijd(geboren, gisteren[i] ?? peil) + 1)
    const aantal = Math.max(0, leeftijd(geboren, peil) - eerste + 1)
    return Array.from({ length: aantal }, (_, stap) => grensVan(peil, eerste + stap)).filter(
      ({ teJong }) => teJong <= datum,
    )
  })
  return uit.toSorted((een, ander) => Number(een.maanden % 12 > 0) - Number(ander.maanden % 12 > 0))
}

function leeftijd(geboren: number, peil: number): number {
  return Math.floor((peil - geboren) / MAAND)
}

/** The last date of birth with which this age is reached on the reference day, and the day after it. */
function grensVan(peil: number, maanden: number): Leeftijd {
  let code = peil - maanden * MAAND
  while (leesDatum(datumTekst(code)) === null) code--
  const netOud = datumTekst(code)
  return { maanden, netOud, teJong: dagNa(netOud) }
}

/** The day before, the one who is just old enough now was like the person himself: not old enough yet. */
function isOorzaak({ feit, netOud, teJong }: Verjaardag & Leeftijd, overgang: Overgang): boolean {
  const { standen, gegevens, datum, regeling } = overgang
  const met = (dag: string, geboren: string) =>
    zichtbaar(standen.anders(dag, vervangFeit(gegevens, feit, geboren), regeling))
  const echt = (dag: string) => zichtbaar(standen.op(dag).get(regeling))
  const gisteren = dagNa(datum, -1)
  return (
    met(datum, teJong) !== echt(datum) && met(datum, netOud) === echt(datum) && met(gisteren, netOud) === echt(gisteren)
  )
}
