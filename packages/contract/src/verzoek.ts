import { ProblemFout, toProblemFout } from './problem-fout.ts'

export interface Clientinstellingen {
  /** Where the API lives; `/api/v1` on the own server. */
  basis?: string
  fetch?: typeof fetch
  /** Longest wait for one try, in milliseconds. */
  tijdslimiet?: number
  /** Waits between the tries of a request that may be repeated, in milliseconds. */
  wachttijden?: number[]
}

export interface Verzoek {
  methode: 'GET' | 'POST' | 'DELETE'
  pad: string
  body?: unknown
  /** Doing it twice has the effect of doing it once; only then is it repeated by itself. */
  herhaalbaar: boolean
  signal?: AbortSignal | undefined
}

const herstelbaar = new Set([502, 503, 504])

export type Verzender = <T>(verzoek: Verzoek) => Promise<T>

export function createVerzender(instellingen: Clientinstellingen): Verzender {
  const { basis = '/api/v1', fetch: haal = globalThis.fetch.bind(globalThis) } = instellingen
  const { tijdslimiet = 15_000, wachttijden = [300, 1200] } = instellingen

  return async function verzend<T>(verzoek: Verzoek): Promise<T> {
    const wachten = verzoek.herhaalbaar ? wachttijden : []
    for (let poging = 0; ; poging++) {
      try {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server is held to its schemas by its own tests
        return (await probeer(haal, `${basis}${verzoek.pad}`, verzoek, tijdslimiet)) as T
      } catch (fout) {
        const pauze = wachten[poging]
        if (pauze === undefined || !isTijdelijk(fout)) throw fout
        await wacht(pauze * (0.75 + Math.random() / 2), verzoek.signal)
      }
    }
  }
}

async function probeer(haal: typeof fetch, url: string, verzoek: Verzoek, tijdslimiet: number): Promise<unknown> {
  const { signal, body, methode } = verzoek
  signal?.throwIfAborted()
  const afbreker = new AbortController()
  const breekAf = () => afbreker.abort(signal?.reason)
  signal?.addEventListener('abort', breekAf, { once: true })
  const wekker = setTimeout(() => afbreker.abort(), tijdslimiet)
  try {
    const antwoord = await haal(url, {
      method: methode,
      credentials: 'same-origin',
      headers: { accept: 'application/json', ...(body !== undefined && { 'content-type': 'application/json' }) },
      signal: afbreker.signal,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if (!antwoord.ok) throw await toProblemFout(antwoord)
    return antwoord.status === 204 ? undefined : await antwoord.json()
  } catch (fout) {
    if (fout instanceof ProblemFout) throw fout
    signal?.throwIfAborted()
    throw new ProblemFout({ code: afbreker.signal.aborted ? 'TIMED_OUT' : 'SERVER_UNREACHABLE', fatal: false })
  } finally {
    clearTimeout(wekker)
    signal?.removeEventListener('abort', breekAf)
  }
}

function isTijdelijk(fout: unknown): boolean {
  return fout instanceof ProblemFout && (fout.status === 0 || herstelbaar.has(fout.status))
}

function wacht(milliseconden: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(wekker)
      reject(signal?.reason)
    }
    const wekker = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, milliseconden)
    signal?.addEventListener('abort', stop, { once: true })
  })
}
