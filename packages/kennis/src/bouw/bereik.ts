import { deelOmhoog, deelOmlaag, deelRond } from '../draai/delen.ts'
import { type Bewerking, GRENS, type Knoop } from './knoop.ts'

type Grenzen = [laag: number, hoog: number]

/** The bounds of a node from the bounds of what it is made of: the proof that every value is an exact integer. */
// eslint-disable-next-line complexity -- one case per operation
export function bereikVan(bewerking: Bewerking, van: readonly Knoop[]): Grenzen {
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
      return lusgrenzen(bewerking, a, b)
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

function deelgrenzen(hoe: 'omlaag' | 'omhoog' | 'rond', teller: Knoop, noemer: Knoop): Grenzen {
  // The interpreters multiply the quotient back: that product, and twice the remainder, must stay exact too.
  const grootste = Math.max(Math.abs(teller.laag), Math.abs(teller.hoog)) + 2 * noemer.hoog
  if (grootste > GRENS) return [-grootste, grootste]
  const deel = { omlaag: deelOmlaag, omhoog: deelOmhoog, rond: deelRond }[hoe]
  const laag = deel(teller.laag, teller.laag >= 0 ? noemer.hoog : noemer.laag)
  return [laag, deel(teller.hoog, teller.hoog >= 0 ? noemer.laag : noemer.hoog)]
}

/** An empty list has sum, highest and lowest 0. */
function lusgrenzen(hoe: Bewerking, aantal: Knoop, waarde: Knoop): Grenzen {
  if (hoe === 'lus_som') return [Math.min(0, waarde.laag) * aantal.hoog, Math.max(0, waarde.hoog) * aantal.hoog]
  return [Math.min(0, waarde.laag), Math.max(0, waarde.hoog)]
}
