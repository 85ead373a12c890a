import { Taalfout } from '../taal/taalfout.ts'
import { type Bereik, bereikGroot, bereikVan, lusgrenzen, past } from './bereik.ts'
import type { Bewerking, Knoop } from './knoop.ts'

type Lussoort = 'lus_som' | 'lus_hoogste' | 'lus_laagste'

/** Small enough to add up for every member of a group, and two of them hold any amount of money. */
const DEEL = 2n ** 40n

/** Makes nodes, each one once: equal expressions are one node, and what is known beforehand is no node at all. */
export class Bouwer {
  private readonly bekend = new Map<string, Knoop>()

  /** A literal; one that does not fit in a double is put together from two that do. */
  getal(waarde: number | bigint): Knoop {
    const k = Number(waarde)
    if (past(k, k)) return this.maak('getal', [], k, { laag: k, hoog: k, ruim: null, groot: false }, -1)
    const heel = BigInt(waarde)
    const hoger = this.maak('maal', [this.getal(heel / DEEL), this.getal(DEEL)], 0, vast((heel / DEEL) * DEEL), -1)
    return this.maak('plus', [hoger, this.getal(heel % DEEL)], 0, vast(heel), -1)
  }

  bron(bewerking: 'peil' | 'feit' | 'element' | 'cijfer', k: number, laag: number, hoog: number, lijst = -1): Knoop {
    return this.maak(bewerking, [], k, { laag, hoog, ruim: null, groot: false }, lijst)
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
    return this.maak('tabel', [sleutel], nummer, { laag, hoog, ruim: null, groot: false }, sleutel.lijst)
  }

  lus(hoe: Lussoort, lijst: number, aantal: Knoop, waarde: Knoop): Knoop {
    if (waarde.lijst !== -1 && waarde.lijst !== lijst)
      throw new Taalfout('een lid van een andere groep', 'feiten van de groep die wordt geteld')
    if (waarde.ruim) return this.ruimeLus(hoe, lijst, aantal, waarde)
    const [laag, hoog] = lusgrenzen(hoe, aantal, waarde)
    if (!past(laag, hoog)) return this.ruimeLus(hoe, lijst, aantal, waarde)
    return this.maak(hoe, [aantal, waarde], lijst, { laag, hoog, ruim: null, groot: false }, -1)
  }

  /** A loop counts with doubles: what may not fit goes in two parts, of which the lower one never is below zero. */
  private ruimeLus(hoe: Lussoort, lijst: number, aantal: Knoop, waarde: Knoop): Knoop {
    const deel = this.getal(DEEL)
    const hoger = this.deel('omlaag', waarde, deel)
    if (hoger.ruim)
      throw new Taalfout('een bedrag per lid van meer dan 25 cijfers', 'een kleiner bereik van het begrip')
    const rest = this.min(waarde, this.maal(hoger, deel))
    const lager = this.hoogste(this.laagste(rest, this.getal(DEEL - 1n)), this.getal(0))
    const hoogst = this.lus(hoe, lijst, aantal, hoger)
    // Of the highest or lowest only those count whose upper part is that of the highest or lowest.
    const mee =
      hoe === 'lus_som'
        ? lager
        : this.kies(this.gelijk(hoger, hoogst), lager, this.getal(hoe === 'lus_hoogste' ? 0n : DEEL - 1n))
    return this.plus(this.maal(hoogst, deel), this.lus(hoe, lijst, aantal, mee))
  }

  private bewerk(bewerking: Bewerking, ...van: Knoop[]): Knoop {
    const bereik = bereikVan(bewerking, van)
    const { laag, hoog, ruim } = bereik
    if (ruim ? ruim[0] === ruim[1] : laag === hoog) return this.getal(ruim?.[0] ?? laag)
    return this.maak(bewerking, van, 0, bereik, gezamenlijkeLijst(van))
  }

  private maak(bewerking: Bewerking, van: Knoop[], k: number, bereik: Bereik, lijst: number): Knoop {
    const sleutel = `${bewerking} ${k} ${lijst} ${van.map((v) => v.id).join(' ')}`
    const eerder = this.bekend.get(sleutel)
    if (eerder) return eerder
    const knoop: Knoop = { id: this.bekend.size, bewerking, van, k, ...bereik, lijst }
    this.bekend.set(sleutel, knoop)
    return knoop
  }
}

function vast(waarde: bigint): Bereik {
  return { ...bereikGroot([waarde, waarde]), ruim: [waarde, waarde] }
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
