/* oxlint-disable typescript/no-non-null-assertion -- steps and conditions come from the compiler */
import { datumTekst, PEILDATA } from '../datum.ts'
import { beslissendeDelen, klopt } from './toets.ts'
import type { Lid, Lidvorm, Stapnaam, Stapuitleg, Uitlegwaarde, Vorm } from './uitleg.ts'
import type { Bij, Waardelezer, Wetdeel } from './waardelezer.ts'
import type { Deel } from './wetboek.ts'

/** Where a part stands, and what is told of it. */
interface Plaats {
  wetdeel: Wetdeel
  bij?: Bij
  /** Why of a choice this side was taken. */
  want: Vorm[]
  /** Steps that its value is made of. */
  nodig: Set<string>
  /** Steps that only decide which side is taken. */
  terzijde: Set<string>
}

type Soort<S extends Deel['soort']> = Extract<Deel, { soort: S }>

interface Gevonden extends Steunt {
  uitleg: Stapuitleg
}
/** On which steps it rests: those that it is made of, and those that only decide a choice. */
export interface Steunt {
  nodig: ReadonlySet<string>
  terzijde: ReadonlySet<string>
}

/** Takes of the law what counted for this household, and every step that it needs. */
export class Vormer {
  /** In order of calculation: each after the steps that it needs. */
  readonly stappen = new Map<string, Gevonden>()
  private readonly lezer: Waardelezer

  constructor(lezer: Waardelezer) {
    this.lezer = lezer
  }

  /** What decides a condition. */
  voorwaarde(regeling: string, nummer: number): { want: Vorm[]; steunt: Steunt } {
    const plaats = this.begin(this.lezer.wetdeel(regeling))
    this.toets(plaats.wetdeel.wet.voorwaarden[nummer]!, plaats)
    return { want: zonderDubbele(plaats.want), steunt: plaats }
  }

  /** Takes the amount that is paid. */
  bedrag(regeling: string): Steunt {
    const plaats = this.begin(this.lezer.wetdeel(regeling))
    const { bedrag } = plaats.wetdeel.wet
    if (bedrag) this.vorm(bedrag, plaats)
    return plaats
  }

  private begin(wetdeel: Wetdeel, bij?: Bij): Plaats {
    return { wetdeel, bij, want: [], nodig: new Set(), terzijde: new Set() }
  }

  private stap(regeling: string, naam: string, van: Plaats): Vorm {
    const wetdeel = this.lezer.wetdeel(regeling)
    const bij = wetdeel.wet.stappen[naam]!.lijst === undefined ? undefined : van.bij
    const wie: Stapnaam = { regeling, naam, ...(bij && { lid: this.lid(bij) }) }
    const sleutel = `${regeling} ${naam} ${bij?.nummer ?? ''}`
    const waarde = this.lezer.stap(regeling, naam, bij)
    van.nodig.add(sleutel)
    if (!this.stappen.has(sleutel)) this.stappen.set(sleutel, this.maakStap(wie, waarde, this.begin(wetdeel, bij)))
    return { soort: 'stap', ...wie, waarde }
  }

  private maakStap(wie: Stapnaam, waarde: Uitlegwaarde | null, plaats: Plaats): Gevonden {
    const { wet } = plaats.wetdeel
    const { deel, uitkomst, bron } = wet.stappen[wie.naam]!
    const vorm = uitkomst === 'ja_nee' ? undefined : this.vorm(deel, plaats)
    if (!vorm) this.toets(deel, plaats)
    const { nodig, terzijde } = plaats
    return {
      nodig,
      terzijde,
      uitleg: {
        ...wie,
        waarde,
        ...(vorm && { vorm }),
        want: zonderDubbele(plaats.want),
        ...(bron !== undefined && { bron }),
        vanaf: datumTekst(wet.vanaf),
        afstand: null,
      },
    }
  }

  private lid({ lijst, nummer }: Bij): Lid {
    return { groep: this.lezer.groep(lijst), nummer }
  }

  // eslint-disable-next-line complexity -- one case per kind of part
  private vorm(deel: Deel, plaats: Plaats): Vorm {
    const { wetdeel, bij } = plaats
    const waarde = this.lezer.waarde(deel, wetdeel, bij)
    switch (deel.soort) {
      case 'getal':
      case 'woord':
        return { soort: deel.soort, waarde }
      case 'dag':
        return { soort: 'dag', waarde }
      case 'peil':
        return { soort: 'dag', peil: PEILDATA[deel.nummer], waarde }
      case 'feit':
        return { soort: 'feit', ...this.lezer.pad(deel.slot, deel.lijst === undefined ? undefined : bij), waarde }
      case 'cijfer':
        return { soort: 'cijfer', cijfer: this.lezer.cijfers.herkomst(deel.nummer), waarde }
      case 'stap':
        return this.stap(deel.regeling, deel.naam, plaats)
      case 'elders':
        return { soort: 'elders', wat: deel.wat, regeling: deel.regeling, waarde }
      case 'reken':
        return this.reken(deel, waarde, plaats)
      case 'vergelijk':
        return { soort: 'vergelijk', teken: deel.teken, van: this.twee(deel.van, plaats), waarde }
      case 'afgerond':
        return { soort: 'afgerond', hoe: deel.hoe, op: deel.op, van: this.vorm(deel.van, plaats), waarde }
      case 'leeftijd':
        return { soort: 'leeftijd', van: this.vorm(deel.van, plaats), op: this.vorm(deel.op, plaats), waarde }
      case 'tabel':
        return this.tabel(deel, waarde, plaats)
      case 'kies':
        return this.kies(deel, waarde, plaats)
      case 'uiterste':
        return this.uiterste(deel, waarde, plaats)
      case 'lijst':
        return this.lijst(deel, waarde, plaats)
      default:
        throw new Error(`${deel.soort} is a test`)
    }
  }

  private twee([een, ander]: [Deel, Deel], plaats: Plaats): [Vorm, Vorm] {
    return [this.vorm(een, plaats), this.vorm(ander, plaats)]
  }

  /** Nothing is added by a zero of the law itself. */
  private reken({ teken, van }: Soort<'reken'>, waarde: Uitlegwaarde | null, plaats: Plaats): Vorm {
    if (teken === '*' && isVast(waarde, 0)) return this.nulKeer(van, waarde, plaats)
    const [een, ander] = this.twee(van, plaats)
    if ((teken === '+' || teken === '-') && isWetsnul(ander)) return een
    if (teken === '+' && isWetsnul(een)) return ander
    return { soort: 'reken', teken, van: [een, ander], waarde }
  }

  /** What stands beside nothing times makes no difference, and is not told when it is not known. */
  private nulKeer(van: [Deel, Deel], waarde: Uitlegwaarde | null, plaats: Plaats): Vorm {
    const factoren = van.map((deel) => this.lezer.waarde(deel, plaats.wetdeel, plaats.bij))
    if (!factoren.every((factor) => isVast(factor))) return { soort: 'getal', waarde }
    const los = { ...plaats, nodig: new Set<string>(), terzijde: new Set<string>() }
    const [een, ander] = van.map((deel, i) => this.vorm(deel, isVast(factoren[i] ?? null, 0) ? plaats : los))
    return een && ander ? { soort: 'reken', teken: '*', van: [een, ander], waarde } : { soort: 'getal', waarde }
  }

  private tabel(deel: Soort<'tabel'>, waarde: Uitlegwaarde | null, plaats: Plaats): Vorm {
    const { cijfers } = this.lezer
    const op = this.vorm(deel.op, plaats)
    return {
      soort: 'tabel',
      cijfer: cijfers.herkomst(deel.nummer),
      op,
      rij: cijfers.rij(deel.nummer, op.waarde),
      waarde,
    }
  }

  private kies(deel: Soort<'kies'>, waarde: Uitlegwaarde | null, plaats: Plaats): Vorm {
    const gekozen = this.gekozen(deel, plaats)
    return gekozen ? this.vorm(gekozen, plaats) : { soort: 'open', waarde }
  }

  /** The first case that holds; null when of one before it that is not certain. */
  private gekozen({ gevallen, anders }: Soort<'kies'>, plaats: Plaats): Deel | null {
    for (const { als, dan } of gevallen) {
      const uitkomst = this.toets(als, plaats)
      if (uitkomst !== false) return uitkomst ? dan : null
    }
    return anders
  }

  /** The side that is surely the highest or lowest; while that is open, all of them. */
  private uiterste({ hoe, van }: Soort<'uiterste'>, waarde: Uitlegwaarde | null, plaats: Plaats): Vorm {
    const waarden = van.map((deel) => this.lezer.waarde(deel, plaats.wetdeel, plaats.bij))
    const beste = waarden.findIndex((een) => waarden.every((ander) => een === ander || wint(een, ander, hoe)))
    const [winnaar] = van.slice(beste, beste + 1)
    if (beste < 0 || !winnaar)
      return { soort: 'uiterste', hoe, van: van.map((deel) => this.vorm(deel, plaats)), waarde }
    const vorm = this.vorm(winnaar, plaats)
    van.forEach((deel, i) => {
      if (i !== beste && !isNul(deel)) this.verklaar(vorm, this.vorm(deel, opzij(plaats)), hoe, plaats)
    })
    return vorm
  }

  /** Says of two sides which is higher, what was counted first. */
  private verklaar(winnaar: Vorm, ander: Vorm, hoe: 'hoogste' | 'laagste', { want }: Plaats): void {
    const voor = winnaar.soort !== 'getal'
    const hoger = (hoe === 'hoogste') === voor
    want.push({
      soort: 'vergelijk',
      teken: gelijk(winnaar.waarde, ander.waarde) ? '=' : hoger ? '>' : '<',
      van: voor ? [winnaar, ander] : [ander, winnaar],
      waarde: { soort: 'ja_nee', waarde: true },
    })
  }

  private lijst({ hoe, lijst, van }: Soort<'lijst'>, waarde: Uitlegwaarde | null, plaats: Plaats): Vorm {
    const aantal = van && this.lezer.blad.aantal(lijst)
    const leden =
      van && typeof aantal === 'number'
        ? Array.from({ length: aantal }, (_, nummer) => this.lidvorm(hoe, van, { ...plaats, bij: { lijst, nummer } }))
        : null
    const beslist = hoe === 'een_van' ? true : hoe === 'alle' ? false : undefined
    const beslisser = beslist === undefined ? undefined : leden?.find(({ klopt: uitkomst }) => uitkomst === beslist)
    return { soort: 'lijst', hoe, groep: this.lezer.groep(lijst), leden: beslisser ? [beslisser] : leden, waarde }
  }

  private lidvorm(hoe: Soort<'lijst'>['hoe'], van: Deel, bij: Plaats & { bij: Bij }): Lidvorm {
    const plaats = { ...bij, want: [] }
    const { nummer } = bij.bij
    if (hoe === 'som' || hoe === 'hoogste' || hoe === 'laagste') {
      const vorm = this.vorm(van, plaats)
      return { nummer, vorm, want: zonderDubbele(plaats.want) }
    }
    const uitkomst = this.toets(van, plaats)
    return { nummer, klopt: uitkomst, want: zonderDubbele(plaats.want) }
  }

  /** Tells what decides a test; what holds of its parts is said, whether it was asked for or not. */
  private toets(deel: Deel, plaats: Plaats): boolean | null {
    const { wetdeel, bij, want } = plaats
    if (deel.soort === 'niet') return omgekeerd(this.toets(deel.van, plaats))
    if (deel.soort === 'en' || deel.soort === 'of') {
      const delen = beslissendeDelen(deel, (een) => klopt(this.lezer, een, wetdeel, bij))
      for (const een of delen) this.toets(een, plaats)
    } else if (deel.soort === 'kies') {
      const gekozen = this.gekozen(deel, plaats)
      if (gekozen) this.toets(gekozen, plaats)
    } else if (deel.soort === 'vergelijk' && deel.van[1].soort === 'woord') {
      want.push(this.vorm(deel.van[0], opzij(plaats)))
    } else if (deel.soort !== 'woord') want.push(this.vorm(deel, opzij(plaats)))
    return klopt(this.lezer, deel, wetdeel, bij)
  }
}

/** For what only decides which side is taken. */
function opzij(plaats: Plaats): Plaats {
  return { ...plaats, nodig: plaats.terzijde }
}

function omgekeerd(uitkomst: boolean | null): boolean | null {
  return uitkomst === null ? null : !uitkomst
}

function wint(een: Uitlegwaarde | null, ander: Uitlegwaarde | null, hoe: 'hoogste' | 'laagste'): boolean {
  if (een?.soort !== 'getal' || ander?.soort !== 'getal') return false
  return hoe === 'hoogste' ? een.min >= ander.max : een.max <= ander.min
}

function gelijk(een: Uitlegwaarde | null, ander: Uitlegwaarde | null): boolean {
  return een?.soort === 'getal' && ander?.soort === 'getal' && een.min === ander.max && een.max === ander.min
}

/** A number of which the bounds meet, at `op` when that is given. */
function isVast(waarde: Uitlegwaarde | null, op?: number): boolean {
  if (waarde?.soort !== 'getal' || waarde.min !== waarde.max) return false
  return op === undefined || waarde.min === op
}

function isWetsnul(vorm: Vorm): boolean {
  return vorm.soort === 'getal' && isVast(vorm.waarde, 0)
}

/** `maximum(0, …)` only says that nothing goes below zero. */
function isNul(deel: Deel): boolean {
  return deel.soort === 'getal' && deel.waarde === 0
}

function zonderDubbele(vormen: Vorm[]): Vorm[] {
  if (vormen.length < 2) return vormen
  return [...new Map(vormen.map((vorm) => [JSON.stringify(vorm), vorm])).values()]
}
