import { newId } from '@loket/contract/client'
import { answerVragen, undo, type Antwoord } from '@loket/gesprek/antwoord'
import { toDatum } from '@loket/gesprek/datum'
import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Inhoud } from '@loket/gesprek/inhoud'
import { startGesprek } from '@loket/gesprek/start'
import { nextStap, stapVoor, type Gespreksstap } from '@loket/gesprek/stap'
import { evaluateUitkomsten } from '@loket/gesprek/uitkomsten'
import { useMemo, useReducer } from 'react'
import { useTeksten } from '../teksten/use-teksten.ts'

type Schermnaam = 'keuze' | 'code' | 'vraag' | 'uitkomst' | 'bon'

/** Where the server keeps this run, once the visitor has chosen to take it along. */
export interface Bewaring {
  code: string
  controle: string
  versie: number
  verlooptOp: string
}

interface Stand {
  scherm: Schermnaam
  /** The theme of which the stories are shown, on the screen where one is chosen. */
  thema: string | null
  gesprek: Gesprek | null
  bewaring: Bewaring | null
  /** Answers of before "terug", so that they need not be given again. */
  eerder: Record<string, Antwoord>
  /** How many steps came from another channel; those are not taken back here. */
  meegebracht: number
  /** Questions that were passed over and that the visitor chose to answer after all; null when none are. */
  alsnog: { paden: string[]; daarna: Schermnaam } | null
}

export type Bezoeker = ReturnType<typeof useBezoek>

const begin: Stand = {
  scherm: 'keuze',
  thema: null,
  gesprek: null,
  bewaring: null,
  eerder: {},
  meegebracht: 0,
  alsnog: null,
}

export function useBezoek(inhoud: Inhoud) {
  const { taal } = useTeksten()
  const [stand, set] = useReducer((vorig: Stand, deel: Partial<Stand>): Stand => ({ ...vorig, ...deel }), begin)
  const gesprek = useMemo(() => stand.gesprek && { ...stand.gesprek, taal }, [stand.gesprek, taal])
  const stap = useMemo<Gespreksstap | null>(
    () => gesprek && findStap(gesprek, stand.alsnog, inhoud),
    [gesprek, stand.alsnog, inhoud],
  )
  const scherm = stand.scherm === 'vraag' && stap?.soort === 'klaar' ? 'uitkomst' : stand.scherm
  const vraagpad = stap?.soort === 'vragen' ? stap.vragen[0]?.pad : undefined

  return {
    scherm,
    thema: stand.thema,
    stap,
    gesprek,
    bewaring: stand.bewaring,
    eerder: stand.eerder,
    /** Changes with every screen, so that each starts at its top with its own state. */
    sleutel: scherm === 'vraag' ? `vraag ${vraagpad}` : `${scherm} ${stand.thema}`,
    naarThema: (thema: string) => set({ thema }),
    naarCode: () => set({ scherm: 'code' }),
    naarBon: () => set({ scherm: 'bon' }),
    naarUitkomst: () => set({ scherm: 'uitkomst', alsnog: null }),
    /** Asks these now; what follows from the answers comes after, unless the visitor had left other questions open. */
    vraagAlsnog: (paden: string[]) =>
      set({ scherm: 'vraag', alsnog: { paden, daarna: stap?.soort === 'klaar' ? 'vraag' : 'uitkomst' } }),
    bewaard: (bewaring: Bewaring) => set({ bewaring }),
    kies: (vraagpatroon: string | null) =>
      set({ ...begin, scherm: 'vraag', gesprek: newGesprek(inhoud, taal, vraagpatroon) }),
    open: (geopend: Gesprek, bewaring: Bewaring) =>
      set({ ...begin, scherm: 'vraag', gesprek: geopend, bewaring, meegebracht: geopend.geschiedenis.length }),
    antwoord: (pad: string, antwoord: Antwoord) => {
      if (!gesprek) return
      const herkomst = { bron: 'inwoner', kanaal: 'zuil', tijd: new Date().toISOString() } as const
      const resultaat = answerVragen(gesprek, { [pad]: antwoord }, herkomst, inhoud.editie)
      if (!resultaat.ok) throw new Error(`answer to ${pad} passed the screen and not the gesprek`)
      const eerder = { ...stand.eerder, [pad]: antwoord }
      set({ gesprek: resultaat.gesprek, eerder, ...goOn(resultaat.gesprek, stand.alsnog, inhoud) })
    },
    /** False when there is nothing before this screen. */
    terug: () => goBack(stand, scherm, gesprek, set),
  }
}

function findStap(gesprek: Gesprek, alsnog: Stand['alsnog'], inhoud: Inhoud): Gespreksstap {
  return alsnog ? stapVoor(alsnog.paden, gesprek, inhoud) : nextStap(gesprek, inhoud, { maximum: 1 })
}

/** Of the questions that were chosen, those that the last answer did not make idle. */
function goOn(gesprek: Gesprek, alsnog: Stand['alsnog'], inhoud: Inhoud): Pick<Stand, 'scherm' | 'alsnog'> {
  if (!alsnog) return { scherm: 'vraag', alsnog }
  const nog = evaluateUitkomsten(gesprek, inhoud).regels.flatMap(({ nietGevraagd }) => nietGevraagd)
  const paden = alsnog.paden.filter((pad) => !gesprek.feiten[pad] && nog.some((vraag) => vraag.pad === pad))
  return paden.length > 0 ? { scherm: 'vraag', alsnog: { ...alsnog, paden } } : { scherm: alsnog.daarna, alsnog: null }
}

function goBack(
  stand: Stand,
  scherm: Schermnaam,
  gesprek: Gesprek | null,
  set: (deel: Partial<Stand>) => void,
): boolean {
  if (scherm === 'keuze') {
    set({ thema: null })
    return stand.thema !== null
  }
  if (scherm === 'bon' || stand.alsnog) set({ scherm: 'uitkomst', alsnog: null })
  else if (scherm === 'code' || !gesprek || gesprek.geschiedenis.length <= stand.meegebracht) {
    set({ scherm: 'keuze', gesprek: null, bewaring: null })
  } else set({ scherm: 'vraag', gesprek: undo(gesprek) })
  return true
}

function newGesprek({ editie }: Inhoud, taal: string, vraagpatroon: string | null): Gesprek {
  return startGesprek({
    id: newId(),
    editie: editie.hash,
    gemeente: editie.gemeente,
    datum: toDatum(new Date()),
    taal,
    vraagpatroon,
  })
}
