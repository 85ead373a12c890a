import { leesDatum } from '@loket/kennis/datum'
import { openKennis } from '@loket/kennis/kennis'
import type { Cijfer, Cijferwaarde, Regelpakket } from '@loket/kennis/pakket'
import { proefInvoer } from '../voorbeeldproef.ts'
import type { Regelbron } from './bronnen.ts'
import type { Mutatie } from './mutatie.ts'
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
}

/** Every figure of every date, one up and one down in its last digit, put straight into the pack. */
export function cijfermutaties({ kennisbron, pakket }: Regelbron, proeven: Proef[]): Mutatie[] {
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
  return plekken.flatMap((plek) =>
    ([1, -1] as const).flatMap((erbij): Mutatie[] => {
      const anders = zet(pakket, plek, erbij)
      if (!anders) return []
      const { bestand, pad, waarde } = plek
      const wat = `${waarde} wordt ${stap(String(waarde), erbij)}`
      return [{ bestand, pad, wat, gezien: isGezien(anders, plek, proeven) }]
    }),
  )
}

function plekkenIn(bestand: string, pad: Pad, bedragen: unknown, voor: string): Plek[] {
  return Object.entries(blok(bedragen)).flatMap(([naam, cijfer]) =>
    Object.entries(blok(blok(cijfer).vanaf)).flatMap(([vanaf, deel]): Plek[] => {
      const { waarde } = blok(deel)
      if (typeof waarde !== 'number') return []
      return [{ bestand, pad: [...pad, naam, 'vanaf', vanaf], naam: `${voor}${naam}`, vanaf, waarde }]
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

/** The pack with this one figure changed in its last printed digit. */
function zet(pakket: Regelpakket, { naam, gemeente, vanaf, waarde }: Plek, erbij: 1 | -1): Regelpakket | undefined {
  const nummer = pakket.cijfers.findIndex((cijfer) => cijfer.naam === naam)
  const cijfer = pakket.cijfers[nummer]
  const rij = gemeente === undefined ? cijfer?.waarden : cijfer?.gemeenten?.[gemeente]
  if (!cijfer || !rij) return undefined
  const maal = cijfer.eenheid === 'procent' ? cijfer.schaal / 100 : cijfer.schaal
  const nieuw = Math.round(Number(stap(String(waarde), erbij)) * maal)
  const dag = leesDatum(vanaf)
  const waarden = rij.map((w): Cijferwaarde => (w[0] === dag ? [w[0], w[1], nieuw, nieuw, w[4]] : w))
  const anders: Cijfer =
    gemeente === undefined
      ? { ...cijfer, waarden }
      : { ...cijfer, gemeenten: { ...cijfer.gemeenten, [gemeente]: waarden } }
  return { ...pakket, cijfers: pakket.cijfers.with(nummer, anders) }
}
