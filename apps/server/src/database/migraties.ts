import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'
import { Opstartfout } from '../opstartfout.ts'
import { applyMigrations } from './schema-engine.ts'

export interface Migratie {
  name: string
  sql: string
}

export function readMigraties(folder: string): Migratie[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'migration.sql')))
    .map(({ name }) => ({ name, sql: readFileSync(join(folder, name, 'migration.sql'), 'utf8') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

export const toMigrationList = (folder: string, migraties: Migratie[]): MigrationList => ({
  baseDir: folder,
  lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
  migrationDirectories: migraties.map(({ name, sql }) => ({
    path: name,
    migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
  })),
  shadowDbInitScript: '',
})

/** Applies what is missing, with one process at a time; the engine is only loaded when something is. */
export async function migrate(url: string, folder: string): Promise<string[]> {
  const migraties = readMigraties(folder)
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(20260102)')
    if (isUpToDate(await readApplied(client), migraties)) return []
    return await applyMigrations(url, toMigrationList(folder, migraties))
  } finally {
    await client.end()
  }
}

interface Applied {
  name: string
  checksum: string
  finished: boolean
}

async function readApplied(client: pg.Client): Promise<Applied[]> {
  const { rows: tables } = await client.query<{ found: boolean }>(
    `select to_regclass('_prisma_migrations') is not null as found`,
  )
  if (!tables[0]?.found) return []
  const { rows } = await client.query<Applied>(
    `select migration_name as name, checksum, finished_at is not null as finished
     from _prisma_migrations where rolled_back_at is null`,
  )
  return rows
}

function isUpToDate(applied: Applied[], migraties: Migratie[]) {
  const known = new Map(migraties.map(({ name, sql }) => [name, createHash('sha256').update(sql).digest('hex')]))
  const strange = applied.find(({ name }) => !known.has(name))
  if (strange) {
    throw new Opstartfout(
      `De database is bijgewerkt door een nieuwere versie van het loket (${strange.name}). Start die versie, of zet een kopie van de database terug.`,
    )
  }
  const edited = applied.find(({ name, checksum }) => known.get(name) !== checksum)
  if (edited) {
    throw new Opstartfout(
      `De migratie ${edited.name} is veranderd nadat zij is uitgevoerd. Zet haar terug en maak een nieuwe.`,
    )
  }
  return applied.length === migraties.length && applied.every(({ finished }) => finished)
}
