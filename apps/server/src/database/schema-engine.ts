import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'
import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'

const require = createRequire(import.meta.url)
let loaded = false

/** Prisma's schema engine as WebAssembly from npm: the same engine that its command line downloads. */
async function loadEngine() {
  if (loaded) return
  const path = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm')
  const { instance } = await WebAssembly.instantiate(readFileSync(path), { './schema_engine_bg.js': { ...engine } })
  engine.__wbg_set_wasm(instance.exports)
  const { __wbindgen_start: start } = instance.exports
  if (typeof start === 'function') start()
  loaded = true
}

/** What PostgreSQL said of a script; the engine itself passes on only a number. */
const failures: unknown[] = []

const filters = { externalTables: [], externalEnums: [] }

/** The adapter of Prisma cuts a script at every semicolon, also those within a function; PostgreSQL itself reads it whole. */
async function connectWhole(pool: pg.Pool) {
  const adapter = await new PrismaPg(pool).connect()
  adapter.executeScript = async (script) => {
    await pool.query(script).catch((error: unknown) => {
      failures.push(error)
      throw error
    })
  }
  return adapter
}

async function withEngine<T>(pool: pg.Pool, work: (schemaEngine: engine.SchemaEngine) => Promise<T>): Promise<T> {
  await loadEngine()
  const prisma = new PrismaPg(pool)
  const factory = bindMigrationAwareSqlAdapterFactory({
    provider: prisma.provider,
    adapterName: prisma.adapterName,
    connect: () => connectWhole(pool),
    connectToShadowDb: () => prisma.connectToShadowDb(),
  })
  const schemaEngine = await engine.SchemaEngine.new({ datamodels: undefined }, () => undefined, factory)
  try {
    return await work(schemaEngine)
  } catch (error) {
    throw failures.splice(0).at(-1) ?? error
  } finally {
    schemaEngine.free()
  }
}

/** All that is missing in one transaction, so that whatever cuts it short leaves the database as it was. */
export async function applyMigrations(url: string, migrationsList: MigrationList): Promise<string[]> {
  const pool = new pg.Pool({ connectionString: url, max: 1, idleTimeoutMillis: 0 })
  pool.on('error', () => undefined)
  try {
    await pool.query('begin')
    const { appliedMigrationNames } = await withEngine(pool, (it) => it.applyMigrations({ migrationsList, filters }))
    await pool.query('commit')
    return appliedMigrationNames
  } finally {
    await pool.end()
  }
}

/** The SQL that leads from one schema (none: the empty one) to another; the engine wants a database but does not read it. */
export async function diffSchema(url: string, from: string | undefined, to: string): Promise<string> {
  const pool = new pg.Pool({ connectionString: url, max: 1 })
  const target = (content: string) => ({
    tag: 'schemaDatamodel' as const,
    files: [{ path: 'schema.prisma', content }],
    configDir: '.',
  })
  const { stdout } = await withEngine(pool, (schemaEngine) =>
    schemaEngine.diff({
      from: from === undefined ? { tag: 'empty' } : target(from),
      to: target(to),
      script: true,
      exitCode: null,
      filters,
    }),
  )
  await pool.end()
  return stdout ?? ''
}
