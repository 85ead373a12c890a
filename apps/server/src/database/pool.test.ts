import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assertUsable, createPool } from './pool.ts'
import { createTestdatabase, type Testdatabase } from './testdatabase.ts'

let own: Testdatabase

beforeAll(async () => {
  own = await createTestdatabase()
})
afterAll(() => own.drop())

test('a session is in UTC even where the database is not', async () => {
  const { rows } = await own.pool.query<{ name: string }>('select current_database() as name')
  await own.pool.query(`alter database ${rows[0]?.name} set timezone to 'Europe/Amsterdam'`)
  const pool = createPool(own.url, { max: 1, onError: () => undefined })
  await expect(assertUsable(pool)).resolves.toBeUndefined()
  await pool.end()
})

test('a database address with its own time zone is refused', async () => {
  const pool = createPool(`${own.url}?options=-c%20TimeZone%3DEurope/Amsterdam`, { max: 1, onError: () => undefined })
  await expect(assertUsable(pool)).rejects.toThrow(/in plaats van UTC/)
  await pool.end()
})

test('a connection that is cut within a transaction is an error for the caller and not the end of the process', async () => {
  const errors: Error[] = []
  const pool = createPool(own.url, { max: 2, onError: (error) => errors.push(error) })
  const client = await pool.connect()
  await client.query('begin')
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  await pool.query('select pg_terminate_backend($1)', [rows[0]?.pid])
  await wait(100)
  await expect(client.query('select 1')).rejects.toThrow()
  client.release(true)
  expect(errors.length).toBeGreaterThan(0)
  await expect(pool.query('select 1')).resolves.toBeDefined()
  await pool.end()
})

test('a statement that takes too long is stopped', async () => {
  await expect(own.pool.query(`set statement_timeout = '50ms'; select pg_sleep(5)`)).rejects.toThrow(pg.DatabaseError)
})
