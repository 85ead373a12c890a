import type { Editiedelen, Tekstdeel } from '@loket/gesprek/delen'
import type { Teksten, VolledigeEditie } from '@loket/gesprek/editie'
import type { Invoer } from '@loket/kennis/gegevens'
import type { Bepalingsantwoord } from './bepaling.ts'
import type { ActueleEditie } from './editie.ts'
import type {
  BewaardGesprek,
  BijgewerktGesprek,
  GeopendGesprek,
  OpenGesprek,
  SaveGesprek,
  UpdateGesprek,
} from './gesprek.ts'
import type { Gezondheid } from './gezondheid.ts'
import type { Klantcontact, KlantcontactTellingen, Klantcontacten, RegisterKlantcontact } from './klantcontact.ts'
import type { Openingstijden } from './openingstijden.ts'
import type { CompleteOproep, CreateOproep, Oproep, Oproepen } from './oproep.ts'
import type { Login, Sessie } from './sessie.ts'
import { type Clientinstellingen, createVerzender, type Verzender } from './verzoek.ts'
import type { Verwerkingen } from './verwerking.ts'

/** The caller may give up; the promise then rejects with the reason of the signal. */
export interface Opties {
  signal?: AbortSignal
}

/** The API as functions. They throw a `ProblemFout`; a GET and a write that bears its own id are repeated by themselves. */
export function createClient(instellingen: Clientinstellingen = {}) {
  const verzend = createVerzender(instellingen)
  return { ...inhoudClient(verzend), ...gesprekClient(verzend), ...medewerkerClient(verzend) }
}

function inhoudClient(verzend: Verzender) {
  return {
    getGezondheid: (opties?: Opties) => get<Gezondheid>(verzend, '/gezondheid', opties),
    getActueleEditie: (opties?: Opties) => get<ActueleEditie>(verzend, '/edities/actueel', opties),
    getEditie: (hash: string, opties?: Opties) =>
      get<VolledigeEditie>(verzend, `/edities/${encodeURIComponent(hash)}`, opties),
    getEditiedeel: <Deel extends keyof Editiedelen>(hash: string, deel: Deel, opties?: Opties) =>
      get<Editiedelen[Deel]>(verzend, `/edities/${encodeURIComponent(hash)}/delen/${deel}`, opties),
    getTeksten: (hash: string, taal: string, opties?: Opties) =>
      get<Teksten>(verzend, `/edities/${encodeURIComponent(hash)}/teksten/${encodeURIComponent(taal)}`, opties),
    getTekstdeel: (hash: string, taal: string, deel: Tekstdeel, opties?: Opties) =>
      get<Teksten>(verzend, `/edities/${encodeURIComponent(hash)}/teksten/${encodeURIComponent(taal)}/${deel}`, opties),
    listOpeningstijden: (opties?: Opties) => get<Openingstijden>(verzend, '/openingstijden', opties),
    bepaal: (body: Invoer & { uitleg?: boolean }, opties?: Opties) =>
      post<Bepalingsantwoord>(verzend, '/bepalingen', body, true, opties),
  }
}

function gesprekClient(verzend: Verzender) {
  return {
    /** Keep `aanvraag` with what was typed when the caller repeats this himself: then no second code is made. */
    saveGesprek: (body: SaveGesprek, opties?: Opties) =>
      post<BewaardGesprek>(verzend, '/gesprekken', { aanvraag: newId(), ...body }, true, opties),
    openGesprek: (body: OpenGesprek, opties?: Opties) =>
      post<GeopendGesprek>(verzend, '/gesprekken/_ophalen', body, true, opties),
    /** A repeat of a write that had landed counts as landed: the server compares what is stored. */
    updateGesprek: (body: UpdateGesprek, opties?: Opties) =>
      post<BijgewerktGesprek>(verzend, '/gesprekken/_bewaren', body, true, opties),
  }
}

function medewerkerClient(verzend: Verzender) {
  return {
    login: (body: Login, opties?: Opties) => post<Sessie>(verzend, '/sessies', body, false, opties),
    getSessie: (opties?: Opties) => get<Sessie>(verzend, '/sessies/huidige', opties),
    logout: (opties?: Opties) =>
      verzend<void>({ methode: 'DELETE', pad: '/sessies/huidige', herhaalbaar: true, signal: opties?.signal }),
    listOproepen: (opties?: Opties) => get<Oproepen>(verzend, '/oproepen', opties),
    createOproep: (body: CreateOproep, opties?: Opties) => post<Oproep>(verzend, '/oproepen', body, true, opties),
    acceptOproep: (id: string, opties?: Opties) =>
      post<Oproep>(verzend, `/oproepen/${encodeURIComponent(id)}/aannemen`, {}, true, opties),
    completeOproep: (id: string, body: CompleteOproep, opties?: Opties) =>
      post<Oproep>(verzend, `/oproepen/${encodeURIComponent(id)}/afronden`, body, true, opties),
    registerKlantcontact: (body: RegisterKlantcontact, opties?: Opties) =>
      post<Klantcontact>(verzend, '/klantcontacten', body, true, opties),
    listKlantcontacten: (opties?: Opties) => get<Klantcontacten>(verzend, '/klantcontacten', opties),
    countKlantcontacten: (opties?: Opties) => get<KlantcontactTellingen>(verzend, '/klantcontact-tellingen', opties),
    listVerwerkingen: (opties?: Opties) => get<Verwerkingen>(verzend, '/verwerkingen', opties),
  }
}

function get<T>(verzend: Verzender, pad: string, opties: Opties | undefined): Promise<T> {
  return verzend<T>({ methode: 'GET', pad, herhaalbaar: true, signal: opties?.signal })
}

function post<T>(verzend: Verzender, pad: string, body: unknown, herhaalbaar: boolean, opties: Opties | undefined) {
  return verzend<T>({ methode: 'POST', pad, body, herhaalbaar, signal: opties?.signal })
}

/** A random UUID; `crypto.randomUUID` does not exist on a kiosk that is served without https. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
