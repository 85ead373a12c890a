import type { Gegeven } from './gegeven.ts'
import type { Feit, Gesprek } from './gesprek.ts'
import type { Inhoud } from './inhoud.ts'
import { listOpenPaden } from './open.ts'
import { elementOf } from './pad.ts'
import { listGebruikelijk } from './gebruikelijk.ts'

/** Among this many best questions, one that goes on where the last answer was is as good as the best. */
const DICHTBIJ = 12
/** A question stands beside another when at least this share of people needs it whatever they answer there. */
const SAMEN = 0.8

/** One at a time follows the order of a page as well, so that every channel tells the same story. */
const VOLLE_PAGINA = 5

/** With fewer questions than this, the partner's part of the theme comes on the same page. */
const SCHRAAL = 3

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
    const gekozen = this.firstPersoon(vervolg ?? beste)
    const deuren = this.open.filter((gegeven) => this.isDeurTo(gekozen, gegeven))
    return this.sorted(deuren)[0] ?? gekozen
  }

  /** The first question with what can be asked beside it, in the order of the editie. */
  selectBlad(eerste: Gegeven, maximum: number): Gegeven[] {
    const gekozen = [eerste]
    const add = (kandidaten: Gegeven[], hoogstens: number) => {
      for (const gegeven of kandidaten)
        if (gekozen.length < hoogstens && gekozen.every((ander) => this.fitsBeside(gegeven, ander)))
          gekozen.push(gegeven)
    }
    const hierbij = this.open.filter((gegeven) => groepOf(gegeven) === groepOf(eerste))
    const zelfdeThema = this.open.filter(({ thema, index }) => thema === eerste.thema && index === eerste.index)
    add(hierbij, Math.max(maximum, VOLLE_PAGINA))
    add(zelfdeThema, SCHRAAL)
    return this.sorted(gekozen).slice(0, maximum)
  }

  /** People tell about themselves before their partner, and about the first child before the second. */
  private firstPersoon(gekozen: Gegeven): Gegeven {
    const { groep, thema, begrip } = gekozen
    if (groep.soort === 'misschien' && begrip !== undefined)
      return this.open.find((gegeven) => gegeven.groep.soort === 'een' && gegeven.thema === thema) ?? gekozen
    const inLijst = this.open.filter((gegeven) => gegeven.groep.id === groep.id && gegeven.index !== undefined)
    const voorste = Math.min(...inLijst.map(({ index = 0 }) => index))
    return gekozen.index === undefined ? gekozen : (inLijst.find(({ index }) => index === voorste) ?? gekozen)
  }

  /** "Hoe woont u" comes before the rent, however much the rent would tell. */
  private isDeurTo(doel: Gegeven, deur: Gegeven): boolean {
    if (deur.pad === doel.pad || groepOf(deur) !== groepOf(doel)) return false
    return !this.staysOpen(doel, deur) && (this.plaatsOf(deur) < this.plaatsOf(doel) || this.staysOpen(deur, doel))
  }

  private fitsBeside(een: Gegeven, ander: Gegeven): boolean {
    return een.pad !== ander.pad && this.staysOpen(een, ander) && this.staysOpen(ander, een)
  }

  private staysOpen(gegeven: Gegeven, na: Gegeven): boolean {
    const weg = this.gevolgenOf(na).filter(({ rest }) => !rest.has(gegeven.pad))
    return weg.reduce((som, { deel }) => som + deel, 0) <= 1 - SAMEN
  }

  private gevolgenOf(gegeven: Gegeven): Gevolg[] {
    const bekend = this.gevolgen.get(gegeven.pad) ?? this.listGevolgen(gegeven)
    this.gevolgen.set(gegeven.pad, bekend)
    return bekend
  }

  private listGevolgen(gegeven: Gegeven): Gevolg[] {
    return listGebruikelijk(gegeven, this.inhoud.editie.pakket, this.gesprek.datum).map(({ waarde, deel }) => {
      const feit: Feit = { waarde, bron: 'inwoner', kanaal: 'website', tijd: '' }
      const feiten = { ...this.gesprek.feiten, [gegeven.pad]: feit }
      return { deel, rest: listOpenPaden({ ...this.gesprek, feiten }, this.inhoud) }
    })
  }

  private sorted(gegevens: Gegeven[]): Gegeven[] {
    return gegevens.toSorted((een, ander) => this.plaatsOf(een) - this.plaatsOf(ander))
  }

  /** By theme; whether and how many persons there are comes before facts. */
  private plaatsOf({ thema, groep, begrip }: Gegeven): number {
    const { themas, groepen } = this.inhoud.editie
    const binnen = begrip === undefined ? groepen.indexOf(groep) : groepen.length + this.volgorde.indexOf(begrip)
    return themas.indexOf(thema) * 1e4 + binnen
  }
}

/** What stays open after one usual answer, and the share of people who give it. */
interface Gevolg {
  deel: number
  rest: ReadonlySet<string>
}
