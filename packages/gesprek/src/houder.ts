import type { Gesprek } from './gesprek.ts'
import { EMPTY_STAND, readStand, type Houderstand, type Opslag } from './houderstand.ts'

/**
 * Holds one run for `useSyncExternalStore`: keeps every change at once, also those of another tab,
 * and survives a device that keeps nothing.
 */
export class GesprekHouder {
  private readonly opslag: Opslag
  private readonly luisteraars = new Set<() => void>()
  private stand: Houderstand
  /** What the device held when we last looked. */
  private bekend: string | null

  constructor(opslag: Opslag) {
    this.opslag = opslag
    this.bekend = readTekst(opslag)
    this.stand = readStand(this.bekend) ?? EMPTY_STAND
  }

  readonly getSnapshot = (): Houderstand => this.stand

  readonly subscribe = (luisteraar: () => void): (() => void) => {
    this.luisteraars.add(luisteraar)
    return () => {
      this.luisteraars.delete(luisteraar)
    }
  }

  /** Begins or replaces the run, and forgets what was typed. */
  start(gesprek: Gesprek): void {
    this.keep({ gesprek, concept: {} })
  }

  /** Applies a change to the newest state, also when another tab made that; null without a run. */
  update(change: (gesprek: Gesprek) => Gesprek): Gesprek | null {
    this.refresh()
    const { gesprek: oud, concept } = this.stand
    if (!oud) return null
    const nieuw = change(oud)
    if (nieuw !== oud) this.keep({ gesprek: nieuw, concept: dropAnswered(concept, oud, nieuw) })
    return nieuw
  }

  /** Keeps what is being typed in the field of a path; an empty text forgets it. */
  noteConcept(pad: string, tekst: string): void {
    this.refresh()
    const { gesprek, concept } = this.stand
    const { [pad]: oud = '', ...rest } = concept
    if (oud !== tekst) this.keep({ gesprek, concept: tekst === '' ? rest : { ...rest, [pad]: tekst } })
  }

  /** Takes over what another tab wrote or wiped; call it on the `storage` event. */
  reread(): void {
    const voor = this.stand
    const gewist = this.bekend !== null && readTekst(this.opslag) === null
    this.refresh()
    if (gewist && voor.bewaard) this.publish(EMPTY_STAND)
    else if (this.stand !== voor) this.publish(this.stand)
  }

  /** Wipes the run, here and on the device. */
  forget(): void {
    attempt(() => this.opslag.wis())
    this.bekend = null
    this.publish(EMPTY_STAND)
  }

  private refresh(): void {
    const tekst = readTekst(this.opslag)
    if (tekst === this.bekend) return
    this.bekend = tekst
    const elders = readStand(tekst)
    // After a write that failed, what is on the device may be older than what is here.
    if (elders && (this.stand.bewaard || elders.nummer > this.stand.nummer)) this.stand = elders
  }

  private keep(deel: Pick<Houderstand, 'gesprek' | 'concept'>): void {
    const nieuw = { ...deel, nummer: this.stand.nummer + 1, bewaard: true }
    const tekst = JSON.stringify(nieuw)
    const bewaard = attempt(() => this.opslag.bewaar(tekst))
    if (bewaard) this.bekend = tekst
    this.publish({ ...nieuw, bewaard })
  }

  private publish(nieuw: Houderstand): void {
    this.stand = nieuw
    for (const luisteraar of this.luisteraars) luisteraar()
  }
}

export function createGesprekHouder(opslag: Opslag): GesprekHouder {
  return new GesprekHouder(opslag)
}

/** What was typed for a question is done with once that question is answered. */
function dropAnswered(concept: Houderstand['concept'], oud: Gesprek, nieuw: Gesprek): Houderstand['concept'] {
  return Object.fromEntries(Object.entries(concept).filter(([pad]) => oud.feiten[pad] === nieuw.feiten[pad]))
}

/** Private windows and full devices refuse storage with an exception; the run goes on in memory. */
function attempt(doe: () => void): boolean {
  try {
    doe()
    return true
  } catch {
    return false
  }
}

function readTekst(opslag: Opslag): string | null {
  try {
    return opslag.lees()
  } catch {
    return null
  }
}
