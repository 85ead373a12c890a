import { newId } from '@loket/contract/client'
import type { Vervolg } from '@loket/contract/klantcontact'
import type { Oproep } from '@loket/contract/oproep'
import { startVerloop, type Verloop } from '@loket/gesprek/belgesprek'
import type { Belresultaat } from '@loket/gesprek/belscript'
import type { Gesprek } from '@loket/gesprek/gesprek'
import { parseGesprek } from '@loket/gesprek/opslag'
import { startGesprek } from '@loket/gesprek/start'

export const OPENING = 'opening'

interface Scriptplaats {
  script: string
  verloop: Verloop
}

/** A run that the server keeps under a code; `stand` is how it was when it was last saved or opened. */
export interface Bewaard {
  code: string
  controle: string
  versie: number
  stand: Gesprek
}

export interface Afronding {
  resultaat: Belresultaat | null
  vervolg: Vervolg
}

/** Everything of one call that is not yet on the server; plain JSON. */
export interface Belwerk extends Scriptplaats {
  vorm: 1
  gesprek: Gesprek
  /** Where to go on after a side exit. */
  terug: Scriptplaats[]
  /** What the last keys did, so that "vorige" takes back the right thing. */
  spoor: ('antwoord' | 'stap' | 'zijpad')[]
  bewaard: Bewaard | null
  notitie: string
  /** Half typed answers, by path. */
  getypt: Record<string, string>
  /** The fact that is being corrected, before the script goes on. */
  wijzigt: string | null
  /** Null while the call goes on. */
  afronding: Afronding | null
  klantcontactId: string
}

interface Begin {
  oproep: Oproep
  gemeente: string
  editie: string
  /** ISO date. */
  vandaag: string
}

const spreektalen = ['nl', 'en']

export function startBelwerk({ oproep, gemeente, editie, vandaag }: Begin): Belwerk {
  const taal = spreektalen.includes(oproep.taal) ? oproep.taal : 'nl'
  const { vraagpatroon } = oproep
  return {
    vorm: 1,
    gesprek: startGesprek({ id: newId(), editie, gemeente, datum: vandaag, taal, vraagpatroon }),
    script: OPENING,
    verloop: startVerloop(),
    terug: [],
    spoor: [],
    bewaard: null,
    notitie: '',
    getypt: {},
    wijzigt: null,
    afronding: null,
    klantcontactId: newId(),
  }
}

const isBelwerk = (gevonden: unknown): gevonden is Belwerk =>
  typeof gevonden === 'object' &&
  gevonden !== null &&
  'vorm' in gevonden &&
  gevonden.vorm === 1 &&
  'gesprek' in gevonden &&
  parseGesprek(gevonden.gesprek).ok

/** What an earlier moment of this session left, if it is of this form. */
export const leesBelwerk = (gevonden: unknown): Belwerk | null => (isBelwerk(gevonden) ? gevonden : null)
