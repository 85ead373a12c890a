import type { OproepChanged } from '@loket/contract/events'
import type { Pool } from 'pg'
import type { Logger } from 'pino'
import type { Edities } from './edities.ts'
import type { PrismaClient } from './generated/client.ts'

/** All that a feature needs from outside itself; time and chance come only from here. */
export interface Context {
  db: PrismaClient
  /** The same database, for sessions and the counting of tries. */
  pool: Pool
  edities: Edities
  clock: () => Date
  random: (bytes: number) => Uint8Array
  log: Logger
  events: Events
  settings: Settings
}

/** Hints to the browsers, sent after the commit. */
export interface Events {
  oproepChanged: (gemeente: string, event: OproepChanged) => void
  /** Closes the sockets of a session that ended. */
  sessieEnded: (sessieId: string) => void
}

export interface Settings {
  /** Signs cookies and hides codes; never in the database. */
  secret: string
  demo: boolean
  /** The address people see, behind a reverse proxy. */
  publicUrl?: string
  trustProxy: number
  /** Root of the checkout, where the built apps stand. */
  root: string
}
