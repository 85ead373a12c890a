import type { Gesprek } from './gesprek.ts'
import { EMPTY_STAND, readStand, type Houderstand, type Opslag } from './houderstand.ts'

export interface GesprekHouder {
  getSnapshot(): Houderstand
  subscribe(luisteraar: () => void): () => void
  /** Begins or replaces the run, and forgets what was typed. */
  start(gesprek: Gesprek): void
  /** Applies a change to the newest state, also when another tab made that; null without a run. */
  update(change: (gesprek: Gesprek) => Gesprek): Gesprek | null
  /** Keeps what is being typed in the field of a path; an empty text forgets it. */
  noteConcept(pad: string, tekst: string): void
  /** Takes over what another tab wrote or wiped; call it on the `storage` event. */
  reread(): void
  /** Wipes the run, here and on the device. */
  forget(): void
}

/** Holds one run for `useSyncExternalStore`: keeps every change at once, and survives a device that cannot. */
export function createGesprekHouder(opslag: Opslag): GesprekHouder {
  const luisteraars = new Set<() => void>()
  let bekend = readTekst(opslag)
  let stand = readStand(bekend) ?? EMPTY_STAND

  const publish = (nieuw: Houderstand) => {
    stand = nieuw
    for (const luisteraar of luisteraars) luisteraar()
  }
  const refresh = () => {
    const tekst = readTekst(opslag)
    if (tekst === bekend) return
    bekend = tekst
    const elders = readStand(tekst)
    // After a write that failed, what is on the device may be older than what is here.
    if (elders && (stand.bewaard || elders.nummer > stand.nummer)) stand = elders
  }
  const keep = (deel: Pick<Houderstand, 'gesprek' | 'concept'>) => {
    const nieuw = { ...deel, nummer: stand.nummer + 1, bewaard: true }
    const tekst = JSON.stringify(nieuw)
    const bewaard = attempt(() => opslag.bewaar(tekst))
    if (bewaard) bekend = tekst
    publish({ ...nieuw, bewaard })
  }

  return {
    getSnapshot: () => stand,
    subscribe(luisteraar) {
      luisteraars.add(luisteraar)
      return () => {
        luisteraars.delete(luisteraar)
      }
    },
    start: (gesprek) => keep({ gesprek, concept: {} }),
    update(change) {
      refresh()
      const oud = stand.gesprek
      if (!oud) return null
      const nieuw = change(oud)
      if (nieuw !== oud) keep({ gesprek: nieuw, concept: dropAnswered(stand.concept, oud, nieuw) })
      return nieuw
    },
    noteConcept(pad, tekst) {
      refresh()
      const { [pad]: oud = '', ...rest } = stand.concept
      if (oud === tekst) return
      keep({ gesprek: stand.gesprek, concept: tekst === '' ? rest : { ...rest, [pad]: tekst } })
    },
    reread() {
      const voor = stand
      const gewist = readTekst(opslag) === null && bekend !== null
      refresh()
      if (gewist && voor.bewaard) publish(EMPTY_STAND)
      else if (stand !== voor) publish(stand)
    },
    forget() {
      attempt(() => opslag.wis())
      bekend = null
      publish(EMPTY_STAND)
    },
  }
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
