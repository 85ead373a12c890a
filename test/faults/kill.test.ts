import { afterEach, beforeEach, expect, test } from 'vitest'
import { login, readKlantcontactIds, registerWithoutEnd } from '../support/klantcontacten.ts'
import {
  makeDataDir,
  readPostmaster,
  removeDataDir,
  type Server,
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

test('what was acknowledged survives kill -9 of the server, and the next start just works', async () => {
  const server = await startServer(dataDir)
  const writing = await startWriting(server)
  server.child.kill('SIGKILL')
  const acknowledged = await writing.stop()

  const next = await startServer(dataDir)
  expect(await missing(acknowledged)).toEqual([])
  expect(await stopServer(next)).toMatchObject({ code: 0 })
})

test('what was acknowledged survives kill -9 of the database, and the server goes on by itself', async () => {
  const server = await startServer(dataDir)
  const writing = await startWriting(server)
  process.kill(readPostmaster(dataDir).pid, 'SIGKILL')
  const before = await writing.untilMoreThan(0)
  expect(await writing.untilMoreThan(before + 20)).toBeGreaterThan(before + 20)
  const acknowledged = await writing.stop()

  expect(await missing(acknowledged)).toEqual([])
  expect(await stopServer(server)).toMatchObject({ code: 0 })
})

test('what was acknowledged survives kill -9 of both at once', async () => {
  const server = await startServer(dataDir)
  const writing = await startWriting(server)
  process.kill(readPostmaster(dataDir).pid, 'SIGKILL')
  server.child.kill('SIGKILL')
  const acknowledged = await writing.stop()

  const next = await startServer(dataDir)
  expect(await missing(acknowledged)).toEqual([])
  expect(await stopServer(next)).toMatchObject({ code: 0 })
})

/** Writing is well under way: the blow falls among requests that are being handled. */
async function startWriting(server: Server) {
  const writing = registerWithoutEnd(server.url, await login(server.url))
  expect(await writing.untilMoreThan(25)).toBeGreaterThan(25)
  return writing
}

async function missing(acknowledged: string[]) {
  const present = await readKlantcontactIds(dataDir)
  return acknowledged.filter((id) => !present.has(id))
}
