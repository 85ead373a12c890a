import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from './migraties.ts'
import { startThrowaway } from './wegwerp.ts'

declare module 'vitest' {
  interface ProvidedContext {
    databaseserver: { url: string; template: string }
  }
}

const migrations = join(import.meta.dirname, '../../../../prisma/migrations')

/** One migrated template for all server tests, on the server in TEST_DATABASE_URL or else on an embedded one. */
export async function setup(project: TestProject) {
  const given = process.env.TEST_DATABASE_URL
  const server = given ? { url: given, stop: async () => undefined } : await startThrowaway()
  const template = `loket_sjabloon_${process.pid}`
  const run = async (sql: string) => {
    const client = new pg.Client({ connectionString: server.url })
    await client.connect()
    await client.query(sql)
    await client.end()
  }
  await run(`create database ${template}`)
  const url = new URL(server.url)
  url.pathname = template
  await migrate(url.href, migrations)
  project.provide('databaseserver', { url: server.url, template })
  return async () => {
    await run(`drop database ${template} with (force)`)
    await server.stop()
  }
}
