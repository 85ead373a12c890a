import { Bouwer } from '../bouw/bouwer.ts'
import { beschrijf, eenheid, enige, isGeld } from '../bouw/eenheden.ts'
import type { Knoop } from '../bouw/knoop.ts'
import { type Getal, SOORTNAAM, type Waarde } from '../bouw/waarde.ts'
import type { LosseVoorwaarde } from '../kennisbron.ts'
import type { Cijfer, Tabel } from '../pakket.ts'
import { suggestie } from '../suggestie.ts'
import { kies } from '../taal/als.ts'
import type { Boom } from '../taal/boom.ts'
import type { Omgeving } from '../taal/omgeving.ts'
import { ontleed } from '../taal/ontleed.ts'
import { Taalfout } from '../taal/taalfout.ts'
import { vertaal } from '../taal/vertaal.ts'
import type { Foutenbak } from './foutenbak.ts'
import type { Indeling } from './indeling.ts'
import { Cijfernamen } from './cijfernamen.ts'
import { Feitnamen } from './feitnamen.ts'
import type { Rechtbron, Regelingbron, Stapbron } from './regelingbron.ts'
import { controleerToonbaar } from './toonbaar.ts'
import { Gestruikeld, type Plek, Voortgang } from './voortgang.ts'

export interface Vertaaldevoorwaarde {
  knoop: Knoop
  bron: string
}
export interface Vertaalderegeling {
  bron: Regelingbron
  recht: Knoop
  voorwaarden: Vertaaldevoorwaarde[]
  bedrag: Getal | undefined
  stappen: { naam: string; getal: Getal }[]
  /** Of every step, also those that are no number or of one member. */
  waarden: ReadonlyMap<string, Waarde>
}

/** An expression with what each part of it became. */
export interface Gelezen {
  boom: Boom
  waarden: ReadonlyMap<Boom, Waarde>
}

export interface Bestek {
  indeling: Indeling
  regelingen: Regelingbron[]
  cijfers: (Cijfer | Tabel)[]
  /** All regelingen of the source, also those that do not hold in this period. */
  bekend: ReadonlySet<string>
  bak: Foutenbak
}

/** Translates all expressions that hold in one period to nodes, each name once, in the order in which they need each other. */
export class Vertaler {
  readonly bouwer = new Bouwer()
  /** Every expression by where it stands. */
  readonly gelezen = new Map<Plek, Gelezen>()
  private readonly bestek: Bestek
  private readonly feiten: Feitnamen
  private readonly regelingen: Map<string, Regelingbron>
  readonly cijfers: Cijfernamen
  private readonly voortgang: Voortgang

  constructor(bestek: Bestek) {
    this.bestek = bestek
    this.voortgang = new Voortgang(bestek.bak)
    this.feiten = new Feitnamen(this.bouwer, bestek.indeling)
    this.regelingen = new Map(bestek.regelingen.map((regeling) => [regeling.id, regeling]))
    this.cijfers = new Cijfernamen(this.bouwer, bestek.cijfers)
  }

  /** Undefined when something in it, or something it needs, is wrong or does not hold now. */
  regeling(bron: Regelingbron): Vertaalderegeling | undefined {
    const voorwaarden: Vertaaldevoorwaarde[] = []
    const stappen = [...bron.stappen.values()].map((stap) => ({
      stap,
      waarde: this.voortgang.probeer(() => this.stap(bron, stap)),
    }))
    const recht = this.voortgang.probeer(() => this.recht(bron))
    this.voorwaarden(bron.recht, bron, voorwaarden)
    const bedrag = bron.bedrag && this.voortgang.probeer(() => this.bedrag(bron))
    if (!recht || (bron.bedrag && !bedrag) || stappen.some(({ waarde }) => !waarde)) return undefined
    return {
      bron,
      recht,
      voorwaarden,
      bedrag,
      stappen: stappen.flatMap(({ stap, waarde }) =>
        waarde?.soort === 'getal' && waarde.teller.lijst === -1 ? [{ naam: stap.naam, getal: waarde }] : [],
      ),
      waarden: new Map(stappen.flatMap(({ stap, waarde }) => (waarde ? [[stap.naam, waarde]] : []))),
    }
  }

  losseVoorwaarde(voorwaarde: LosseVoorwaarde): Knoop | undefined {
    return this.voortgang.probeer(() => this.toets(voorwaarde.toets, voorwaarde, undefined))
  }

  private voorwaarden(recht: Rechtbron, bron: Regelingbron, uit: Vertaaldevoorwaarde[]): void {
    if (recht.soort !== 'toets') return recht.delen.forEach((deel) => this.voorwaarden(deel, bron, uit))
    const knoop = this.voortgang.probeer(() => this.toetsVan(recht, bron))
    if (knoop) uit[recht.nummer] = { knoop, bron: recht.bron }
  }

  private toetsVan(recht: Rechtbron & { soort: 'toets' }, bron: Regelingbron): Knoop {
    const tekst = recht.toets.uitdrukking()
    if (tekst === undefined) throw new Gestruikeld()
    return this.toets(tekst, recht.toets, bron)
  }

  private toets(tekst: string, plek: Plek, bron: Regelingbron | undefined): Knoop {
    const waarde = this.lees(tekst, plek, bron)
    return this.voortgang.op(plek, () => {
      if (waarde.soort !== 'ja_nee') throw new Taalfout(SOORTNAAM[waarde.soort], 'een toets die ja of nee oplevert')
      if (waarde.knoop.lijst !== -1) throw this.losLid(waarde.knoop)
      return waarde.knoop
    })
  }

  private recht(bron: Regelingbron): Knoop {
    const waarde = this.voortgang.eenmaal(`uitkomst.${bron.id}`, bron.stuk, () => {
      const knoop = this.rechtknoop(bron.recht, bron)
      return { soort: 'ja_nee', knoop }
    })
    if (waarde.soort !== 'ja_nee') throw new Error('recht is always ja or nee')
    return waarde.knoop
  }

  private rechtknoop(recht: Rechtbron, bron: Regelingbron): Knoop {
    if (recht.soort === 'toets') {
      const knoop = this.toetsVan(recht, bron)
      return recht.tenzij ? this.bouwer.niet(knoop) : knoop
    }
    const delen = recht.delen.map((deel) => this.rechtknoop(deel, bron))
    const samen = (a: Knoop, b: Knoop) =>
      recht.soort === 'alle' ? this.bouwer.laagste(a, b) : this.bouwer.hoogste(a, b)
    return delen.reduce(samen, this.bouwer.getal(recht.soort === 'alle' ? 1 : 0))
  }

  /** What is paid: nothing without a right. */
  private bedrag(bron: Regelingbron): Getal {
    const stuk = bron.bedrag
    if (!stuk) throw new Gestruikeld()
    const waarde = this.voortgang.eenmaal(`bedrag.${bron.id}`, stuk, () => {
      const tekst = stuk.uitdrukking()
      if (tekst === undefined) throw new Gestruikeld()
      const bedrag = this.lees(tekst, stuk, bron)
      if (bedrag.soort !== 'getal' || !isGeld(bedrag.eenheden))
        throw new Taalfout(SOORTNAAM[bedrag.soort], 'een bedrag in euro')
      if (!enige(bedrag.eenheden))
        throw new Taalfout(beschrijf(bedrag.eenheden), 'één eenheid', 'geef de stap een `eenheid`')
      const niets: Getal = { ...bedrag, teller: this.bouwer.getal(0), noemer: null, schaal: 1n }
      controleerToonbaar(this.bouwer, bedrag)
      return kies(this.recht(bron), bedrag, niets, this.omgeving(bron))
    })
    if (waarde.soort !== 'getal') throw new Error('a bedrag is always a number')
    return waarde
  }

  private stap(bron: Regelingbron, stap: Stapbron): Waarde {
    return this.voortgang.eenmaal(`${bron.id}.${stap.naam}`, stap.stuk, () =>
      this.metEenheid(this.stapwaarde(bron, stap), stap),
    )
  }

  private stapwaarde(bron: Regelingbron, stap: Stapbron): Waarde {
    if (stap.waarde) {
      const tekst = stap.waarde.uitdrukking()
      if (tekst === undefined) throw new Gestruikeld()
      return this.lees(tekst, stap.waarde, bron)
    }
    const regels = stap.gevallen.map(({ als, dan }) => ({
      toets: als && this.lees(als.uitdrukking() ?? '', als, bron),
      waarde: this.lees(dan.uitdrukking() ?? '', dan, bron),
    }))
    const laatste = regels.pop()
    if (!laatste) throw new Taalfout('geen gevallen', 'een lijst met `als` en `dan`, en als laatste `anders`')
    return regels.reduceRight((anders, { toets, waarde }) => {
      if (toets?.soort !== 'ja_nee') throw new Taalfout('een `als` dat geen toets is', 'ja of nee')
      return kies(toets.knoop, waarde, anders, this.omgeving(bron))
    }, laatste.waarde)
  }

  private metEenheid(waarde: Waarde, stap: Stapbron): Waarde {
    const lid = waarde.soort === 'getal' ? waarde.teller : waarde.soort === 'groep' ? undefined : waarde.knoop
    if (lid && lid.lijst !== -1) {
      const { enkelvoud } = this.bestek.indeling.groepen[lid.lijst] ?? {}
      if (stap.per !== enkelvoud) throw this.losLid(lid)
    }
    if (waarde.soort !== 'getal') return waarde
    const gevraagd = stap.eenheid === undefined ? waarde.eenheden : eenheid(stap.eenheid)
    const over = gevraagd & waarde.eenheden
    if (over === 0 && stap.eenheid !== undefined)
      throw new Taalfout(`een uitkomst in ${beschrijf(waarde.eenheden)}`, stap.eenheid)
    if (!enige(over)) throw new Taalfout(`een uitkomst in ${beschrijf(over)}`, 'een stap met een `eenheid`')
    if (waarde.teller.lijst === -1) controleerToonbaar(this.bouwer, waarde)
    return { ...waarde, eenheden: over }
  }

  private losLid(knoop: Knoop): Taalfout {
    const groep = this.bestek.indeling.groepen[knoop.lijst]
    return new Taalfout(
      `een feit van één ${groep?.enkelvoud}`,
      `\`som(${groep?.naam}, …)\`, \`aantal\`, \`een_van\`, \`alle\`, \`hoogste\` of \`laagste\` eromheen, of \`per: ${groep?.enkelvoud}\` bij een stap`,
    )
  }

  private omgeving(bron: Regelingbron | undefined, waarden = new Map<Boom, Waarde>()): Omgeving {
    const om: Omgeving = {
      bouwer: this.bouwer,
      naam: (naam) => this.naam(naam, bron),
      tabel: (naam) => (bron && this.cijfers.tabel(`${bron.id}.${naam}`)) ?? this.cijfers.tabel(naam),
      tabelnamen: () => this.cijfers.tabelnamen(bron?.id),
      vertaal: (boom) => {
        const waarde = vertaal(boom, om)
        waarden.set(boom, waarde)
        return waarde
      },
    }
    return om
  }

  private lees(tekst: string, plek: Plek, bron: Regelingbron | undefined): Waarde {
    return this.voortgang.op(plek, () => {
      const boom = ontleed(tekst)
      const waarden = new Map<Boom, Waarde>()
      this.gelezen.set(plek, { boom, waarden })
      return this.omgeving(bron, waarden).vertaal(boom)
    })
  }

  private naam(naam: string, bron: Regelingbron | undefined): Waarde {
    return (
      (bron && this.eigen(naam, bron)) ??
      this.cijfers.zoek(naam) ??
      this.feiten.zoek(naam) ??
      this.elders(naam) ??
      this.onbekend(naam, bron)
    )
  }

  private eigen(naam: string, bron: Regelingbron): Waarde | undefined {
    const stap = bron.stappen.get(naam)
    return stap ? this.stap(bron, stap) : this.cijfers.zoek(`${bron.id}.${naam}`)
  }

  /** The step with this name, of the regeling itself or of another. */
  vindStap(naam: string, bron: Regelingbron): { regeling: string; naam: string } | undefined {
    if (bron.stappen.has(naam)) return { regeling: bron.id, naam }
    const [id = '', stap = ''] = naam.split('.')
    return this.regelingen.get(id)?.stappen.has(stap) ? { regeling: id, naam: stap } : undefined
  }

  /** `bijstand.norm`, `uitkomst.bijstand`, `bedrag.bijstand`. */
  private elders(naam: string): Waarde | undefined {
    const [voor = '', na = '', ...rest] = naam.split('.')
    if (rest.length > 0) return undefined
    const bijzonder = voor === 'uitkomst' || voor === 'bedrag'
    const id = bijzonder ? na : voor
    const regeling = this.regelingen.get(id)
    if (!regeling) {
      if (this.bestek.bekend.has(id)) throw new Gestruikeld()
      return undefined
    }
    if (voor === 'uitkomst') return { soort: 'keuze', knoop: this.recht(regeling), keuzes: ['geen_recht', 'recht'] }
    if (voor === 'bedrag') {
      if (!regeling.bedrag) throw new Taalfout(`\`${naam}\``, 'een regeling met een bedrag')
      return this.bedrag(regeling)
    }
    const stap = regeling.stappen.get(na)
    return stap && this.stap(regeling, stap)
  }

  private onbekend(naam: string, bron: Regelingbron | undefined): never {
    const elders = [...this.regelingen.values()].flatMap((r) => [...r.stappen.keys()].map((stap) => `${r.id}.${stap}`))
    const eigen = bron ? [...bron.stappen.keys(), ...bron.cijfers.keys()] : []
    const uitkomsten = [...this.bestek.bekend].map((id) => `uitkomst.${id}`)
    const bedoeld = suggestie(naam, [
      ...eigen,
      ...this.cijfers.gedeeld(),
      ...this.feiten.alle(),
      ...uitkomsten,
      ...elders,
    ])
    throw new Taalfout(`\`${naam}\``, 'een bekend begrip, bedrag of tussenstap', bedoeld && `Bedoelt u \`${bedoeld}\`?`)
  }
}
