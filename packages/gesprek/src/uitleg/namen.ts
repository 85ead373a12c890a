import type { Stapnaam, Uitlegwaarde, Vorm } from '@loket/kennis/uitleg/uitleg'
import { addPer } from '../bedragzin.ts'
import { formatDatum } from '../datum.ts'
import { findGegeven } from '../gegeven.ts'
import type { Gesprek } from '../gesprek.ts'
import type { Inhoud } from '../inhoud.ts'
import { AANVRAGER, invullingFor, labelOf, nameInZin } from '../label.ts'
import { elementOf } from '../pad.ts'
import { fillTekst, findTekst, vulIn } from '../tekst.ts'
import { hoofdletter, zin } from '../zinnen/zin.ts'
import type { Soort } from './som.ts'
import { formatDagen, formatGrenzen } from './waardezin.ts'

/** In the fixed vocabulary of facts: the date from which time is an age. */
const GEBOORTEDATUM = 'geboortedatum'

/** What the parts of a sum are called and worth, in the language and the story of one conversation. */
export class Namen {
  readonly taal: string
  private readonly gesprek: Gesprek
  private readonly inhoud: Inhoud

  constructor(gesprek: Gesprek, inhoud: Inhoud) {
    this.taal = gesprek.taal
    this.gesprek = gesprek
    this.inhoud = inhoud
  }

  /** Absent where nobody gave it a title. */
  findStap({ regeling, naam, lid }: Stapnaam): string | undefined {
    const titel = findTekst(this.inhoud.teksten, `regeling.${regeling}.stap.${naam}`)
    return titel === undefined || !lid ? titel : this.metLid(titel, lid)
  }

  stap(stap: Stapnaam): string {
    const titel = this.findStap(stap)
    if (titel !== undefined) return titel
    const woorden = hoofdletter(stap.naam.replaceAll('_', ' '), this.taal)
    return stap.lid ? this.metLid(woorden, stap.lid) : woorden
  }

  /** The sentence that a step has of its own, for the citizen. */
  stapzin({ regeling, naam, lid }: Stapnaam, bedrag: () => string): string | undefined {
    const tekst = lid ? undefined : findTekst(this.inhoud.teksten, `regeling.${regeling}.stap.${naam}.zin`)
    return tekst === undefined ? undefined : vulIn(tekst, { bedrag: bedrag() })
  }

  /** A column of a table is called as the table. */
  findCijfer(naam: string): string | undefined {
    const { teksten } = this.inhoud
    return findTekst(teksten, `cijfer.${naam}`) ?? findTekst(teksten, `cijfer.${naam.replace(/\.[^.]+$/, '')}`)
  }

  cijfer(naam: string): string {
    return this.findCijfer(naam) ?? hoofdletter((naam.split('.').at(-1) ?? naam).replaceAll('_', ' '), this.taal)
  }

  feit({ pad, afwezig }: Soort<'feit'>): string {
    return labelOf(afwezig ? elementOf(pad) : pad, this.gesprek, this.inhoud)
  }

  /** "uw inkomen in 2026". */
  feitInZin(pad: string): string {
    return nameInZin(pad, this.gesprek, this.inhoud)
  }

  elders({ wat, regeling }: Soort<'elders'>): string {
    const titel = this.regeling(regeling)
    return zin(this.taal, wat === 'bedrag' ? 'uitleg.bedrag_van' : 'uitleg.recht_op', { regeling: titel })
  }

  regeling(id: string): string {
    return fillTekst(this.inhoud.teksten, `regeling.${id}.titel`)
  }

  leeftijd({ van, op }: Soort<'leeftijd'>): string {
    const datum = op.waarde?.soort === 'datum' ? formatDatum(op.waarde.min, this.taal) : ''
    const gegeven = van.soort === 'feit' ? findGegeven(van.pad, this.inhoud.editie) : null
    if (van.soort === 'feit' && gegeven?.begrip !== GEBOORTEDATUM)
      return zin(this.taal, 'uitleg.tijd', { wat: this.feit(van), datum })
    if (!gegeven || gegeven.groep.id === AANVRAGER) return zin(this.taal, 'uitleg.leeftijd.zelf', { datum })
    const { wie } = invullingFor(gegeven, this.gesprek, this.inhoud)
    return zin(this.taal, 'uitleg.leeftijd.ander', { wie, datum })
  }

  /** "uw 1e kind". */
  wie({ groep, nummer }: NonNullable<Stapnaam['lid']>): string {
    const gegeven = this.inhoud.editie.groepen.find(({ id }) => id === groep)
    if (!gegeven) return groep
    // A fact of the member makes it about the member; the group itself is about how many there are.
    return invullingFor({ groep: gegeven, index: nummer, begrip: '' }, this.gesprek, this.inhoud).wie
  }

  waarde(vorm: Vorm): string {
    const { waarde } = vorm
    if (vorm.soort === 'feit' && vorm.afwezig) return zin(this.taal, 'antwoord.nee')
    if (vorm.soort === 'feit' && this.isOpen(vorm)) return zin(this.taal, 'uitleg.onbekend')
    if (vorm.soort === 'feit' && waarde?.soort === 'keuze' && waarde.waarde !== null) {
      const begrip = findGegeven(vorm.pad, this.inhoud.editie)?.begrip
      return fillTekst(this.inhoud.teksten, `begrip.${begrip}.keuze.${waarde.waarde}`)
    }
    if (vorm.soort === 'elders' && waarde?.soort === 'keuze' && waarde.waarde !== null)
      return zin(this.taal, waarde.waarde === 'recht' ? 'antwoord.ja' : 'antwoord.nee')
    return this.formatWaarde(waarde)
  }

  formatWaarde(waarde: Uitlegwaarde | null): string {
    if (waarde?.soort === 'getal') return formatGrenzen(waarde, this.taal)
    if (waarde?.soort === 'datum') return formatDagen(waarde, this.taal)
    if (waarde?.soort === 'ja_nee' && waarde.waarde !== null)
      return zin(this.taal, waarde.waarde ? 'antwoord.ja' : 'antwoord.nee')
    return zin(this.taal, 'uitleg.onbekend')
  }

  /** With the period over which an amount is. */
  formatUitkomst(waarde: Uitlegwaarde | null): string {
    const tekst = this.formatWaarde(waarde)
    const eenheid = waarde?.soort === 'getal' ? waarde.eenheid : undefined
    return eenheid ? addPer(tekst, eenheid, this.taal) : tekst
  }

  /** The widest bounds there are say nothing. */
  private isOpen({ pad, waarde }: Soort<'feit'>): boolean {
    const gegeven = this.gesprek.feiten[pad]?.waarde ?? null
    return waarde?.soort === 'getal' && waarde.min !== waarde.max && gegeven === null
  }

  private metLid(wat: string, lid: NonNullable<Stapnaam['lid']>): string {
    return zin(this.taal, 'uitleg.lid', { wat, wie: this.wie(lid) })
  }
}
