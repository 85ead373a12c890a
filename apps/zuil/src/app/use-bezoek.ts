import { newId } from '@loket/contract/client'
import { answerVragen, undo, type Antwoord } from '@loket/gesprek/antwoord'
import { toDatum } from '@loket/gesprek/datum'
import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Inhoud } from '@loket/gesprek/inhoud'
import { startGesprek } from '@loket/gesprek/start'
import { nextStap, type Gespreksstap } from '@loket/gesprek/stap'
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
}

export type Bezoeker = ReturnType<typeof useBezoek>

const begin: Stand = { scherm: 'keuze', thema: null, gesprek: null, bewaring: null, eerder: {}, meegebracht: 0 }

export function useBezoek(inhoud: Inhoud) {
  const { taal } = useTeksten()
  const [stand, set] = useReducer((vorig: Stand, deel: Partial<Stand>): Stand => ({ ...vorig, ...deel }), begin)
  const gesprek = useMemo(() => stand.gesprek && { ...stand.gesprek, taal }, [stand.gesprek, taal])
  const stap = useMemo<Gespreksstap | null>(
    () => gesprek && nextStap(gesprek, inhoud, { maximum: 1 }),
    [gesprek, inhoud],
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
    naarUitkomst: () => set({ scherm: 'uitkomst' }),
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
      set({ gesprek: resultaat.gesprek, scherm: 'vraag', eerder: { ...stand.eerder, [pad]: antwoord } })
    },
    /** False when there is nothing before this screen. */
    terug: () => goBack(stand, scherm, gesprek, set),
  }
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
  if (scherm === 'bon') set({ scherm: 'uitkomst' })
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
