import type { Gegevens } from '@loket/kennis/gegevens'
import type { Kennis } from '@loket/kennis/kennis'
import { beantwoord } from './antwoord.ts'

const MEESTE_VRAGEN = 400

/** Every question until there are none left, with what was known before it; what the household does not say is asked once. */
export function* voerGesprek(
  kennis: Kennis,
  keuze: { datum: string; gemeente?: string },
  antwoorden: Gegevens,
): Generator<{ bekend: Gegevens; vraag: string }> {
  const overslaan = new Set<string>()
  let bekend: Gegevens = {}
  for (let nummer = 0; nummer < MEESTE_VRAGEN; nummer++) {
    const vraag = kennis.volgendeVraag({ ...keuze, gegevens: bekend }, { overslaan })
    if (!vraag) return
    overslaan.add(vraag.gegeven)
    yield { bekend, vraag: vraag.gegeven }
    bekend = beantwoord(bekend, vraag.gegeven, antwoorden)
  }
  throw new Error('no end of questions')
}
