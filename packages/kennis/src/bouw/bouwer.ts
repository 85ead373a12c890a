import { Taalfout } from '../taal/taalfout.ts'
import { bereikVan } from './bereik.ts'
import { type Bewerking, GRENS, type Knoop } from './knoop.ts'

/** Makes nodes, each one once: equal expressions are one node, and what is known beforehand is no node at all. */
export class Bouwer {
  private readonly bekend = new Map<string, Knoop>()

  getal(k: number): Knoop {
    return this.maak('getal', [], k, k, k, -1)
  }

  bron(bewerking: 'peil' | 'feit' | 'element' | 'cijfer', k: number, laag: number, hoog: number, lijst = -1): Knoop {
    return this.maak(bewerking, [], k, laag, hoog, lijst)
  }

  plus(a: Knoop, b: Knoop): Knoop {
    if (is(a, 0)) return b
    if (is(b, 0)) return a
    return this.bewerk('plus', a, b)
  }

  min(a: Knoop, b: Knoop): Knoop {
    return is(b, 0) ? a : this.bewerk('min', a, b)
  }

  maal(a: Knoop, b: Knoop): Knoop {
    if (is(a, 1) || is(b, 0)) return b
    if (is(b, 1) || is(a, 0)) return a
    return this.bewerk('maal', a, b)
  }

  hoogste(a: Knoop, b: Knoop): Knoop {
    if (a === b || a.laag >= b.hoog) return a
    return b.laag >= a.hoog ? b : this.bewerk('hoogste', a, b)
  }

  laagste(a: Knoop, b: Knoop): Knoop {
    if (a === b || a.hoog <= b.laag) return a
    return b.hoog <= a.laag ? b : this.bewerk('laagste', a, b)
  }

  kleiner(a: Knoop, b: Knoop): Knoop {
    return this.bewerk('kleiner', a, b)
  }

  hoogstens(a: Knoop, b: Knoop): Knoop {
    return this.bewerk('hoogstens', a, b)
  }

  gelijk(a: Knoop, b: Knoop): Knoop {
    return this.bewerk('gelijk', a, b)
  }

  niet(a: Knoop): Knoop {
    if (a.bewerking === 'min' && a.van[0] && is(a.van[0], 1) && a.van[1]) return a.van[1]
    return this.min(this.getal(1), a)
  }

  kies(toets: Knoop, dan: Knoop, anders: Knoop): Knoop {
    if (dan === anders || is(toets, 1)) return dan
    return is(toets, 0) ? anders : this.bewerk('kies', toets, dan, anders)
  }

  /** Rounds teller / noemer to a whole number; the noemer is known to be positive. */
  deel(hoe: 'omlaag' | 'omhoog' | 'rond', teller: Knoop, noemer: Knoop): Knoop {
    return is(noemer, 1) ? teller : this.bewerk(hoe, teller, noemer)
  }

  /** A value of a table; its bounds are those of the rows that the number can fall in. */
  tabel(nummer: number, sleutel: Knoop, laag: number, hoog: number): Knoop {
    return this.maak('tabel', [sleutel], nummer, laag, hoog, sleutel.lijst)
  }

  lus(hoe: 'lus_som' | 'lus_hoogste' | 'lus_laagste', lijst: number, aantal: Knoop, waarde: Knoop): Knoop {
    if (waarde.lijst !== -1 && waarde.lijst !== lijst)
      throw new Taalfout('een lid van een andere groep', 'feiten van de groep die wordt geteld')
    const [laag, hoog] = bereikVan(hoe, [aantal, waarde])
    return this.maak(hoe, [aantal, waarde], lijst, laag, hoog, -1)
  }

  private bewerk(bewerking: Bewerking, ...van: Knoop[]): Knoop {
    const [laag, hoog] = bereikVan(bewerking, van)
    if (laag === hoog) return this.getal(laag)
    return this.maak(bewerking, van, 0, laag, hoog, gezamenlijkeLijst(van))
  }

  private maak(bewerking: Bewerking, van: Knoop[], k: number, laag: number, hoog: number, lijst: number): Knoop {
    if (!(laag >= -GRENS && hoog <= GRENS))
      throw new Taalfout(
        `een tussenuitkomst die tot ${Math.max(-laag, hoog).toExponential(1)} kan oplopen (${bewerking})`,
        'getallen die binnen 2^53 blijven',
        'maak het bereik van het begrip kleiner, of rond een tussenstap af',
      )
    const sleutel = `${bewerking} ${k} ${lijst} ${van.map((v) => v.id).join(' ')}`
    const eerder = this.bekend.get(sleutel)
    if (eerder) return eerder
    const knoop: Knoop = { id: this.bekend.size, bewerking, van, k, laag, hoog, lijst }
    this.bekend.set(sleutel, knoop)
    return knoop
  }
}

function is(knoop: Knoop, waarde: number): boolean {
  return knoop.bewerking === 'getal' && knoop.k === waarde
}

function gezamenlijkeLijst(van: Knoop[]): number {
  let lijst = -1
  for (const knoop of van) {
    if (knoop.lijst === -1) continue
    if (lijst !== -1 && lijst !== knoop.lijst)
      throw new Taalfout('feiten van leden van twee verschillende groepen', 'één groep per uitdrukking')
    lijst = knoop.lijst
  }
  return lijst
}
