import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  builtServer,
  makeDataDir,
  removeDataDir,
  runNode,
  startScript,
  startServer,
  stopAll,
  stopServer,
} from '../support/server.ts'

let dataDir = ''

beforeEach(() => {
  dataDir = makeDataDir()
})
afterEach(async () => {
  await stopAll()
  removeDataDir(dataDir)
})

test('SIGTERM stops the server and its database cleanly', async () => {
  const server = await startServer(dataDir)
  expect(await stopServer(server)).toMatchObject({ code: 0 })
  expect(existsSync(join(dataDir, 'postgres/postmaster.pid'))).toBe(false)
})

test('the server stops cleanly when nobody reads what it says any more', async () => {
  const server = await startServer(dataDir)
  server.child.stdout?.destroy()
  server.child.stderr?.destroy()
  expect(await stopServer(server)).toMatchObject({ code: 0 })
  expect(existsSync(join(dataDir, 'postgres/postmaster.pid'))).toBe(false)
})

test('a second process on the same data folder is refused and the first goes on', async () => {
  const first = await startServer(dataDir)
  const second = await runNode([builtServer], { DATA_DIR: dataDir, PORT: '0' }).ended
  expect(second.code).toBe(1)
  expect(second.output).toContain(
    `Het loket draait al op de gegevensmap ${dataDir} (een-loket, proces ${first.child.pid})`,
  )
  expect((await fetch(`${first.url}/api/v1/gezondheid`)).status).toBe(200)
  await stopServer(first)
})

test('a lock that names a process which is not a database does not stand in the way', async () => {
  await stopServer(await startServer(dataDir))
  writeFileSync(join(dataDir, 'postgres/postmaster.pid'), `${process.pid}\n${join(dataDir, 'postgres')}\n0\n5999\n`)
  const next = await startServer(dataDir)
  expect(await stopServer(next)).toMatchObject({ code: 0 })
})

test('a data folder of another PostgreSQL is refused with how to go over', async () => {
  mkdirSync(join(dataDir, 'postgres'))
  writeFileSync(join(dataDir, 'postgres/PG_VERSION'), '17\n')
  const { code, output } = await runNode([builtServer], { DATA_DIR: dataDir, PORT: '0' }).ended
  expect(code).toBe(1)
  expect(output).toMatch(/is van PostgreSQL 17 .* gebruikt 18\. .*pg_dump/)
})

test.each([
  ['npm start', startScript],
  ['the server itself', builtServer],
])('a port in use is one sentence from %s', async (_who, script) => {
  const other = createServer().listen(0)
  const address = other.address()
  const port = String(address && typeof address === 'object' ? address.port : '')
  const { code, output } = await runNode([script], { DATA_DIR: dataDir, PORT: port }).ended
  other.close()
  expect(code).toBe(1)
  expect(output).toContain(`Poort ${port} is al in gebruik.`)
  expect(existsSync(join(dataDir, 'postgres/postmaster.pid'))).toBe(false)
})

test.each([
  ['npm start', startScript],
  ['the server itself', builtServer],
])('a data folder that cannot be written is one sentence from %s', async (_who, script) => {
  writeFileSync(join(dataDir, 'bestand'), '')
  const folder = join(dataDir, 'bestand/map')
  const { code, output } = await runNode([script], { DATA_DIR: folder, PORT: '0' }).ended
  expect(code).toBe(1)
  expect(output).toContain(`In de gegevensmap ${folder} kan niet worden geschreven (ENOTDIR).`)
})

test('an old Node is one sentence', async () => {
  const pretend = join(dataDir, 'oud.cjs')
  writeFileSync(pretend, `Object.defineProperty(process.versions, 'node', { value: '18.20.4' })`)
  const { code, output } = await runNode(['--require', pretend, startScript]).ended
  expect({ code, output: output.trim() }).toEqual({
    code: 1,
    output: expect.stringMatching(/^Dit loket heeft Node 20\.19 of nieuwer nodig en dit is 18\.20\.4\..*$/),
  })
})

test('the file that looks at the version of Node is written so that an old Node can read it', () => {
  const source = readFileSync(join(startScript, '../node-versie.mjs'), 'utf8')
  expect(source).not.toMatch(/\?\.|\?\?|=>|`|\bconst\b|\bawait\b/)
})

test('wrong settings are named all at once', async () => {
  const { code, output } = await runNode([builtServer], { PORT: 'drie', DEMO: 'misschien' }).ended
  expect(code).toBe(1)
  expect(output).toMatch(/PORT: .*\n.*DEMO: /)
})
