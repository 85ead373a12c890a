import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { Opstartfout } from '../opstartfout.ts'

/** Any fixed number will do; it is the name of our advisory lock. */
const key = 20_260_101

export interface Maintenance {
  port: number
  password: string
}

/** A connection for housekeeping; undefined while the server does not take connections. */
export async function connectMaintenance({ port, password }: Maintenance): Promise<pg.Client | undefined> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    password,
    user: 'postgres',
    database: 'postgres',
    application_name: `een-loket, proces ${process.pid}`,
    connectionTimeoutMillis: 3000,
    keepAlive: true,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return client
  } catch (error) {
    await client.end().catch(() => undefined)
    if (error instanceof Error && 'code' in error && error.code === '28P01') {
      throw new Opstartfout('Het wachtwoord in postgres.wachtwoord past niet bij de database in de gegevensmap.')
    }
    return undefined
  }
}

/** One process per data folder: the database holds the lock and lets go of it the moment that process ends, however it ends. */
export async function takeSlot(client: pg.Client, dataDir: string) {
  for (let attempt = 0; attempt < 15; attempt++) {
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [key])
    if (rows[0]?.taken) return
    await wait(200)
  }
  throw new Opstartfout(
    `Het loket draait al op de gegevensmap ${dataDir} (${await holder(client)}). Stop dat eerst, of kies met DATA_DIR een andere map.`,
  )
}

async function holder(client: pg.Client) {
  const { rows } = await client.query<{ name: string }>(
    `select application_name as name from pg_stat_activity join pg_locks using (pid)
     where locktype = 'advisory' and objid = $1 and granted`,
    [key],
  )
  return rows[0]?.name ?? 'een ander proces'
}
