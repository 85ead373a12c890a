import type { Tekstdeel } from '@loket/gesprek/delen'
import type { Teksten } from '@loket/gesprek/editie'
import type { SocialeKaart } from '@loket/gesprek/kaart'
import type { Inhoud } from '@loket/gesprek/inhoud'
import type { explainUitkomst } from '@loket/gesprek/uitleg/uitleg'
import type { Term } from '@loket/gesprek/term'
import type { Zoeker } from '@loket/gesprek/zoeken/zoeker'
import type { Wetboek } from '@loket/kennis/uitleg/wetboek'
import { client } from './client.ts'

/** What explains an outcome: the law beside the rules, and the words for it. */
export interface Uitlegdeel {
  wet: Wetboek
  teksten: Teksten
  explain: typeof explainUitkomst
}

export interface Kaartdeel {
  kaart: SocialeKaart
  teksten: Teksten
}

export interface Begrippendeel {
  termen: Term[]
  teksten: Teksten
}

/** What a page needs beyond the front page. The same promise every time, so that a page can wait for it. */
export interface Delen {
  /** Rules, questions and plans, to hold a conversation with. */
  gesprek: () => Promise<Inhoud>
  /** Texts of leaflets. */
  producten: () => Promise<Teksten>
  /** The sociale kaart, with its texts. */
  kaart: () => Promise<Kaartdeel>
  /** How an outcome was counted. */
  uitleg: () => Promise<Uitlegdeel>
  /** What official words mean. */
  begrippen: () => Promise<Begrippendeel>
  /** Looks through everything, the sociale kaart too. */
  zoeker: () => Promise<Zoeker>
}

/** Pieces that some page has asked for: when the language changes these are fetched before the page changes. */
const gevraagd = new Set<keyof Delen>()

export const laadKern = onthoud((hash: string) => client.getEditiedeel(hash, 'kern'))

export const laadTeksten = onthoud((hash: string, taal: string, deel: Exclude<Tekstdeel, 'medewerkers'>) =>
  client.getTekstdeel(hash, taal, deel),
)

/** The interpreters come with the rules they run. */
const laadRegels = onthoud(async (hash: string) => {
  const [regels, { openKennis }] = await Promise.all([
    client.getEditiedeel(hash, 'regels'),
    import('@loket/kennis/kennis'),
  ])
  return { regels, kennis: openKennis(regels.pakket) }
})

const laadGesprek = onthoud(async (hash: string, taal: string): Promise<Inhoud> => {
  const [kern, { regels, kennis }, ...teksten] = await Promise.all([
    laadKern(hash),
    laadRegels(hash),
    laadTeksten(hash, taal, 'kern'),
    laadTeksten(hash, taal, 'gesprek'),
    laadTeksten(hash, taal, 'producten'),
  ])
  return { editie: { ...kern, ...regels }, kennis, teksten: Object.assign({}, ...teksten) }
})

const laadUitleg = onthoud(async (hash: string, taal: string): Promise<Uitlegdeel> => {
  const [{ explainUitkomst: explain }, wet, teksten] = await Promise.all([
    import('@loket/gesprek/uitleg/uitleg'),
    client.getEditiedeel(hash, 'wet'),
    laadTeksten(hash, taal, 'wet'),
  ])
  return { wet, teksten, explain }
})

const laadKaart = onthoud(async (hash: string, taal: string): Promise<Kaartdeel> => {
  const [kaart, teksten] = await Promise.all([client.getEditiedeel(hash, 'kaart'), laadTeksten(hash, taal, 'kaart')])
  return { kaart, teksten }
})

const laadBegrippen = onthoud(async (hash: string, taal: string): Promise<Begrippendeel> => {
  const [{ termen }, teksten] = await Promise.all([
    client.getEditiedeel(hash, 'begrippenlijst'),
    laadTeksten(hash, taal, 'begrippenlijst'),
  ])
  return { termen, teksten }
})

const laadZoeker = onthoud(async (hash: string, taal: string): Promise<Zoeker> => {
  const [{ makeZoeker }, editie, { kaart, teksten: namen }, begrippen, teksten, woorden] = await Promise.all([
    import('@loket/gesprek/zoeken/zoeker'),
    laadKern(hash),
    laadKaart(hash, taal),
    laadBegrippen(hash, taal),
    laadTeksten(hash, taal, 'kern'),
    laadTeksten(hash, taal, 'zoeken'),
  ])
  const alle = { ...teksten, ...namen, ...begrippen.teksten, ...woorden }
  return makeZoeker({ editie, kaart, begrippenlijst: begrippen, taal, teksten: alle })
})

/** The pieces of one editie in one language. An editie never changes, so the browser keeps what was fetched. */
export function makeDelen(hash: string, taal: string): Delen {
  return {
    gesprek: () => {
      gevraagd.add('gesprek')
      return laadGesprek(hash, taal)
    },
    producten: () => {
      gevraagd.add('producten')
      return laadTeksten(hash, taal, 'producten')
    },
    kaart: () => {
      gevraagd.add('kaart')
      return laadKaart(hash, taal)
    },
    uitleg: () => laadUitleg(hash, taal),
    begrippen: () => {
      gevraagd.add('begrippen')
      return laadBegrippen(hash, taal)
    },
    zoeker: () => laadZoeker(hash, taal),
  }
}

/** Waits for what the page on the screen already uses, so that it does not fall back to an empty one. */
export async function laadGevraagde(delen: Delen): Promise<void> {
  await Promise.all([...gevraagd].map((naam) => delen[naam]()))
}

/** Fetches once for the same words; what failed is forgotten, so that trying again is possible. */
function onthoud<Woorden extends string[], T>(laad: (...woorden: Woorden) => Promise<T>) {
  const bewaard = new Map<string, Promise<T>>()
  return (...woorden: Woorden): Promise<T> => {
    const sleutel = woorden.join(' ')
    const bekend = bewaard.get(sleutel)
    if (bekend) return bekend
    const belofte = laad(...woorden)
    bewaard.set(sleutel, belofte)
    belofte.catch(() => bewaard.delete(sleutel))
    return belofte
  }
}
