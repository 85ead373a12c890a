import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { createDatabase, type Database } from './database.ts'
import { createPool } from './pool.ts'

export interface Testdatabase {
  db: Database
  pool: pg.Pool
  url: string
  drop: () => Promise<void>
}

/** A migrated, empty database of the test's own, cloned from the template. */
export async function createTestdatabase(): Promise<Testdatabase> {
  const { url: server, template } = inject('databaseserver')
  const name = `loket_test_${randomUUID().replaceAll('-', '')}`
  await onServer(server, `create database ${name} template ${template}`)
  const url = new URL(server)
  url.pathname = name
  const pool = createPool(url.href, { max: 10, onError: () => undefined })
  const db = createDatabase(pool)
  return {
    db,
    pool,
    url: url.href,
    drop: async () => {
      await db.$disconnect()
      await pool.end()
      await onServer(server, `drop database ${name} with (force)`)
    },
  }
}

async function onServer(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
