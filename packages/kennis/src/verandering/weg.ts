import type { Feit } from '../feit.ts'
import type { Waarde } from '../gegevens.ts'
import { codeer, isBereik } from '../invoer/waarde.ts'
import type { Begrip } from '../pakket.ts'
import { stappenVan } from '../watals/watals.ts'
import type { Doel, Huisbladen, Zet } from './huisbladen.ts'
import { zoekEerste, type Zoektocht } from './zoek.ts'

/** The nearest value of one fact that reaches a goal, as the rules count with it. */
export interface Weg {
  doel: Doel
  richting: 'minder' | 'meer' | 'anders'
  vanaf: number
  tot: number | null
  /** Where the most is reached. */
  hoogste?: number
}

/** Enough for two binary searches; what takes more is left unsaid. */
const TEGOED = 250

export function findWegen(bladen: Huisbladen, doelen: readonly Doel[], feit: Feit): Weg[] {
  const { begrip } = feit
  return bladen.metVrij(feit.pad, (zet) => {
    const [laagst, hoogst] = bereikVan(feit)
    zet(laagst, hoogst)
    const kansrijk = doelen.filter((doel) => doel.oordeel() !== 'geen_recht')
    if (isGetal(begrip)) return kansrijk.flatMap((doel) => findGetal(doel, zet, feit) ?? [])
    return kansrijk.flatMap((doel) => findAntwoorden(doel, zet, feit))
  })
}

/** The other answers to a yes/no or a choice. */
function findAntwoorden(doel: Doel, zet: Zet, { begrip, waarde }: Feit): Weg[] {
  const nu = isBereik(waarde) ? -1 : codeer(waarde, begrip)
  return Array.from({ length: begrip.hoog - begrip.laag + 1 }, (_, i) => begrip.laag + i).flatMap((vanaf) => {
    if (vanaf === nu) return []
    zet(vanaf, vanaf)
    return doel.oordeel() === 'geen_recht' ? [] : [{ doel, richting: 'anders', vanaf, tot: null }]
  })
}

function findGetal(doel: Doel, zet: Zet, feit: Feit): Weg | null {
  const [laag, hoog] = grenzenVan(feit)
  const tocht = (een: Doel): Zoektocht => ({
    tegoed: TEGOED,
    uitkomst: (van, tot) => {
      zet(van, tot)
      return een.oordeel()
    },
  })
  const wegen = [
    zoekWeg(doel, tocht, laag - 1, laagste(feit.begrip), laag),
    zoekWeg(doel, tocht, hoog + 1, feit.begrip.hoog, hoog),
  ]
  const [beste] = wegen.flatMap((weg) => weg ?? []).toSorted((een, ander) => een.afstand - ander.afstand)
  if (!beste) return null
  const { afstand: _, einde, ...weg } = beste
  if (doel.soort === 'recht') return weg
  zet(Math.min(weg.vanaf, einde), Math.max(weg.vanaf, einde))
  const hoogste = zoekEerste(tocht(doel.meest()), weg.vanaf, einde, 'recht')
  return typeof hoogste === 'number' ? { ...weg, tot: null, hoogste } : { ...weg, tot: null }
}

type Gevonden = Weg & { afstand: number; einde: number }

/** Along the values from just beside what it is now to the end of what it can be. */
function zoekWeg(
  doel: Doel,
  maakTocht: (doel: Doel) => Zoektocht,
  begin: number,
  einde: number,
  nu: number,
): Gevonden | null {
  const tocht = maakTocht(doel)
  const richting = Math.sign(begin - nu)
  if ((einde - begin) * richting < 0) return null
  const vanaf = zoekEerste(tocht, begin, einde, 'recht')
  if (typeof vanaf !== 'number') return null
  const weg = { doel, richting: richting < 0 ? 'minder' : 'meer', vanaf, einde, afstand: Math.abs(vanaf - nu) } as const
  if (tocht.uitkomst(vanaf, vanaf) !== 'recht') return { ...weg, tot: null }
  const weer = zoekEerste(tocht, vanaf, einde, 'geen_recht')
  if (weer === undefined) return null
  return { ...weg, tot: weer === null ? null : weer - richting }
}

function isGetal({ soort }: Begrip): boolean {
  return soort !== 'ja_nee' && soort !== 'keuze' && soort !== 'datum'
}

/** Nobody is told of an income or a rent below zero. */
function laagste({ laag }: Begrip): number {
  return Math.max(laag, 0)
}

function bereikVan(feit: Feit): [laag: number, hoog: number] {
  const { begrip } = feit
  if (!isGetal(begrip)) return [begrip.laag, begrip.hoog]
  const [laag, hoog] = grenzenVan(feit)
  return [Math.min(laag, laagste(begrip)), Math.max(hoog, begrip.hoog)]
}

function grenzenVan({ begrip, waarde }: Feit): [laag: number, hoog: number] {
  const stappen = stappenVan(begrip)
  const { min, max } = isBereik(waarde) ? waarde : { min: Number(waarde), max: Number(waarde) }
  return [Math.round(min * stappen), Math.round(max * stappen)]
}

/** As people answer it. */
export function toWaarde(code: number, begrip: Begrip): Waarde {
  if (begrip.soort === 'ja_nee') return code === 1
  if (begrip.soort === 'keuze') return begrip.keuzes?.[code] ?? ''
  return code / stappenVan(begrip)
}
