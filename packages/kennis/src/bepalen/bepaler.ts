/* oxlint-disable typescript/no-non-null-assertion -- the compiler numbers registers; a check on each would triple the time */
import type { Bepaling, Uitkomst, Vraagkeuze } from '../bepaling.ts'
import type { Invoer, Invoerfout } from '../gegevens.ts'
import { controleerVorm } from '../invoer/controleer.ts'
import { isVeldenset } from '../invoer/controleer-waarde.ts'
import { Lader, type Stand } from '../invoer/lader.ts'
import { type Slot, slots } from '../invoer/pad.ts'
import type { Bepaalkeuze, Kennis, Uitslag } from '../kennis.ts'
import type { Pakketuitkomst, Regelpakket } from '../pakket.ts'
import { Metavragen } from './metavraag.ts'
import { type Peil, Peilen } from './peil.ts'
import { drieWaarde, leesUitkomst } from './uitkomst.ts'
import type { Vraagdoel } from './doelen.ts'
import { Vraagkiezer } from './vraag.ts'
import { Werkplek } from './werkplek.ts'

export class Bepaler implements Kennis {
  private readonly pakket: Regelpakket
  private readonly peilen: Peilen
  private readonly slots: (Slot | undefined)[]
  /** By the number of the program; few households need more than one. */
  private readonly werkplekken: Werkplek[] = []
  private eigenLader?: Lader
  private eigenKiezer?: Vraagkiezer
  private eigenMetavragen?: Metavragen

  constructor(pakket: Regelpakket) {
    this.pakket = pakket
    this.peilen = new Peilen(pakket)
    this.slots = slots(pakket)
  }

  private get lader(): Lader {
    return (this.eigenLader ??= new Lader(this.pakket))
  }

  private get kiezer(): Vraagkiezer {
    return (this.eigenKiezer ??= new Vraagkiezer(this.pakket, this.slots))
  }

  private get metavragen(): Metavragen {
    return (this.eigenMetavragen ??= new Metavragen(this.pakket))
  }

  controleer(invoer: unknown): Invoerfout[] {
    const fouten = controleerVorm(invoer, this.pakket)
    if (fouten.length > 0) return fouten
    return this.peilen.van(tekstUit(invoer, 'datum') ?? '', tekstUit(invoer, 'gemeente'))
      ? []
      : [{ pad: 'datum', melding: 'Voor deze dag zijn er geen cijfers.' }]
  }

  bepaal(invoer: Invoer, keuze: Bepaalkeuze = {}): Bepaling {
    const { peil, werkplek, stand } = this.begin(invoer)
    const { programma, blad } = werkplek
    blad.doorreken(stand, peil, programma.code.length)
    blad.scherpAan(stand)
    const gevraagd = peil.uitkomsten.flatMap((nummer) => {
      const bron = programma.uitkomsten[nummer]
      return bron && (keuze.regelingen?.includes(bron.regeling) ?? true) ? [bron] : []
    })
    const voorwaarden = keuze.voorwaarden ?? Object.keys(programma.voorwaarden)
    return {
      datum: invoer.datum,
      uitkomsten: gevraagd.map((bron) => this.uitkomst(bron, peil, stand, werkplek)),
      voorwaarden: Object.fromEntries(voorwaarden.map((id) => [id, leesVoorwaarde(id, peil, werkplek)])),
      zonderCijfers: peil.zonderCijfers,
    }
  }

  bereken(invoer: Invoer): Uitslag[] {
    const { peil, werkplek } = this.zoek(invoer)
    const uit = werkplek.exact.reken(invoer, peil)
    if ('open' in uit)
      throw new Error(`Niet alles is bekend: ${uit.open.map((slot) => this.slots[slot]?.pad).join(', ')}`)
    return uit.uitslagen
  }

  volgendeVraag(invoer: Invoer, doel: Vraagdoel = {}): Vraagkeuze | null {
    const { peil, werkplek, stand } = this.begin(invoer)
    const { programma, blad, gewoon } = werkplek
    const keuze = this.kiezer.kies(stand, peil, { programma, echt: blad, gewoon }, doel)
    return this.metavragen.zet(keuze, invoer.gegevens, doel.overslaan)
  }

  watTelt(invoer: Invoer, doel: Vraagdoel = {}): string[] {
    const { peil, werkplek, stand } = this.begin(invoer)
    return this.kiezer.telt(stand, peil, { programma: werkplek.programma, echt: werkplek.blad }, doel)
  }

  private begin(invoer: Invoer): { peil: Peil; werkplek: Werkplek; stand: Stand } {
    return { ...this.zoek(invoer), stand: this.lader.laad(invoer.datum, invoer.gegevens) }
  }

  private zoek({ datum, gemeente }: Invoer): { peil: Peil; werkplek: Werkplek } {
    const peil = this.peilen.van(datum, gemeente)
    const werkplek = peil && (this.werkplekken[peil.programma] ??= this.maakWerkplek(peil.programma))
    if (!peil || !werkplek) throw new Error(`Er zijn geen cijfers voor ${datum}.`)
    return { peil, werkplek }
  }

  private maakWerkplek(nummer: number): Werkplek {
    return new Werkplek(this.pakket, this.pakket.programmas[nummer]!, this.slots)
  }

  private uitkomst(bron: Pakketuitkomst, peil: Peil, stand: Stand, { blad, gebruik }: Werkplek): Uitkomst {
    const { grenzen } = blad
    const registers = wortels(bron)
    const gebruikt = gebruik.van(registers, grenzen)
    return leesUitkomst(bron, grenzen, {
      nogNodig: grenzen.maskers.feiten(registers).map((feit) => this.slots[stand.open[feit]!]?.pad ?? ''),
      aannames: stand.aangenomen
        .filter((slot) => gebruikt[this.eersteLid(slot)] === 1)
        .map((slot) => this.slots[slot]?.pad ?? ''),
      afgeleid: stand.afgeleid
        .filter(({ slot }) => gebruikt[this.eersteLid(slot)] === 1)
        .map(({ slot, uit, bron: artikel }) => ({ gegeven: this.slots[slot]?.pad ?? '', uit, bron: artikel })),
      teControleren: peil.onzeker.some((register) => gebruikt[register] === 1),
    })
  }

  /** The program knows the facts of a member by those of the first member. */
  private eersteLid(slot: number): number {
    const wat = this.slots[slot]
    return wat ? slot - wat.lid * wat.groep.begrippen.length : slot
  }
}

function leesVoorwaarde(id: string, peil: Peil, { programma, blad }: Werkplek): boolean | null {
  const voorwaarde = programma.voorwaarden[id]
  return voorwaarde && peil.voorwaarden.has(id) ? drieWaarde(blad.grenzen, voorwaarde.register) : null
}

function wortels({ recht, bedrag }: Pakketuitkomst): number[] {
  return bedrag ? [recht, bedrag.register] : [recht]
}

function tekstUit(invoer: unknown, veld: string): string | undefined {
  const waarde = isVeldenset(invoer) ? invoer[veld] : undefined
  return typeof waarde === 'string' ? waarde : undefined
}
