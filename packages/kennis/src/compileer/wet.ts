import { enige } from '../bouw/eenheden.ts'
import type { Knoop } from '../bouw/knoop.ts'
import type { Waarde } from '../bouw/waarde.ts'
import type { Eenheid } from '../gegevens.ts'
import type { Deel, Wetplaatsing, Wetregeling, Wetstap } from '../uitleg/wetboek.ts'
import { Delenschrijver, eenheidVan, uitkomstvorm, type Verwijzer } from './delen.ts'
import { Plekken } from './plekken.ts'
import type { Rechtbron, Regelingbron, Stapbron } from './regelingbron.ts'
import type { Stuk } from './stuk.ts'
import type { Vertaalderegeling, Vertaler } from './vertaler.ts'

/** Writes the law of one program: each version of a regeling that other programs have too is kept once. */
export class Wetschrijver {
  readonly regelingen: Wetregeling[] = []
  private readonly bekend = new Map<string, number>()

  schrijf(vertaler: Vertaler, regelingen: Vertaalderegeling[], zoek: (knoop: Knoop) => number | undefined) {
    return regelingen.map((regeling): Wetplaatsing => {
      const plekken = new Plekken(zoek)
      const wet = new Regelingschrijver(vertaler, regeling, plekken).schrijf()
      const sleutel = JSON.stringify(wet)
      const nummer = this.bekend.get(sleutel) ?? this.regelingen.push(wet) - 1
      this.bekend.set(sleutel, nummer)
      return { regeling: nummer, plekken: plekken.plekken, noemers: plekken.noemers }
    })
  }
}

class Regelingschrijver {
  private readonly vertaler: Vertaler
  private readonly bron: Regelingbron
  private readonly waarden: ReadonlyMap<string, Waarde>
  private readonly plekken: Plekken
  private readonly verwijzer: Verwijzer

  constructor(vertaler: Vertaler, { bron, waarden }: Vertaalderegeling, plekken: Plekken) {
    this.vertaler = vertaler
    this.bron = bron
    this.waarden = waarden
    this.plekken = plekken
    this.verwijzer = {
      stap: (naam) => vertaler.vindStap(naam, bron),
      cijfer: (naam) => vertaler.cijfers.nummer(`${bron.id}.${naam}`) ?? vertaler.cijfers.nummer(naam),
    }
  }

  schrijf(): Wetregeling {
    const { bron } = this
    return {
      vanaf: bron.vanaf,
      voorwaarden: toetsenVan(bron.recht).map((toets) => this.deel(toets)),
      stappen: Object.fromEntries([...bron.stappen.values()].map((stap) => [stap.naam, this.stap(stap)])),
      ...(bron.bedrag && { bedrag: this.deel(bron.bedrag) }),
    }
  }

  private stap(stap: Stapbron): Wetstap {
    const waarde = this.waarden.get(stap.naam)
    const plek = this.plekken.voor(waarde)
    const eenheid = eenheidNaam(waarde)
    const knoop = waarde?.soort === 'getal' ? waarde.teller : waarde?.soort === 'groep' ? undefined : waarde?.knoop
    const tekst = stap.stuk.veld('bron')?.tekst()
    return {
      plek,
      uitkomst: uitkomstvorm(waarde),
      deel: stap.waarde ? this.deel(stap.waarde, stap) : this.gevallen(stap, waarde),
      ...(eenheid && { eenheid }),
      ...(tekst !== undefined && { bron: tekst }),
      ...(knoop && knoop.lijst !== -1 && { lijst: knoop.lijst }),
    }
  }

  private gevallen(stap: Stapbron, waarde: Waarde | undefined): Deel {
    const plek = this.plekken.voor(waarde)
    const regels = stap.gevallen.map(({ als, dan }) => ({ als: als && this.deel(als), dan: this.deel(dan, stap) }))
    const anders = regels.pop()
    if (!anders) throw new Error('a step has at least one case')
    const eenheid = eenheidNaam(waarde)
    const gevallen = regels.flatMap(({ als, dan }) => (als ? [{ als, dan }] : []))
    const uitkomst = uitkomstvorm(waarde)
    return { soort: 'kies', uitkomst, gevallen, anders: anders.dan, plek, ...(eenheid && { eenheid }) }
  }

  private deel(stuk: Stuk, stap?: Stapbron): Deel {
    const gelezen = this.vertaler.gelezen.get(stuk)
    if (!gelezen) throw new Error(`${stuk.pad.join('.')} was not read`)
    return new Delenschrijver(gelezen, this.plekken, this.verwijzer).schrijf(gelezen.boom, eenheidVan(stap?.eenheid))
  }
}

function eenheidNaam(waarde: Waarde | undefined): Eenheid | undefined {
  return waarde?.soort === 'getal' ? enige(waarde.eenheden) : undefined
}

/** In the order of their numbers. */
function toetsenVan(recht: Rechtbron): Stuk[] {
  return recht.soort === 'toets' ? [recht.toets] : recht.delen.flatMap(toetsenVan)
}
