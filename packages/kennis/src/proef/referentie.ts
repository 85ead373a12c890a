/* oxlint-disable typescript/no-unsafe-type-assertion, typescript/no-base-to-string, typescript/no-non-null-assertion -- reads raw YAML that the compiler accepted */
import type { Feiten, Gegevens } from '../gegevens.ts'
import type { Groepmodel, Kennisbron } from '../kennisbron.ts'
import type { Boom } from '../taal/boom.ts'
import { ontleed } from '../taal/ontleed.ts'
import { type Dag, dagVan, maandenTussen, peildag, vergelijkDagen } from './dag.ts'
import { type Breuk, breuk, delen, maal, min, plus, rondAf, vergelijk } from './rationaal.ts'

/**
 * A second, slow evaluator for the tests: walks the syntax tree with exact fractions of big integers, dates as year,
 * month and day, and knows nothing of the compiler. Takes complete households only.
 */
export type Refwaarde = { getal: Breuk } | { ja: boolean } | { dag: Dag } | { woord: string } | { leden: Feiten[] }
type Blok = Record<string, unknown>

export class Referentie {
  private readonly bron: Kennisbron
  private readonly datum: Dag
  private readonly gemeente: string | undefined
  private readonly gegevens: Gegevens
  private readonly regelingen: Blok[]
  private readonly lid = new Map<string, Feiten>()

  constructor(bron: Kennisbron, datum: string, gemeente: string | undefined, gegevens: Gegevens) {
    this.bron = bron
    this.datum = dagVan(datum)
    this.gemeente = gemeente
    this.gegevens = gegevens
    this.regelingen = bron.regelingen.map(({ inhoud }) => inhoud as Blok).filter((r) => this.geldt(r))
  }

  recht(id: string): boolean {
    const recht = this.regeling(id)?.recht_als as Blok
    const tenzij = (recht.tenzij as Blok[] | undefined) ?? []
    return this.groep(recht, id) && !tenzij.some((t) => this.klopt(t, id))
  }

  /** Not every regeling pays an amount: a card does not. */
  heeftBedrag(id: string): boolean {
    return this.regeling(id)?.uitkomst !== undefined
  }

  bedrag(id: string): Breuk {
    if (!this.heeftBedrag(id) || !this.recht(id)) return breuk(0n)
    const uitkomst = this.regeling(id)?.uitkomst as { bedrag: string }
    return getal(this.lees(uitkomst.bedrag, id))
  }

  stap(regeling: string, naam: string): Refwaarde {
    const stap = ((this.regeling(regeling)?.berekening ?? {}) as Blok)[naam]
    if (typeof stap === 'string' || typeof stap === 'number') return this.lees(String(stap), regeling)
    const { waarde, gevallen } = stap as { waarde?: string | number; gevallen?: Blok[] }
    if (waarde !== undefined) return this.lees(String(waarde), regeling)
    const geval = gevallen?.find((g) => g.als === undefined || ja(this.lees(String(g.als), regeling)))
    return this.lees(String(geval?.dan ?? geval?.anders), regeling)
  }

  toets(tekst: string): boolean {
    return ja(this.lees(tekst, ''))
  }

  private geldt(regeling: Blok): boolean {
    const vanaf = vergelijkDagen(dagVan(String(regeling.geldig_vanaf)), this.datum) <= 0
    return (
      vanaf &&
      (regeling.geldig_tot === undefined || vergelijkDagen(this.datum, dagVan(String(regeling.geldig_tot))) <= 0)
    )
  }

  private regeling(id: string): Blok | undefined {
    return this.regelingen.find((r) => r.id === id)
  }

  private groep(blok: Blok, id: string): boolean {
    const alle = (blok.alle_van as Blok[] | undefined)?.every((v) => this.klopt(v, id)) ?? true
    return alle && ((blok.een_van as Blok[] | undefined)?.some((v) => this.klopt(v, id)) ?? true)
  }

  private klopt(blok: Blok, id: string): boolean {
    return blok.toets === undefined ? this.groep(blok, id) : ja(this.lees(String(blok.toets), id))
  }

  private lees(tekst: string, regeling: string): Refwaarde {
    return this.waarde(ontleed(tekst), regeling)
  }

  private waarde(boom: Boom, r: string): Refwaarde {
    switch (boom.soort) {
      case 'getal':
        return { getal: boom.procent ? delen(breuk(boom.tekst), breuk(100n)) : breuk(boom.tekst) }
      case 'datum':
        return { dag: dagVan(boom.tekst) }
      case 'naam':
        return this.naam(boom.naam, r)
      case 'niet':
        return { ja: !ja(this.waarde(boom.van, r)) }
      case 'negatief':
        return { getal: min(breuk(0n), getal(this.waarde(boom.van, r))) }
      case 'als':
        return this.waarde(ja(this.waarde(boom.toets, r)) ? boom.dan : boom.anders, r)
      case 'bewerking':
        return this.bewerking(boom, r)
      case 'functie':
        return this.functie(boom.naam, boom.argumenten, r)
    }
  }

  private bewerking(boom: Boom & { soort: 'bewerking' }, r: string): Refwaarde {
    const a = this.waarde(boom.links, r)
    if (boom.teken === 'en') return { ja: ja(a) && ja(this.waarde(boom.rechts, r)) }
    if (boom.teken === 'of') return { ja: ja(a) || ja(this.waarde(boom.rechts, r)) }
    if ('woord' in a) return { ja: (a.woord === (boom.rechts as { naam: string }).naam) === (boom.teken === '=') }
    const b = this.waarde(boom.rechts, r)
    const rekenen = { '+': plus, '-': min, '*': maal, '/': delen }
    if (boom.teken in rekenen) return { getal: rekenen[boom.teken as keyof typeof rekenen](getal(a), getal(b)) }
    const verschil = volgorde(a, b)
    const uit = {
      '=': verschil === 0,
      '<>': verschil !== 0,
      '<': verschil < 0,
      '<=': verschil <= 0,
      '>': verschil > 0,
      '>=': verschil >= 0,
    }
    return { ja: uit[boom.teken as keyof typeof uit] }
  }

  private functie(naam: string, arg: Boom[], r: string): Refwaarde {
    const op = (i: number) => this.waarde(arg[i]!, r)
    const getallen = () => arg.map((boom) => getal(this.waarde(boom, r)))
    if (naam === 'maximum') return { getal: getallen().reduce((a, b) => (vergelijk(a, b) >= 0 ? a : b)) }
    if (naam === 'minimum') return { getal: getallen().reduce((a, b) => (vergelijk(a, b) <= 0 ? a : b)) }
    if (naam.startsWith('afgerond')) return { getal: rondAf(naam, getal(op(0)), getal(op(1))) }
    if (naam === 'leeftijd') return { getal: breuk(BigInt(Math.floor(maandenTussen(dag(op(0)), this.datum) / 12))) }
    if (naam === 'leeftijd_op') return { getal: breuk(BigInt(Math.floor(maandenTussen(dag(op(0)), dag(op(1))) / 12))) }
    if (naam === 'maanden_oud_op') return { getal: breuk(BigInt(maandenTussen(dag(op(0)), dag(op(1))))) }
    if (naam.includes('.')) return this.tabel(naam, r, getal(op(0)))
    return this.lijstfunctie(naam, arg, r)
  }

  /** The last row that begins at or below the number. */
  private tabel(naam: string, r: string, op: Breuk): Refwaarde {
    const punt = naam.lastIndexOf('.')
    const kolom = naam.slice(punt + 1)
    const tabelnaam = naam.slice(0, punt)
    const [blok, rijen] = [`${r}.${tabelnaam}`, tabelnaam]
      .map((volledig) => [this.blok(volledig), this.geldigBlok(volledig)?.rijen] as const)
      .find(([, gevonden]) => gevonden !== undefined)!
    const { op: eenheid, kolommen } = blok!.tabel as { op: string; kolommen: Record<string, string> }
    const cel = (waarde: number, soort: string | undefined) =>
      soort === 'procent' ? delenDoor100(waarde) : breuk(String(waarde))
    const rij = (rijen as Cel[][]).findLast(([vanaf]) => vergelijk(cel(laagste(vanaf!), eenheid), op) <= 0)!
    return { getal: cel(laagste(rij[1 + Object.keys(kolommen).indexOf(kolom)]!), kolommen[kolom]) }
  }

  private lijstfunctie(naam: string, arg: Boom[], r: string): Refwaarde {
    const groep = (arg[0] as { naam: string }).naam
    const leden = (this.gegevens[groep] ?? []) as Feiten[]
    if (!arg[1]) return { getal: breuk(BigInt(leden.length)) }
    const { enkelvoud } = this.model[groep] as { enkelvoud: string }
    // A step that goes through the same group again leaves the member as it was.
    const buiten = this.lid.get(enkelvoud)
    const waarden = leden.map((lid) => {
      this.lid.set(enkelvoud, lid)
      return this.waarde(arg[1]!, r)
    })
    if (buiten) this.lid.set(enkelvoud, buiten)
    if (naam === 'aantal') return { getal: breuk(BigInt(waarden.filter(ja).length)) }
    if (naam === 'een_van') return { ja: waarden.some(ja) }
    if (naam === 'alle') return { ja: waarden.every(ja) }
    const getallen = waarden.map(getal)
    if (naam === 'som') return { getal: getallen.reduce(plus, breuk(0n)) }
    if (getallen.length === 0) return { getal: breuk(0n) }
    return { getal: getallen.reduce((a, b) => (vergelijk(a, b) > 0 === (naam === 'hoogste') ? a : b)) }
  }

  private get model(): Groepmodel['groepen'] {
    return this.bron.model.groepen
  }

  private naam(naam: string, r: string): Refwaarde {
    if (naam === 'ja' || naam === 'nee') return { ja: naam === 'ja' }
    const stappen = this.regeling(r)?.berekening as Blok | undefined
    if (stappen && naam in stappen) return this.stap(r, naam)
    const peil = peildag(naam, this.datum)
    if (peil) return { dag: peil }
    if (naam.startsWith('heeft_')) return { ja: this.gegevens[naam.slice(6)] !== null }
    return this.figuur(`${r}.${naam}`) ?? this.figuur(naam) ?? this.gestippeld(naam)
  }

  private gestippeld(naam: string): Refwaarde {
    const [voor = '', na = ''] = naam.split('.')
    if (voor === 'uitkomst') return { woord: this.recht(na) ? 'recht' : 'geen_recht' }
    if (voor === 'bedrag') return { getal: this.bedrag(na) }
    if (this.regeling(voor)) return this.stap(voor, na)
    const lid = this.lid.get(voor) ?? (this.gegevens[voor] as Feiten | null | undefined)
    return this.feit(na, lid?.[na] ?? this.gevolg(na, lid))
  }

  /** What follows from the meta-begrippen of this person. */
  private gevolg(id: string, lid: Feiten | null | undefined): unknown {
    const regels = (this.begrip(id)?.volgt_uit ?? []) as { als: string; dan: unknown }[]
    const regel = lid && regels.find(({ als }) => this.volgt(ontleed(als), lid))
    return regel && (regel.dan === 'ja' ? true : regel.dan === 'nee' ? false : regel.dan)
  }

  private volgt(boom: Boom, lid: Feiten): boolean {
    if (boom.soort !== 'bewerking') throw new Error('no comparison')
    if (boom.teken === 'of') return this.volgt(boom.links, lid) || this.volgt(boom.rechts, lid)
    const { naam } = boom.links as { naam: string }
    const waarde = lid[naam]
    if (waarde === undefined || waarde === null) return false
    if (boom.rechts.soort === 'naam') return waarde === boom.rechts.naam
    const verschil = Number(waarde) - Number((boom.rechts as { tekst: string }).tekst)
    return boom.teken === '<' ? verschil < 0 : verschil >= 0
  }

  private begrip(id: string): Blok | undefined {
    return this.bron.begrippen.map(({ inhoud }) => (inhoud as Record<string, Blok>)[id]).find((b) => b !== undefined)
  }

  private feit(id: string, waarde: unknown): Refwaarde {
    const begrip = this.begrip(id)
    if (begrip?.soort === 'ja_nee') return { ja: waarde === true }
    if (begrip?.soort === 'keuze') return { woord: waarde === undefined ? '' : String(waarde) }
    if (begrip?.soort === 'datum') return { dag: dagVan(String(waarde ?? '2100-12-31')) }
    const gelezen = breuk(String(waarde ?? 0))
    return { getal: begrip?.soort === 'percentage' ? delen(gelezen, breuk(100n)) : gelezen }
  }

  private figuur(naam: string): Refwaarde | undefined {
    const { waarde, tussen } = this.geldigBlok(naam) ?? {}
    // What is only known between bounds is the lowest here: where that matters, the interpreter gives no answer.
    const laagste = waarde ?? (tussen as number[] | undefined)?.[0]
    if (laagste === undefined) return undefined
    return { getal: this.blok(naam)?.eenheid === 'procent' ? delenDoor100(laagste) : breuk(String(laagste)) }
  }

  private blok(naam: string): Blok | undefined {
    const [id = '', eigen = ''] = naam.split('.')
    return eigen
      ? ((this.regeling(id)?.bedragen as Blok | undefined)?.[eigen] as Blok | undefined)
      : this.bron.bedragen.map(({ inhoud }) => (inhoud as Record<string, Blok>)[id]).find((b) => b !== undefined)
  }

  private geldigBlok(naam: string): Blok | undefined {
    const gemeente = this.bron.gemeenten.map(({ inhoud }) => inhoud as Blok).find((g) => g.id === this.gemeente)
    const lokaal = (gemeente?.bedragen as Record<string, Blok> | undefined)?.[naam]
    return this.geldig(lokaal?.vanaf) ?? this.geldig(this.blok(naam)?.vanaf)
  }

  private geldig(vanaf: unknown): Blok | undefined {
    const dagen = Object.keys((vanaf as Blok | undefined) ?? {}).toSorted()
    const dag_ = dagen.findLast((d) => vergelijkDagen(dagVan(d), this.datum) <= 0)
    return dag_ === undefined ? undefined : (vanaf as Record<string, Blok>)[dag_]
  }
}

type Cel = number | { tussen: [number, number] }

/** Of a cell that is known between bounds, the lowest. */
const laagste = (cel: Cel): number => (typeof cel === 'number' ? cel : cel.tussen[0])

const delenDoor100 = (waarde: unknown): Breuk => delen(breuk(String(waarde)), breuk(100n))

export function getal(w: Refwaarde): Breuk {
  if (!('getal' in w)) throw new Error('no number')
  return w.getal
}

function ja(w: Refwaarde): boolean {
  if (!('ja' in w)) throw new Error('no yes or no')
  return w.ja
}

function dag(w: Refwaarde): Dag {
  if (!('dag' in w)) throw new Error('no date')
  return w.dag
}

function volgorde(a: Refwaarde, b: Refwaarde): number {
  if ('ja' in a) return Number(a.ja) - Number(ja(b))
  return 'dag' in a ? vergelijkDagen(a.dag, dag(b)) : vergelijk(getal(a), getal(b))
}
