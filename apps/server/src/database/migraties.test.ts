import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { applyMigrations } from './schema-engine.ts'
import { migrate, readMigraties, toMigrationList } from './migraties.ts'
import { createTestdatabase, type Testdatabase } from './testdatabase.ts'

const folder = join(import.meta.dirname, '../../../../prisma/migrations')
let own: Testdatabase

beforeAll(async () => {
  own = await createTestdatabase()
})
afterAll(() => own.drop())

test('the last migration leads to the schema as it is now', () => {
  const last = readMigraties(folder).at(-1)
  const reached = readFileSync(join(folder, last?.name ?? '', 'schema.prisma'), 'utf8')
  expect(reached, 'npm run migratie -- <naam>').toBe(readFileSync(join(folder, '../schema.prisma'), 'utf8'))
})

test('a database that is up to date is left alone', async () => {
  expect(await migrate(own.url, folder)).toEqual([])
})

test('a migration that fails leaves nothing behind', async () => {
  const broken = { name: '29991231000000_kapot', sql: 'create table eerst (id int); create table tweede (id onzin);' }
  const list = toMigrationList(folder, [...readMigraties(folder), broken])
  await expect(applyMigrations(own.url, list)).rejects.toThrow(/onzin/)
  expect(await countTables('eerst')).toBe(0)
  expect(await migrate(own.url, folder)).toEqual([])
})

test('a script with a semicolon inside a function is applied whole', async () => {
  const sql = 'create function twee() returns int language plpgsql as $$ begin return 2; end; $$;'
  const list = toMigrationList(folder, [...readMigraties(folder), { name: '29991231000000_functie', sql }])
  expect(await applyMigrations(own.url, list)).toEqual(['29991231000000_functie'])
})

test('a database of a newer version is refused with a sentence', async () => {
  await expect(migrate(own.url, folder)).rejects.toThrow(/nieuwere versie/)
})

async function countTables(name: string) {
  const client = new pg.Client({ connectionString: own.url })
  await client.connect()
  const { rowCount } = await client.query('select 1 from pg_tables where tablename = $1', [name])
  await client.end()
  return rowCount
}
