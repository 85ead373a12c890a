import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startThrowaway } from '../apps/server/src/database/wegwerp.ts'
import { readMigraties } from '../apps/server/src/database/migraties.ts'
import { diffSchema } from '../apps/server/src/database/schema-engine.ts'

const folder = join(import.meta.dirname, '../prisma/migrations')
const schema = readFileSync(join(folder, '../schema.prisma'), 'utf8')

const [name] = process.argv.slice(2)
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error('Gebruik: npm run migratie -- naam_in_kleine_letters')
  process.exit(1)
}

mkdirSync(folder, { recursive: true })
const previous = readMigraties(folder).at(-1)
const database = await startThrowaway()
const sql = await diffSchema(
  database.url,
  previous && readFileSync(join(folder, previous.name, 'schema.prisma'), 'utf8'),
  schema,
)
await database.stop()

if (sql.trim() === '' || sql.includes('This is an empty migration')) {
  console.log('Het schema en de migraties zijn al gelijk.')
} else {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const target = join(folder, `${stamp}_${name}`)
  mkdirSync(target)
  writeFileSync(join(target, 'migration.sql'), sql)
  // The schema this migration leads to: the next one starts from there, without a database.
  writeFileSync(join(target, 'schema.prisma'), schema)
  writeFileSync(join(folder, 'migration_lock.toml'), 'provider = "postgresql"\n')
  console.log(`Geschreven: prisma/migrations/${stamp}_${name}/migration.sql`)
}
