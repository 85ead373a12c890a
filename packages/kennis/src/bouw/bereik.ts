import { deelOmhoog, deelOmlaag, deelRond } from '../draai/delen.ts'
import { grensGroot, type Ruimte } from '../draai/groot.ts'
import { Taalfout } from '../taal/taalfout.ts'
import { codeVanBewerking } from './bewerking.ts'
import { type Bewerking, GRENS, type Knoop } from './knoop.ts'

type Grenzen = [laag: number, hoog: number]
export type Bereik = Pick<Knoop, 'laag' | 'hoog' | 'ruim' | 'groot'>

/**
 * The bounds of a node from the bounds of what it is made of: the proof that every value is an exact integer. Where a
 * double may not hold it, or may not count it, the node is counted with big integers.
 */
export function bereikVan(bewerking: Bewerking, van: readonly Knoop[]): Bereik {
  const grenzen = van.some(({ ruim }) => ruim) ? null : kleineGrenzen(bewerking, van)
  if (grenzen && past(...grenzen)) return { laag: grenzen[0], hoog: grenzen[1], ruim: null, groot: false }
  const [a, b = a, c = a] = van.map(ruimteVan)
  if (!a || !b || !c) throw new Error(`${bewerking} without operands`)
  return bereikGroot(grensGroot(codeVanBewerking(bewerking), a, b, c))
}

export function bereikGroot(ruim: Ruimte): Bereik {
  const [laag, hoog] = ruim.map(Number)
  if (laag === undefined || hoog === undefined) throw new Error('bounds are two')
  if (past(laag, hoog)) return { laag, hoog, ruim: null, groot: true }
  if (!Number.isFinite(laag - hoog))
    throw new Taalfout('een tussenuitkomst van meer dan 300 cijfers', 'een kleiner bereik van het begrip')
  const rand = (grens: number) => Math.abs(grens) * Number.EPSILON
  return { laag: laag - rand(laag), hoog: hoog + rand(hoog), ruim, groot: true }
}

/** Whether the bounds prove that it fits. */
export function past(laag: number, hoog: number): boolean {
  return laag >= -GRENS && hoog <= GRENS
}

function ruimteVan({ ruim, laag, hoog }: Knoop): Ruimte {
  return ruim ?? [BigInt(laag), BigInt(hoog)]
}

/** Null when a double may not count it. */
// eslint-disable-next-line complexity -- one case per operation
function kleineGrenzen(bewerking: Bewerking, van: readonly Knoop[]): Grenzen | null {
  const [a, b, c] = van
  if (!a || !b) throw new Error(`${bewerking} without operands`)
  switch (bewerking) {
    case 'plus':
      return [a.laag + b.laag, a.hoog + b.hoog]
    case 'min':
      return [a.laag - b.hoog, a.hoog - b.laag]
    case 'maal':
      return productgrenzen(a, b)
    case 'hoogste':
      return [Math.max(a.laag, b.laag), Math.max(a.hoog, b.hoog)]
    case 'laagste':
      return [Math.min(a.laag, b.laag), Math.min(a.hoog, b.hoog)]
    case 'kleiner':
      return [a.hoog < b.laag ? 1 : 0, a.laag < b.hoog ? 1 : 0]
    case 'hoogstens':
      return [a.hoog <= b.laag ? 1 : 0, a.laag <= b.hoog ? 1 : 0]
    case 'gelijk':
      return gelijkgrenzen(a, b)
    case 'kies':
      return c ? [Math.min(b.laag, c.laag), Math.max(b.hoog, c.hoog)] : [0, 0]
    case 'omlaag':
    case 'omhoog':
    case 'rond':
      return deelgrenzen(bewerking, a, b)
    default:
      throw new Error(`${bewerking} is no operation on numbers`)
  }
}

function productgrenzen(a: Knoop, b: Knoop): Grenzen {
  const hoeken = [a.laag * b.laag, a.laag * b.hoog, a.hoog * b.laag, a.hoog * b.hoog]
  return [Math.min(...hoeken), Math.max(...hoeken)]
}

function gelijkgrenzen(a: Knoop, b: Knoop): Grenzen {
  if (a.hoog < b.laag || b.hoog < a.laag) return [0, 0]
  const vast = a.laag === a.hoog && b.laag === b.hoog
  return [vast || a === b ? 1 : 0, 1]
}

function deelgrenzen(hoe: 'omlaag' | 'omhoog' | 'rond', teller: Knoop, noemer: Knoop): Grenzen | null {
  // Two bits less than the largest integer, so that a quotient is rounded right: see `delen.ts`.
  const grootste = Math.max(Math.abs(teller.laag), Math.abs(teller.hoog)) + noemer.hoog
  if (grootste * 4 > GRENS) return null
  const deel = { omlaag: deelOmlaag, omhoog: deelOmhoog, rond: deelRond }[hoe]
  const laag = deel(teller.laag, teller.laag >= 0 ? noemer.hoog : noemer.laag)
  return [laag, deel(teller.hoog, teller.hoog >= 0 ? noemer.laag : noemer.hoog)]
}

/** An empty list has sum, highest and lowest 0. */
export function lusgrenzen(hoe: Bewerking, aantal: Knoop, waarde: Knoop): Grenzen {
  if (hoe === 'lus_som') return [Math.min(0, waarde.laag) * aantal.hoog, Math.max(0, waarde.hoog) * aantal.hoog]
  return [Math.min(0, waarde.laag), Math.max(0, waarde.hoog)]
}
