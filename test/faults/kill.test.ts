import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { login, readKlantcontactIds, registerWithoutEnd } from '../support/klantcontacten.ts'
import { makeDataDir, readPostmaster, removeDataDir, startServer, stopServer, untilHealthy } from '../support/server.ts'

let dataDir = ''

beforeAll(() => {
  dataDir = makeDataDir()
})
afterAll(() => removeDataDir(dataDir))

test('what was acknowledged survives kill -9 of the server, and the next start just works', async () => {
  const server = await startServer(dataDir)
  const writing = registerWithoutEnd(server.url, await login(server.url))
  await wait(700)
  server.child.kill('SIGKILL')
  const acknowledged = await writing.stop()

  const next = await startServer(dataDir)
  expect(await missing(acknowledged)).toEqual([])
  await stopServer(next)
})

test('what was acknowledged survives kill -9 of the database, and the server goes on by itself', async () => {
  const server = await startServer(dataDir)
  const writing = registerWithoutEnd(server.url, await login(server.url))
  await wait(700)
  const before = writing.acknowledged.length
  process.kill(readPostmaster(dataDir).pid, 'SIGKILL')
  await wait(300)
  await untilHealthy(server.url, 10_000)
  await wait(500)
  const acknowledged = await writing.stop()

  expect(await missing(acknowledged)).toEqual([])
  expect(before).toBeGreaterThan(0)
  expect(acknowledged.length).toBeGreaterThan(before)
  await stopServer(server)
})

test('what was acknowledged survives kill -9 of both at once', async () => {
  const server = await startServer(dataDir)
  const writing = registerWithoutEnd(server.url, await login(server.url))
  await wait(700)
  process.kill(readPostmaster(dataDir).pid, 'SIGKILL')
  server.child.kill('SIGKILL')
  const acknowledged = await writing.stop()

  const next = await startServer(dataDir)
  expect(await missing(acknowledged)).toEqual([])
  await stopServer(next)
})

async function missing(acknowledged: string[]) {
  const present = await readKlantcontactIds(dataDir)
  return acknowledged.filter((id) => !present.has(id))
}
