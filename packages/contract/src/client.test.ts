import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { createClient, newId } from './client.ts'
import { ProblemFout } from './problem-fout.ts'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

test('a failure comes as its code, its faults and the time to wait', async () => {
  const fouten = [{ pad: 'controle', melding: 'Hier hoort een bestaande datum.' }]
  const { client } = await serve((_req, res) =>
    problem(res, 429, { code: 'TOO_MANY_TRIES', fatal: false, fouten }, { 'retry-after': '7' }),
  )
  const fout = await failure(client.openGesprek({ code: 'K7PM-3XQD', controle: '1991-05-14' }))
  expect(fout).toMatchObject({ code: 'TOO_MANY_TRIES', fatal: false, fouten, status: 429, wachttijd: 7 })
})

test('a read is tried again when the server was away for a moment', async () => {
  const { client, requests } = await serve((_req, res, keer) =>
    keer < 3 ? plain(res, 503) : json(res, { medewerker: null }),
  )
  expect(await client.getSessie()).toEqual({ medewerker: null })
  expect(requests).toHaveLength(3)
})

test('a save is tried again with the same aanvraag, and what was sent stays as it was', async () => {
  const { client, requests } = await serve((req, res, keer) => {
    if (keer === 1) req.socket.destroy()
    else json(res, { code: 'K7PM-3XQD', versie: 1, verlooptOp: '2026-04-01T00:00:00Z' })
  })
  const verteld = Object.freeze({ gesprek: Object.freeze(makeGesprek()), controle: '1991-05-14' })
  expect(await client.saveGesprek(verteld)).toMatchObject({ code: 'K7PM-3XQD' })
  const bodies = requests.map((body) => JSON.parse(body))
  expect(bodies[1]).toEqual(bodies[0])
  expect(bodies[0]).toEqual({ ...verteld, aanvraag: expect.stringMatching(/^[0-9a-f-]{36}$/) })
})

test('a login is tried once: a second try would count as a second guess', async () => {
  const { client, requests } = await serve((_req, res) => plain(res, 503))
  const fout = await failure(client.login({ gebruikersnaam: 'balie', wachtwoord: 'x' }))
  expect(fout).toMatchObject({ code: 'SERVER_UNREACHABLE', fatal: false })
  expect(requests).toHaveLength(1)
})

test('a refusal is not tried again', async () => {
  const { client, requests } = await serve((_req, res) => problem(res, 404, { code: 'GESPREK_NOT_FOUND', fatal: true }))
  expect(await failure(client.openGesprek({ code: 'a', controle: '1991-05-14' }))).toMatchObject({
    code: 'GESPREK_NOT_FOUND',
  })
  expect(requests).toHaveLength(1)
})

test('silence ends in a time-out', async () => {
  const { url } = await serve(() => undefined)
  const client = createClient({ basis: url, tijdslimiet: 50, wachttijden: [] })
  expect(await failure(client.getSessie())).toMatchObject({ code: 'TIMED_OUT', fatal: false, status: 0 })
})

test('who gives up gets his own reason back, also while waiting for the next try', async () => {
  const { url } = await serve((_req, res) => plain(res, 503))
  const client = createClient({ basis: url, wachttijden: [60_000] })
  const opgever = new AbortController()
  const poging = client.getSessie({ signal: opgever.signal })
  setTimeout(() => opgever.abort(new Error('weggeklikt')), 50)
  await expect(poging).rejects.toThrow('weggeklikt')
})

test('without a connection the code says so', async () => {
  const client = createClient({ basis: 'http://127.0.0.1:1/api/v1', wachttijden: [] })
  expect(await failure(client.getSessie())).toMatchObject({ code: 'SERVER_UNREACHABLE', status: 0 })
})

test('a page of something in between is not taken for an answer of ours', async () => {
  const { client } = await serve((_req, res) =>
    res.writeHead(403, { 'content-type': 'text/html' }).end('<h1>Proxy</h1>'),
  )
  expect(await failure(client.getSessie())).toMatchObject({ code: 'INTERNAL', fatal: true, status: 403 })
})

test('an answer that is no JSON is no answer', async () => {
  const { url } = await serve((_req, res) => res.writeHead(200).end('<h1>Wifi</h1>'))
  const client = createClient({ basis: url, wachttijden: [] })
  expect(await failure(client.getSessie())).toMatchObject({ code: 'SERVER_UNREACHABLE' })
})

test('an id is a random UUID', () => {
  const ids = Array.from({ length: 200 }, newId)
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(new Set(ids).size).toBe(200)
})

async function serve(answer: (req: IncomingMessage, res: ServerResponse, keer: number) => unknown) {
  const requests: string[] = []
  server = createServer((req, res) => {
    let body = ''
    req.on('data', (deel: Buffer) => (body += deel.toString()))
    req.on('end', () => answer(req, res, requests.push(body)))
  })
  const eigen = server
  await new Promise<void>((resolve) => eigen.listen(0, '127.0.0.1', resolve))
  const address = eigen.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const url = `http://127.0.0.1:${port}`
  return { url, requests, client: createClient({ basis: url, wachttijden: [5, 5] }) }
}

const json = (res: ServerResponse, body: object) =>
  res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))

const plain = (res: ServerResponse, status: number) => res.writeHead(status).end()

const problem = (res: ServerResponse, status: number, body: object, headers: Record<string, string> = {}) =>
  res.writeHead(status, { 'content-type': 'application/problem+json', ...headers }).end(JSON.stringify(body))

async function failure(poging: Promise<unknown>): Promise<unknown> {
  try {
    return await poging
  } catch (fout) {
    if (fout instanceof ProblemFout) return fout
    throw fout
  }
}

function makeGesprek() {
  return {
    id: newId(),
    versie: 1 as const,
    editie: 'abcdef',
    gemeente: 'voorbeeldstad',
    datum: '2026-03-02',
    taal: 'nl',
    vraagpatroon: null,
    feiten: {},
    producten: [],
    geschiedenis: [],
  }
}
