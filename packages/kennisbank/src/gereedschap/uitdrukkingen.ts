import type { Bronbestand } from '@loket/kennis/kennisbron'
import type { Boom } from '@loket/kennis/taal/boom'
import { ontleed } from '@loket/kennis/taal/ontleed'

export type Pad = (string | number)[]

/** One expression of a regeling, and where it stands. */
export interface Uitdrukking {
  pad: Pad
  boom: Boom
}

export interface Stap {
  naam: string
  /** The member whose step it is, as in `per: kind`. */
  per?: string
  /** In order; the last one has no `als`. A step without gevallen is one geval. */
  gevallen: { als?: Uitdrukking; dan: Uitdrukking }[]
}

/** The expressions of one file of a regeling that compiles. */
export interface Regelingtekst {
  id: string
  bestand: string
  toetsen: Uitdrukking[]
  stappen: Stap[]
}

type Blok = Record<string, unknown>

export function leesUitdrukkingen({ bestand, inhoud }: Bronbestand): Regelingtekst {
  const bron = blok(inhoud)
  const stappen = Object.entries(blok(bron.berekening)).map(([naam, deel]) => leesStap(naam, deel))
  return { id: String(bron.id), bestand, toetsen: leesToetsen(bron.recht_als, ['recht_als']), stappen }
}

export function alleUitdrukkingen({ toetsen, stappen }: Regelingtekst): Uitdrukking[] {
  return [
    ...toetsen,
    ...stappen.flatMap(({ gevallen }) => gevallen.flatMap(({ als, dan }) => (als ? [als, dan] : [dan]))),
  ]
}

function leesToetsen(deel: unknown, pad: Pad): Uitdrukking[] {
  if (Array.isArray(deel)) return deel.flatMap((een, i) => leesToetsen(een, [...pad, i]))
  const { toets, ...rest } = blok(deel)
  if (toets !== undefined) return [lees(toets, [...pad, 'toets'])]
  return ['alle_van', 'een_van', 'tenzij'].flatMap((woord) =>
    rest[woord] === undefined ? [] : leesToetsen(rest[woord], [...pad, woord]),
  )
}

function leesStap(naam: string, deel: unknown): Stap {
  const pad = ['berekening', naam]
  if (typeof deel !== 'object') return { naam, gevallen: [{ dan: lees(deel, pad) }] }
  const { waarde, gevallen, per } = blok(deel)
  return {
    naam,
    ...(typeof per === 'string' && { per }),
    gevallen: Array.isArray(gevallen)
      ? gevallen.map((geval, i) => leesGeval(blok(geval), [...pad, 'gevallen', i]))
      : [{ dan: lees(waarde, [...pad, 'waarde']) }],
  }
}

function leesGeval({ als, dan, anders }: Blok, pad: Pad): Stap['gevallen'][number] {
  if (als === undefined) return { dan: lees(anders, [...pad, 'anders']) }
  return { als: lees(als, [...pad, 'als']), dan: lees(dan, [...pad, 'dan']) }
}

const lees = (tekst: unknown, pad: Pad): Uitdrukking => ({ pad, boom: ontleed(String(tekst)) })

export const blok = (inhoud: unknown): Blok =>
  typeof inhoud === 'object' && inhoud !== null && !Array.isArray(inhoud) ? { ...inhoud } : {}
