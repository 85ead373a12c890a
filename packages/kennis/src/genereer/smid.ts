import { deelOmhoog, deelOmlaag, deelRond } from '../draai/delen.ts'
import { rijVan } from '../draai/rij.ts'
import {
  HOOGSTE_LID,
  type Lus,
  LAAGSTE_LID,
  lichaamVan,
  type Punt,
  type Puntbewerking,
  type Puntrijen,
  type Puntstappen,
} from './punt.ts'

const VAST: Partial<Record<Puntbewerking, (a: number, b: number) => number>> = {
  plus: (a, b) => a + b,
  min: (a, b) => a - b,
  maal: (a, b) => a * b,
  hoogste: Math.max,
  laagste: Math.min,
  kleiner: (a, b) => Number(a < b),
  hoogstens: (a, b) => Number(a <= b),
  gelijk: (a, b) => Number(a === b),
  omlaag: deelOmlaag,
  omhoog: deelOmhoog,
  rond: deelRond,
}
const TOETSEN: ReadonlySet<Puntbewerking> = new Set(['kleiner', 'hoogstens', 'gelijk', 'niet'])
/** The right side that changes nothing. */
const NEUTRAAL: Partial<Record<Puntbewerking, number>> = { plus: 0, maal: 1, omlaag: 1, omhoog: 1, rond: 1 }
const SAMENVOEGINGEN: ReadonlySet<Puntbewerking> = new Set(['hoogste', 'laagste'])

/** Makes points, each one once; what the figures of the period already decide is a literal. */
export class Smid {
  private readonly bekend = new Map<string, Punt>()
  private readonly jaSlots: ReadonlySet<number>
  private readonly positieveSlots: ReadonlySet<number>
  private lussen = 0
  private readonly tabellen = new Map<string, Puntrijen>()
  private readonly stappenlijsten = new Map<string, Puntstappen>()

  /** Slots of facts that are yes or no, and of those that are never below zero. */
  constructor(jaSlots: ReadonlySet<number>, positieveSlots: ReadonlySet<number>) {
    this.jaSlots = jaSlots
    this.positieveSlots = positieveSlots
  }

  getal(k: number): Punt {
    return this.smeed('getal', [], k + 0, 0, null, false)
  }

  feit(slot: number): Punt {
    return this.smeed('feit', [], slot, 0, null, this.jaSlots.has(slot))
  }

  element(slot: number, stap: number, lus: Lus): Punt {
    return this.smeed('element', [], slot, stap, lus, this.jaSlots.has(slot))
  }

  lus(aantal: Punt): Lus {
    return { nr: this.lussen++, aantal, uit: [] }
  }

  uit(hoe: number, lus: Lus, waarde: Punt): Punt {
    const ja = waarde.ja && (hoe === HOOGSTE_LID || hoe === LAAGSTE_LID)
    const punt = this.smeed('uit', [lus.aantal, waarde], hoe, 0, lus, ja)
    if (!lus.uit.includes(punt)) lus.uit.push(punt)
    return punt
  }

  maak(bewerking: Puntbewerking, a: Punt, b: Punt): Punt {
    const vast = VAST[bewerking]
    if (vast && a.bewerking === 'getal' && b.bewerking === 'getal') return this.getal(vast(a.k, b.k))
    if (bewerking === 'min' && isGetal(a, 1) && b.ja) return this.bewerk('niet', [b])
    if (SAMENVOEGINGEN.has(bewerking)) return this.voegSamen(bewerking, a, b)
    const neutraal = NEUTRAAL[bewerking]
    if (neutraal !== undefined && isGetal(b, neutraal) && !a.ja) return a
    return this.bewerk(bewerking, [a, b])
  }

  kies(toets: Punt, dan: Punt, anders: Punt): Punt {
    if (toets.bewerking === 'getal') return toets.k === 0 ? anders : dan
    if (dan === anders) return dan
    if (toets.ja && isGetal(dan, 1) && isGetal(anders, 0)) return toets
    return this.bewerk('kies', [toets, dan, anders])
  }

  /** All tables that points look in, by number. */
  get rijen(): Puntrijen[] {
    return [...this.tabellen.values()]
  }

  /** The value in the row of the number; with two numbers the lowest or highest of the rows from one to the other. */
  rij(hoe: 'rij' | 'rij_laagste' | 'rij_hoogste', rijen: Puntrijen, van: Punt[]): Punt {
    const { grenzen, waarden } = rijen
    const plekken = van.map((punt) => (punt.bewerking === 'getal' ? rijVan(grenzen, 0, grenzen.length, punt.k) : null))
    const [eerste = null, laatste = eerste] = plekken
    if (eerste !== null && laatste !== null) {
      const over = waarden.slice(eerste, laatste + 1)
      return this.getal(hoe === 'rij_laagste' ? Math.min(...over) : Math.max(...over))
    }
    const sleutel = JSON.stringify(rijen)
    this.tabellen.set(sleutel, this.tabellen.get(sleutel) ?? rijen)
    return this.bewerk(hoe, van, [...this.tabellen.keys()].indexOf(sleutel))
  }

  /** All lists of steps on big integers, by number. */
  get stappen(): Puntstappen[] {
    return [...this.stappenlijsten.values()]
  }

  /** Of bounds each operand stands there twice: its lowest and its highest. */
  groot(hoe: 'groot' | 'groot_laag' | 'groot_hoog', lijst: Puntstappen, van: Punt[]): Punt {
    const sleutel = JSON.stringify(lijst)
    this.stappenlijsten.set(sleutel, this.stappenlijsten.get(sleutel) ?? lijst)
    return this.bewerk(hoe, van, [...this.stappenlijsten.keys()].indexOf(sleutel))
  }

  /** With yes and no, `hoogste` and `laagste` are `of` and `en`: one side can decide. */
  private voegSamen(bewerking: Puntbewerking, a: Punt, b: Punt): Punt {
    if (a === b) return a
    const [vast, ander] = a.bewerking === 'getal' ? [a, b] : [b, a]
    if (!ander.ja || vast.bewerking !== 'getal') return this.bewerk(bewerking, [a, b])
    const neutraal = bewerking === 'hoogste' ? 0 : 1
    return vast.k === neutraal ? ander : vast.k === 1 - neutraal ? vast : this.bewerk(bewerking, [a, b])
  }

  private bewerk(bewerking: Puntbewerking, van: Punt[], k = 0): Punt {
    const lus = van.map(lichaamVan).find((een) => een !== null) ?? null
    return this.smeed(bewerking, van, k, 0, lus, TOETSEN.has(bewerking) || this.isJa(bewerking, van))
  }

  private isJa(bewerking: Puntbewerking, van: Punt[]): boolean {
    if (SAMENVOEGINGEN.has(bewerking)) return van.every(({ ja }) => ja)
    if (bewerking !== 'kies') return false
    const takken = van.slice(1)
    return takken.some(({ ja }) => ja) && takken.every((tak) => tak.ja || isGetal(tak, 0) || isGetal(tak, 1))
  }

  private isNooitOnderNul(bewerking: Puntbewerking, van: Punt[], k: number): boolean {
    const [a, ...rest] = van.map((punt) => punt.nooitOnderNul)
    switch (bewerking) {
      case 'getal':
        return k >= 0
      case 'feit':
      case 'element':
        return this.positieveSlots.has(k)
      case 'hoogste':
        return a === true || rest.includes(true)
      case 'omlaag':
      case 'omhoog':
      case 'rond':
        return a === true
      case 'plus':
      case 'maal':
      case 'laagste':
        return a === true && !rest.includes(false)
      case 'kies':
      case 'uit':
        return !rest.includes(false)
      default:
        return false
    }
  }

  private smeed(bewerking: Puntbewerking, van: Punt[], k: number, stap: number, lus: Lus | null, ja: boolean): Punt {
    const sleutel = `${bewerking} ${k} ${lus?.nr ?? ''} ${van.map(({ nr }) => nr).join(' ')}`
    const eerder = this.bekend.get(sleutel)
    if (eerder) return eerder
    const nooitOnderNul = ja || this.isNooitOnderNul(bewerking, van, k)
    const punt: Punt = { nr: this.bekend.size, bewerking, van, k, stap, lus, ja, nooitOnderNul }
    this.bekend.set(sleutel, punt)
    return punt
  }
}

function isGetal(punt: Punt, waarde: number): boolean {
  return punt.bewerking === 'getal' && punt.k === waarde
}
