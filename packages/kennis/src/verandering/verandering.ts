import type { Uitkomstsoort } from '../bepaling.ts'
import { type Feit, listFeiten, vervangFeit } from '../feit.ts'
import type { Gegevens, Invoer, Waarde } from '../gegevens.ts'
import { isBereik } from '../invoer/waarde.ts'
import type { Kennis } from '../kennis.ts'
import type { Begrip, Regelpakket } from '../pakket.ts'
import { zoekEerste, type Zoektocht } from './zoek.ts'

/** One fact that would give a right if it were otherwise, while all else stays as it is. */
export interface Verandering {
  pad: string
  richting: 'minder' | 'meer'
  /** False when from there on other facts decide, that are not known. */
  zeker: boolean
  /** The nearest value with a right, or perhaps one. */
  vanaf: number
  /** The last value with a right in that direction; null when all further values give one, or perhaps. */
  tot: number | null
}

interface Vraag {
  kennis: Kennis
  pakket: Regelpakket
  invoer: Invoer
  /** A regeling to which there is no right now. */
  regeling: string
}

const GETALLEN = new Set<Begrip['soort']>(['bedrag', 'geheel_getal', 'getal'])
/** Enough for two binary searches per fact; what takes more is left unsaid. */
const TEGOED = 250

/** The nearest change per amount or number that by itself gives a right, and is proven to. */
export function findVeranderingen(vraag: Vraag): Verandering[] {
  const getallen = listFeiten(vraag.pakket, vraag.invoer.gegevens).filter(({ begrip }) => GETALLEN.has(begrip.soort))
  const vrij = getallen.reduce((gegevens, feit) => vervangFeit(gegevens, feit, heleBereik(feit)), vraag.invoer.gegevens)
  if (uitkomstVan(vraag, vrij) === 'geen_recht') return []
  return getallen.flatMap((feit) => findVerandering(vraag, feit) ?? [])
}

function findVerandering(vraag: Vraag, feit: Feit): Verandering | null {
  const { invoer } = vraag
  if (uitkomstVan(vraag, vervangFeit(invoer.gegevens, feit, heleBereik(feit))) === 'geen_recht') return null
  const stappen = stappenVan(feit.begrip)
  const [laag, hoog] = grenzenVan(feit.waarde, stappen)
  const tocht = tochtVan(vraag, feit, stappen)
  const wegen = [zoekWeg(tocht, laag - 1, laagste(feit.begrip), laag), zoekWeg(tocht, hoog + 1, feit.begrip.hoog, hoog)]
  const [beste] = wegen.flatMap((weg) => weg ?? []).toSorted((een, ander) => een.afstand - ander.afstand)
  if (!beste) return null
  const { vanaf, tot, richting, zeker } = beste
  return { pad: feit.pad, richting, zeker, vanaf: vanaf / stappen, tot: tot === null ? null : tot / stappen }
}

interface Weg extends Omit<Verandering, 'pad'> {
  afstand: number
}

/** Along the values from just beside what it is now to the end of what it can be. */
function zoekWeg(tocht: Zoektocht, begin: number, einde: number, nu: number): Weg | null {
  const richting = Math.sign(begin - nu)
  if ((einde - begin) * richting < 0) return null
  const vanaf = zoekEerste(tocht, begin, einde, 'recht')
  if (vanaf === null || vanaf === undefined) return null
  const weg = { afstand: Math.abs(vanaf - nu), richting: richting < 0 ? 'minder' : 'meer', vanaf } as const
  if (tocht.uitkomst(vanaf, vanaf) !== 'recht') return { ...weg, zeker: false, tot: null }
  const weer = zoekEerste(tocht, vanaf, einde, 'geen_recht')
  if (weer === undefined) return null
  return { ...weg, zeker: true, tot: weer === null ? null : weer - richting }
}

function tochtVan(vraag: Vraag, feit: Feit, stappen: number): Zoektocht {
  return {
    tegoed: TEGOED,
    uitkomst(laag, hoog) {
      const waarde = laag === hoog ? laag / stappen : { min: laag / stappen, max: hoog / stappen }
      return uitkomstVan(vraag, vervangFeit(vraag.invoer.gegevens, feit, waarde))
    },
  }
}

function uitkomstVan({ kennis, invoer, regeling }: Vraag, gegevens: Gegevens): Uitkomstsoort {
  const [uitkomst] = kennis.bepaal({ ...invoer, gegevens }, { regelingen: [regeling] }).uitkomsten
  return uitkomst?.uitkomst ?? 'nog_nodig'
}

/** Nobody is told of an income or a rent below zero. */
function laagste({ laag }: Begrip): number {
  return Math.max(laag, 0)
}

function heleBereik({ begrip, waarde }: Feit): Waarde {
  const stappen = stappenVan(begrip)
  const [laag, hoog] = grenzenVan(waarde, stappen)
  return { min: Math.min(laag, laagste(begrip)) / stappen, max: Math.max(hoog, begrip.hoog) / stappen }
}

/** Amounts and hours in hundredths. */
function stappenVan({ soort }: Begrip): number {
  return soort === 'geheel_getal' ? 1 : 100
}

function grenzenVan(waarde: Waarde, stappen: number): [laag: number, hoog: number] {
  const { min, max } = isBereik(waarde) ? waarde : { min: Number(waarde), max: Number(waarde) }
  return [Math.round(min * stappen), Math.round(max * stappen)]
}
