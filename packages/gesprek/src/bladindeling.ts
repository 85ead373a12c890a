import type { Gegeven } from './gegeven.ts'
import type { Feit, Gesprek } from './gesprek.ts'
import type { Inhoud } from './inhoud.ts'
import { listOpen } from './open.ts'
import { elementOf } from './pad.ts'
import { listGebruikelijk } from './gebruikelijk.ts'

/** Among this many best questions, one that goes on where the last answer was is as good as the best. */
const DICHTBIJ = 5
/** A question stands beside another when at least this share of people needs it whatever they answer there. */
const SAMEN = 0.8

/** What belongs together on a page: all facts of one child; of others what has one theme. */
function groepOf({ pad, index, begrip, groep, thema }: Gegeven): string {
  if (index !== undefined) return elementOf(pad)
  return begrip !== undefined && groep.soort === 'misschien' ? `${groep.id} ${thema}` : thema
}

/** Puts questions on pages: what is needed first, then what fits beside it. */
export class Bladindeling {
  private readonly open: Gegeven[]
  private readonly gesprek: Gesprek
  private readonly inhoud: Inhoud
  private readonly volgorde: string[]
  private readonly gevolgen = new Map<string, Gevolg[]>()

  constructor(open: Gegeven[], gesprek: Gesprek, inhoud: Inhoud) {
    this.open = open
    this.gesprek = gesprek
    this.inhoud = inhoud
    this.volgorde = Object.keys(inhoud.editie.begrippen)
  }

  chooseEerste(laatste: Gegeven | null, eigen: readonly string[]): Gegeven | undefined {
    const [beste] = this.open
    if (!beste || eigen.includes(beste.pad)) return beste
    const vervolg = laatste && this.open.slice(0, DICHTBIJ).find((gegeven) => groepOf(gegeven) === groepOf(laatste))
    const gekozen = this.firstInLijst(vervolg ?? beste)
    const deuren = this.open.filter((gegeven) => this.isDeurTo(gekozen, gegeven))
    return this.sorted(deuren)[0] ?? gekozen
  }

  /** The first question with what can be asked beside it, in the order of the editie. */
  selectBlad(eerste: Gegeven, maximum: number): Gegeven[] {
    const gekozen = [eerste]
    for (const gegeven of this.open) {
      if (gekozen.length === maximum) break
      if (gegeven.pad === eerste.pad || groepOf(gegeven) !== groepOf(eerste)) continue
      if (gekozen.every((ander) => this.staysOpen(gegeven, ander) && this.staysOpen(ander, gegeven)))
        gekozen.push(gegeven)
    }
    return this.sorted(gekozen)
  }

  /** Children are told one after another, the first one first. */
  private firstInLijst(gekozen: Gegeven): Gegeven {
    if (gekozen.index === undefined) return gekozen
    const inLijst = this.open.filter(({ groep, index }) => groep.id === gekozen.groep.id && index !== undefined)
    const voorste = Math.min(...inLijst.map(({ index = 0 }) => index))
    return inLijst.find(({ index }) => index === voorste) ?? gekozen
  }

  /** "Hoe woont u" comes before the rent, however much the rent would tell. */
  private isDeurTo(doel: Gegeven, deur: Gegeven): boolean {
    if (deur.pad === doel.pad || groepOf(deur) !== groepOf(doel)) return false
    return !this.staysOpen(doel, deur) && (this.plaatsOf(deur) < this.plaatsOf(doel) || this.staysOpen(deur, doel))
  }

  private staysOpen(gegeven: Gegeven, na: Gegeven): boolean {
    const gevolgen = this.gevolgen.get(na.pad) ?? this.listGevolgen(na)
    this.gevolgen.set(na.pad, gevolgen)
    const weg = gevolgen.filter(({ rest }) => !rest.has(gegeven.pad))
    return weg.reduce((som, { deel }) => som + deel, 0) <= 1 - SAMEN
  }

  private listGevolgen(gegeven: Gegeven): Gevolg[] {
    return listGebruikelijk(gegeven, this.inhoud.editie.pakket).map(({ waarde, deel }) => {
      const feit: Feit = { waarde, bron: 'inwoner', kanaal: 'website', tijd: '' }
      const feiten = { ...this.gesprek.feiten, [gegeven.pad]: feit }
      return { deel, rest: new Set(listOpen({ ...this.gesprek, feiten }, this.inhoud).map(({ pad }) => pad)) }
    })
  }

  private sorted(gegevens: Gegeven[]): Gegeven[] {
    return gegevens.toSorted((een, ander) => this.plaatsOf(een) - this.plaatsOf(ander))
  }

  private plaatsOf({ begrip }: Gegeven): number {
    return begrip === undefined ? -1 : this.volgorde.indexOf(begrip)
  }
}

/** What stays open after one usual answer, and the share of people who give it. */
interface Gevolg {
  deel: number
  rest: ReadonlySet<string>
}
