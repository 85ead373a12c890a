/* oxlint-disable typescript/no-non-null-assertion -- the compiler numbers registers; a check on each would triple the time */
import type { Vraagkeuze } from '../bepaling.ts'
import { gebruikelijkVan } from '../gebruikelijk.ts'
import type { Stand } from '../invoer/lader.ts'
import type { Slot } from '../invoer/pad.ts'
import type { Pakketgroep, Programma, Regelpakket } from '../pakket.ts'
import { Doelenlijst, type Vraagdoel } from './doelen.ts'
import { Gewoon } from './gewoon.ts'
import type { Peil } from './peil.ts'
import type { Achter, Rekenblad } from './rekenblad.ts'
import { schatNog } from './schatting.ts'
import { verwachtAantal, type Vraagbaar, type Weegopdracht, Weger } from './weger.ts'

/** Two sheets of one program: with everything that is allowed, and with what is usual. */
export interface Vraagbladen {
  programma: Programma
  echt: Rekenblad
  gewoon: Rekenblad
}

interface Kandidaat {
  vraag: Vraagbaar
  /** Its place in the masks. */
  feit: number
  /** What it is expected to leave: the less the better. */
  blijft: number
  blijftEcht: number
}

/**
 * What the shares that are left weigh. Euros weigh least: bounds are widest where something hardly occurs, and a question that
 * narrows them seldom settles an outcome. They come first among questions that settle as much.
 */
const WEEGT = { vragen: 1, uitkomsten: 0.5, geld: 0.1 }
/** Of what is undecided now, a difference smaller than this is none. */
const GELIJK = 0.01
/** One answer that nearly everybody gives is tried alone. */
const BIJNA_IEDEREEN = 0.97

/**
 * Chooses the question that is expected to leave the least, counted in questions, outcomes and euros, of households as most are.
 * Where that makes no difference it counts what is left among everything that is allowed, and else keeps the order of themes.
 */
export class Vraagkiezer {
  private readonly vragen: (Vraagbaar | undefined)[]
  private readonly achter: Map<Pakketgroep, Achter[]>
  private readonly gewoon: Gewoon
  private readonly doelen = new Doelenlijst()
  private readonly wegers = new WeakMap<Rekenblad, Weger>()
  private tel = new Float64Array(64)

  constructor(pakket: Regelpakket, slots: readonly (Slot | undefined)[]) {
    const themas = [...new Set([...pakket.groepen.map((g) => g.thema), ...pakket.begrippen.map((b) => b.thema)])]
    this.vragen = slots.map((wat, slot) => wat && maakVraag(pakket, themas, wat, slot))
    this.achter = new Map(pakket.groepen.map((groep) => [groep, achterVan(pakket, groep)]))
    this.gewoon = new Gewoon(pakket, slots)
  }

  /** The best question first; null when nothing that may be asked matters. */
  kies(stand: Stand, peil: Peil, bladen: Vraagbladen, doel: Vraagdoel): Vraagkeuze | null {
    const { programma, echt, gewoon } = bladen
    const tot = totVan(programma, doel)
    const achter = this.listAchter(stand)
    const doelen = this.doelen.van(programma, peil, doel)
    const opdracht = { stand, doelen, achter, tel: this.telVragen(stand, achter, doel) }
    echt.doorreken(stand, peil, tot, achter)
    echt.scherpAan(stand)
    const kandidaten = this.listKandidaten(echt, opdracht)
    const [enige] = kandidaten
    if (!enige) return null
    let nog = 1
    if (kandidaten.length > 1) {
      const gewoneStand = this.gewoon.van(stand)
      gewoon.doorreken(gewoneStand, peil, tot, achter)
      nog = this.weeg(kandidaten, gewoon, { ...opdracht, stand: gewoneStand })
      this.beslecht(kandidaten, echt, opdracht)
    }
    const open = kandidaten.map(({ vraag }) => vraag.pad)
    return { gegeven: open[0]!, open, nog }
  }

  /** Paths of all open facts that can still change what has to be found out, also those that are not asked again. */
  telt(
    stand: Stand,
    peil: Peil,
    { programma, echt }: Pick<Vraagbladen, 'programma' | 'echt'>,
    doel: Vraagdoel,
  ): string[] {
    const opdracht = {
      stand,
      doelen: this.doelen.van(programma, peil, doel),
      achter: [],
      tel: this.telVragen(stand, [], doel),
    }
    echt.doorreken(stand, peil, totVan(programma, doel))
    echt.scherpAan(stand)
    const weger = this.wegerVan(echt)
    weger.begin(opdracht)
    return stand.open.flatMap((slot, feit) => (weger.telt(feit) ? [this.vragen[slot]!.pad] : []))
  }

  private listKandidaten(echt: Rekenblad, opdracht: Weegopdracht): Kandidaat[] {
    const weger = this.wegerVan(echt)
    weger.begin(opdracht)
    const kandidaten: Kandidaat[] = []
    opdracht.stand.open.forEach((slot, feit) => {
      if (opdracht.tel[feit] === 1 && weger.telt(feit))
        kandidaten.push({ vraag: this.vragen[slot]!, feit, blijft: 0, blijftEcht: 0 })
    })
    return kandidaten
  }

  /** Puts the best first; returns how many are expected to be put. */
  private weeg(kandidaten: Kandidaat[], blad: Rekenblad, opdracht: Weegopdracht): number {
    const weger = this.wegerVan(blad)
    weger.begin(opdracht)
    const { geld, vragen, uitkomsten } = weger
    for (const kandidaat of kandidaten) {
      weger.weeg(kandidaat.vraag, kandidaat.feit, opdracht)
      kandidaat.blijft =
        WEEGT.vragen * deel(weger.vragen, vragen) +
        WEEGT.uitkomsten * deel(weger.uitkomsten, uitkomsten) +
        WEEGT.geld * deel(weger.geld, geld)
    }
    kandidaten.sort((a, b) => a.blijft - b.blijft || a.vraag.rang - b.vraag.rang)
    const orde = kandidaten.map(({ feit }) => feit)
    return schatNog(orde, weger, opdracht)
  }

  /** Orders those that are as good as the best by what is left among everything that is allowed. */
  private beslecht(kandidaten: Kandidaat[], echt: Rekenblad, opdracht: Weegopdracht): void {
    const grens = kandidaten[0]!.blijft + GELIJK
    const gelijk = kandidaten.filter(({ blijft }) => blijft <= grens)
    if (gelijk.length === 1) return
    const weger = this.wegerVan(echt)
    for (const kandidaat of gelijk) {
      weger.weeg(kandidaat.vraag, kandidaat.feit, opdracht)
      kandidaat.blijftEcht = weger.vragen
    }
    gelijk.sort((a, b) =>
      Math.abs(a.blijftEcht - b.blijftEcht) > GELIJK ? a.blijftEcht - b.blijftEcht : a.vraag.rang - b.vraag.rang,
    )
    kandidaten.splice(0, gelijk.length, ...gelijk)
  }

  private wegerVan(blad: Rekenblad): Weger {
    const weger = this.wegers.get(blad) ?? new Weger(blad)
    this.wegers.set(blad, weger)
    return weger
  }

  private listAchter({ open }: Stand): Achter[] {
    const uit: Achter[] = []
    for (const slot of open) {
      const { aanwezigheid, groep } = this.vragen[slot]!
      if (aanwezigheid) uit.push(...(this.achter.get(groep) ?? []))
    }
    return uit
  }

  /** One for what can be asked, nothing for what was; behind a group as many as it usually has members. */
  private telVragen({ open, ongeveer }: Stand, achter: readonly Achter[], { overslaan }: Vraagdoel): Float64Array {
    const aantal = open.length + achter.length
    if (this.tel.length < aantal) this.tel = new Float64Array(2 * aantal)
    for (let feit = 0; feit < open.length; feit++) {
      const slot = open[feit]!
      this.tel[feit] = ongeveer.has(slot) || overslaan?.has(this.vragen[slot]!.pad) ? 0 : 1
    }
    achter.forEach(({ groep }, i) => (this.tel[open.length + i] = verwachtAantal(groep)))
    return this.tel
  }
}

/** Conditions outside the regelingen stand behind the kern. */
function totVan(programma: Programma, { voorwaarden }: Vraagdoel): number {
  return voorwaarden ? programma.code.length : programma.kern
}

function deel(blijft: number, van: number): number {
  return van > 0 ? blijft / van : 0
}

function maakVraag(pakket: Regelpakket, themas: string[], wat: Slot, slot: number): Vraagbaar {
  const { groep, pad } = wat
  const begrip = pakket.begrippen[wat.begrip]
  const alle = gebruikelijkVan(groep, begrip)
  const som = alle.reduce((tot, { deel: aandeel }) => tot + aandeel, 0)
  const bijna = alle.filter(({ deel: aandeel }) => aandeel >= BIJNA_IEDEREEN * som)
  return {
    slot,
    pad,
    groep,
    aanwezigheid: !begrip,
    antwoorden: bijna.length > 0 ? bijna : alle,
    relatief: begrip?.totDatum ?? false,
    rang: themas.indexOf(begrip?.thema ?? groep.thema) * 1e6 + slot,
  }
}

/** What can be asked once someone of the group is there. */
function achterVan(pakket: Regelpakket, groep: Pakketgroep): Achter[] {
  if (groep.soort === 'een') return []
  return groep.begrippen.flatMap((nummer, plek) => {
    if (pakket.begrippen[nummer]?.aanname !== undefined) return []
    const slots = Array.from(
      { length: groep.maximum },
      (_, lid) => groep.slot + 1 + plek + lid * groep.begrippen.length,
    )
    return [{ groep, slots }]
  })
}
