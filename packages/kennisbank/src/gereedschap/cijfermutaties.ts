import { leesDatum } from '@loket/kennis/datum'
import { verzegel } from '@loket/kennis/keuring/keuring'
import { openKennis } from '@loket/kennis/kennis'
import type { Cijferwaarde, Regelpakket, Tabelwaarde } from '@loket/kennis/pakket'
import { proefInvoer } from '../voorbeeldproef.ts'
import type { Regelbron } from './bronnen.ts'
import type { Keuze, Mutatie } from './mutatie.ts'
import { stap } from './mutanten.ts'
import type { Proef } from './proeven.ts'
import { blok, type Pad } from './uitdrukkingen.ts'

/** A figure of a date as it is printed, and where. */
interface Plek {
  bestand: string
  pad: Pad
  /** As in the pack: `zorgtoeslag.standaardpremie`. */
  naam: string
  gemeente?: string
  vanaf: string
  waarde: number
  /** In a table: which row, and which column; without a column where the row begins. */
  rij?: number
  kolom?: string
}

/** Every figure of every date, in a table every cell, one up and one down in its last digit, put straight into the pack. */
export function cijfermutaties(
  { kennisbron, pakket }: Regelbron,
  proeven: Proef[],
  { elke = 1, regeling }: Keuze = {},
): Mutatie[] {
  const rusten = listGebruikers(pakket)
  const plekken = [
    ...kennisbron.bedragen.flatMap(({ bestand, inhoud }) => plekkenIn(bestand, [], inhoud, '')),
    ...kennisbron.regelingen.flatMap(({ bestand, inhoud }) => {
      const { id, bedragen } = blok(inhoud)
      return plekkenIn(bestand, ['bedragen'], bedragen, `${String(id)}.`)
    }),
    ...kennisbron.gemeenten.flatMap(({ bestand, inhoud }) => {
      const { id, bedragen } = blok(inhoud)
      return plekkenIn(bestand, ['bedragen'], bedragen, '').map((plek) => ({ ...plek, gemeente: String(id) }))
    }),
  ]
  return plekken.flatMap((plek, nummer) =>
    ([1, -1] as const).flatMap((erbij): Mutatie[] => {
      if (nummer % elke !== 0 || (regeling !== undefined && !plek.naam.startsWith(`${regeling}.`))) return []
      const anders = zet(pakket, plek, erbij)
      if (!anders) return []
      const { bestand, pad, waarde } = plek
      const wat = `${waarde} wordt ${stap(String(waarde), erbij)}`
      return [
        {
          bestand,
          pad,
          wat,
          gezien: isGezien(
            anders,
            plek,
            proeven.filter((proef) => rusten(proef.regeling, plek.naam)),
          ),
        },
      ]
    }),
  )
}

/** Whether a regeling has a figure, or a column of a table, under what it decides. */
function listGebruikers({ programmas, cijfers }: Regelpakket): (regeling: string, cijfer: string) => boolean {
  const namen = new Map<string, string[]>()
  for (const uitkomst of programmas.flatMap((programma) => programma.uitkomsten)) {
    const eerder = namen.get(uitkomst.regeling) ?? []
    namen.set(uitkomst.regeling, [...eerder, ...uitkomst.cijfers.flatMap((nummer) => cijfers[nummer]?.naam ?? [])])
  }
  return (regeling, cijfer) =>
    namen.get(regeling)?.some((naam) => naam === cijfer || naam.startsWith(`${cijfer}.`)) ?? false
}

function plekkenIn(bestand: string, pad: Pad, bedragen: unknown, voor: string): Plek[] {
  return Object.entries(blok(bedragen)).flatMap(([naam, cijfer]) => {
    const { vanaf: dagen, tabel } = blok(cijfer)
    return Object.entries(blok(dagen)).flatMap(([vanaf, deel]): Plek[] => {
      const { waarde, rijen } = blok(deel)
      const plek = { bestand, pad: [...pad, naam, 'vanaf', vanaf], naam: `${voor}${naam}`, vanaf }
      if (typeof waarde === 'number') return [{ ...plek, waarde }]
      return Array.isArray(rijen) ? cellenIn(plek, Object.keys(blok(blok(tabel).kolommen)), rijen) : []
    })
  })
}

/** Nobody comes below the first row, so that where it begins makes no difference. */
function cellenIn(plek: Omit<Plek, 'waarde'>, kolommen: string[], rijen: unknown[]): Plek[] {
  return rijen.flatMap((cellen, rij) =>
    (Array.isArray(cellen) ? cellen : []).flatMap((waarde: unknown, i): Plek[] => {
      if (typeof waarde !== 'number' || (rij === 0 && i === 0)) return []
      const kolom = kolommen[i - 1]
      const cel = { ...plek, pad: [...plek.pad, 'rijen', rij, i], waarde, rij }
      return [kolom === undefined ? cel : { ...cel, kolom }]
    }),
  )
}

function isGezien(anders: Regelpakket, { vanaf, gemeente }: Plek, proeven: Proef[]): boolean {
  const kennis = openKennis(anders)
  return proeven.some(
    ({ regeling, invoer, verwacht }) =>
      invoer.datum >= vanaf &&
      (gemeente === undefined || invoer.gemeente === gemeente) &&
      proefInvoer(kennis, regeling, invoer, verwacht).length > 0,
  )
}

/** The pack with this one figure changed in its last printed digit; where a row begins, in every column. */
function zet(pakket: Regelpakket, plek: Plek, erbij: 1 | -1): Regelpakket | undefined {
  const { naam, gemeente, vanaf, waarde, rij, kolom } = plek
  const nieuw = Number(stap(String(waarde), erbij))
  const hoort = (cijfer: string) =>
    rij !== undefined && kolom === undefined
      ? cijfer.startsWith(`${naam}.`) && !cijfer.slice(naam.length + 1).includes('.')
      : cijfer === (kolom === undefined ? naam : `${naam}.${kolom}`)
  if (!pakket.cijfers.some((cijfer) => hoort(cijfer.naam))) return undefined
  const cijfers = pakket.cijfers.map((cijfer) => {
    if (!hoort(cijfer.naam)) return cijfer
    if (!('rijen' in cijfer)) {
      const heel = opSchaal(nieuw, cijfer.schaal, cijfer.eenheid)
      return opDag(cijfer, vanaf, gemeente, (w): Cijferwaarde => [w[0], w[1], heel, heel, w[4]])
    }
    const { schaal, eenheid, op, opschaal } = cijfer
    const heel = kolom === undefined ? opSchaal(nieuw, opschaal, op) : opSchaal(nieuw, schaal, eenheid)
    return opDag(cijfer, vanaf, gemeente, (w: Tabelwaarde) => metCel(w, rij ?? 0, kolom === undefined, heel))
  })
  return verzegel({ ...pakket, cijfers })
}

const opSchaal = (waarde: number, schaal: number, eenheid: string): number =>
  Math.round(waarde * (eenheid === 'procent' ? schaal / 100 : schaal))

function metCel([vanaf, tot, laag, hoog, zeker, grenzen]: Tabelwaarde, rij: number, isGrens: boolean, heel: number) {
  const waarde: Tabelwaarde = isGrens
    ? [vanaf, tot, laag, hoog, zeker, grenzen.with(rij, heel)]
    : [vanaf, tot, laag.with(rij, heel), hoog.with(rij, heel), zeker, grenzen]
  return waarde
}

interface Gedateerd<W> {
  waarden: W[]
  gemeenten?: Record<string, W[]>
}

function opDag<W extends Cijferwaarde | Tabelwaarde, C extends Gedateerd<W>>(
  cijfer: C,
  vanaf: string,
  gemeente: string | undefined,
  anders: (waarde: W) => W,
): C {
  const dag = leesDatum(vanaf)
  const zetOm = (rij: W[]) => rij.map((w) => (w[0] === dag ? anders(w) : w))
  if (gemeente === undefined) return { ...cijfer, waarden: zetOm(cijfer.waarden) }
  const eigen = cijfer.gemeenten?.[gemeente] ?? []
  return { ...cijfer, gemeenten: { ...cijfer.gemeenten, [gemeente]: zetOm(eigen) } }
}
