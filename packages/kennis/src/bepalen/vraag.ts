/* oxlint-disable typescript/no-non-null-assertion -- the compiler numbers registers; a check on each would triple the time */
import type { Vraagkeuze } from '../bepaling.ts'
import { gebruikelijkVan } from '../gebruikelijk.ts'
import type { Slot } from '../invoer/pad.ts'
import type { Stand } from '../invoer/lader.ts'
import type { Eenheid } from '../gegevens.ts'
import type { Programma, Regelpakket } from '../pakket.ts'
import type { Peil } from './peil.ts'
import type { Rekenblad } from './rekenblad.ts'

export interface Vraagdoel {
  regelingen?: string[]
  voorwaarden?: string[]
  /** Facts that are not asked (again): answered with "weet ik niet". */
  overslaan?: ReadonlySet<string>
}

const MAANDEN: Partial<Record<Eenheid, number>> = {
  euro_per_kwartaal: 3,
  euro_per_jaar: 12,
  euro_eenmalig: 12,
  euro: 12,
}

/** Registers of which the bounds must meet: amounts with their worth per month, and yes/no. */
interface Doelen {
  geld: { register: number; gewicht: number }[]
  janee: number[]
}

interface Kandidaat {
  slot: number
  pad: string
  rang: number
  geld: number
  open: number
}

/** Money that is still uncertain differs less than this: the same. */
const GELIJK = 1e-6

export class Vraagkiezer {
  private readonly pakket: Regelpakket
  private readonly slots: (Slot | undefined)[]
  private readonly themas: string[]

  constructor(pakket: Regelpakket, slots: (Slot | undefined)[]) {
    this.pakket = pakket
    this.slots = slots
    this.themas = [...new Set([...pakket.groepen.map((g) => g.thema), ...pakket.begrippen.map((b) => b.thema)])]
  }

  /** The open fact that is expected to leave the least undecided; null when nothing that may be asked matters. */
  kies(stand: Stand, peil: Peil, blad: Rekenblad, programma: Programma, doel: Vraagdoel): Vraagkeuze | null {
    const doelen = doelenVan(programma, peil, doel)
    const telt = stand.open.filter((slot, bit) => {
      if (stand.ongeveer.has(slot) || doel.overslaan?.has(this.slots[slot]?.pad ?? '')) return false
      return alle(doelen).some((register) => blad.grenzen.maskers.heeft(register, bit))
    })
    if (telt.length === 0) return null
    const kandidaten = telt.map((slot) => this.weeg(slot, stand, blad, doelen)).sort(volgorde)
    const open = kandidaten.map((kandidaat) => kandidaat.pad)
    return { gegeven: open[0]!, open }
  }

  private weeg(slot: number, stand: Stand, blad: Rekenblad, doelen: Doelen): Kandidaat {
    const wat = this.slots[slot]
    if (!wat) throw new Error(`register ${slot} is no fact`)
    const begrip = this.pakket.begrippen[wat.begrip]
    const antwoorden = gebruikelijkVan(wat.groep, begrip)
    const uit: Kandidaat = {
      slot,
      pad: wat.pad,
      rang: this.rang(slot, begrip?.thema ?? wat.groep.thema),
      geld: 0,
      open: 0,
    }
    let deel = 0
    for (const antwoord of antwoorden) {
      const waarde = begrip?.totDatum && antwoord.waarde < 0 ? stand.laag[0]! + antwoord.waarde : antwoord.waarde
      if (waarde < stand.laag[slot]! || waarde > stand.hoog[slot]!) continue
      deel += antwoord.deel
      blad.probeer(wat.groep, slot, waarde, stand, () => {
        uit.geld += antwoord.deel * resterendGeld(doelen, blad)
        uit.open += antwoord.deel * resterendOpen(doelen, blad)
      })
    }
    if (deel > 0) return { ...uit, geld: uit.geld / deel, open: uit.open / deel }
    return { ...uit, geld: Infinity, open: Infinity }
  }

  private rang(slot: number, thema: string): number {
    return this.themas.indexOf(thema) * 1e6 + slot
  }
}

function doelenVan(programma: Programma, peil: Peil, doel: Vraagdoel): Doelen {
  const alles = !doel.regelingen && !doel.voorwaarden
  const uitkomsten = peil.uitkomsten
    .flatMap((i) => programma.uitkomsten[i] ?? [])
    .filter((uitkomst) => alles || doel.regelingen?.includes(uitkomst.regeling))
  const voorwaarden = (doel.voorwaarden ?? [])
    .filter((id) => peil.voorwaarden.has(id))
    .flatMap((id) => programma.voorwaarden[id]?.register ?? [])
  return {
    geld: uitkomsten.flatMap(({ bedrag }) =>
      bedrag ? [{ register: bedrag.register, gewicht: 1 / (bedrag.schaal * (MAANDEN[bedrag.eenheid] ?? 1)) }] : [],
    ),
    janee: [...uitkomsten.map((uitkomst) => uitkomst.recht), ...voorwaarden],
  }
}

function alle(doelen: Doelen): number[] {
  return [...doelen.geld.map((g) => g.register), ...doelen.janee]
}

function resterendGeld(doelen: Doelen, { grenzen }: Rekenblad): number {
  let som = 0
  for (const { register, gewicht } of doelen.geld) som += (grenzen.hoog[register]! - grenzen.laag[register]!) * gewicht
  return som
}

function resterendOpen(doelen: Doelen, { grenzen }: Rekenblad): number {
  let som = 0
  for (const register of doelen.janee) som += grenzen.hoog[register]! - grenzen.laag[register]!
  return som
}

function volgorde(a: Kandidaat, b: Kandidaat): number {
  if (Math.abs(a.geld - b.geld) > GELIJK) return a.geld - b.geld
  if (Math.abs(a.open - b.open) > GELIJK) return a.open - b.open
  return a.rang - b.rang
}
