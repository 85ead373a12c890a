import pg from 'pg'
import { Opstartfout } from '../opstartfout.ts'

interface PoolOptions {
  max: number
  onError: (error: Error) => void
}

/** Every wait has an end and every instant is UTC; a connection that breaks is reported instead of ending the process. */
export function createPool(url: string, { max, onError }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: 3000,
    statement_timeout: 5000,
    query_timeout: 7000,
    lock_timeout: 3000,
    idle_in_transaction_session_timeout: 10_000,
    keepAlive: true,
    options: '-c TimeZone=UTC',
    application_name: 'een-loket',
  })
  pool.on('connect', (client) => client.on('error', onError))
  pool.on('error', onError)
  return pool
}

/** Prisma stores instants shifted where the session has another time zone, so it is checked and not assumed. */
export async function assertUsable(pool: pg.Pool) {
  const { rows } = await pool.query<{ zone: string; version: string }>(
    `select current_setting('TimeZone') as zone, current_setting('server_version_num') as version`,
  )
  const { zone, version } = rows[0] ?? { zone: '', version: '' }
  if (zone !== 'UTC')
    throw new Opstartfout(`De database geeft tijden in ${zone} in plaats van UTC. Haal options uit DATABASE_URL.`)
  if (Number(version) < 150_000)
    throw new Opstartfout('De server in DATABASE_URL is te oud: PostgreSQL 15 of later is nodig.')
}
