import type { Editie, Teksten } from '@loket/gesprek/editie'
import type { Invoer, Invoerfout } from '@loket/kennis/gegevens'
import { type Kennis, openKennis } from '@loket/kennis/kennis'
import { type Antwoord, toAntwoord } from './antwoord.ts'

/** What the server answers to a wrong body; the same on the command line. */
export interface Probleem {
  status: 400
  title: string
  detail: string
  code: 'INPUT_INVALID'
  fatal: true
  fouten: Invoerfout[]
}

export type Bepaler = (invoer: unknown) => Antwoord | Probleem

/** Answers one body in the vocabulary of `gegevens`, as `POST /api/v1/bepalingen` does. */
export function openBepaler(editie: Editie, teksten: Teksten, kennis = openKennis(editie.pakket)): Bepaler {
  return (body) => {
    const fouten = controleer(kennis, body)
    if (!isVraag(body, fouten)) return toProbleem(fouten)
    const { uitleg = false, ...vraag } = body
    const invoer = { ...vraag, gemeente: vraag.gemeente ?? editie.gemeente }
    const bepaling = kennis.bepaal(invoer)
    return toAntwoord({ editie: editie.hash, bepaling, volgendeVraag: kennis.volgendeVraag(invoer), teksten, uitleg })
  }
}

function controleer(kennis: Kennis, body: unknown): Invoerfout[] {
  const fouten = kennis.controleer(body)
  const uitleg = typeof body === 'object' && body !== null && 'uitleg' in body ? body.uitleg : false
  return typeof uitleg === 'boolean' ? fouten : [...fouten, { pad: 'uitleg', melding: 'Verwacht true of false.' }]
}

const isVraag = (_body: unknown, fouten: Invoerfout[]): _body is Invoer & { uitleg?: boolean } => fouten.length === 0

function toProbleem(fouten: Invoerfout[]): Probleem {
  return {
    status: 400,
    title: 'De invoer klopt niet.',
    detail: 'Verbeter wat er bij fouten staat en probeer het opnieuw.',
    code: 'INPUT_INVALID',
    fatal: true,
    fouten,
  }
}

export const isProbleem = (antwoord: Antwoord | Probleem): antwoord is Probleem => 'fouten' in antwoord
