/**
 * What the server says over the socket: a fact that happened, after the commit. The database is the truth;
 * whoever hears it, or reconnects, fetches again.
 */
export interface ServerToClient {
  'oproep:changed': (event: OproepChanged) => void
}

export interface OproepChanged {
  id: string
  versie: number
}

/** Requests go over HTTP. */
export type ClientToServer = Record<string, never>
