import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { readPostmaster } from './server.ts'

/** Logs in as the demo balie and gives the cookie. */
export async function login(url: string): Promise<string> {
  const answer = await fetch(`${url}/api/v1/sessies`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ gebruikersnaam: 'balie', wachtwoord: 'welkom-voorbeeldstad' }),
  })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0]
  if (!answer.ok || !cookie) throw new Error(`login: ${answer.status} ${await answer.text()}`)
  return cookie
}

/** Registers klantcontacten, several at a time, until told to stop; gives the ids of those the server acknowledged. */
export function registerWithoutEnd(url: string, cookie: string) {
  const acknowledged: string[] = []
  const stopping = new AbortController()
  const one = async () => {
    while (!stopping.signal.aborted) {
      const id = randomUUID()
      const answer = await register(url, cookie, id).catch(() => undefined)
      if (answer?.status === 201) acknowledged.push(id)
    }
  }
  const running = Promise.all(Array.from({ length: 6 }, one))
  const stop = async () => {
    stopping.abort()
    await running
    return acknowledged
  }
  const untilMoreThan = async (count: number) => {
    const deadline = Date.now() + 60_000
    while (acknowledged.length <= count && Date.now() < deadline) await wait(20)
    return acknowledged.length
  }
  return { untilMoreThan, stop }
}

async function register(url: string, cookie: string, id: string): Promise<Response> {
  const answer = await fetch(`${url}/api/v1/klantcontacten`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ id, kanaal: 'balie', onderwerp: 'Proef', resultaat: 'beantwoord', vervolg: 'geen' }),
    signal: AbortSignal.timeout(10_000),
  })
  // An answer that is not read keeps its connection.
  await answer.arrayBuffer()
  return answer
}

/** What the embedded database holds, past our own server. */
export async function readKlantcontactIds(dataDir: string): Promise<Set<string>> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port: readPostmaster(dataDir).port,
    user: 'postgres',
    password: readFileSync(join(dataDir, 'postgres.wachtwoord'), 'utf8'),
    database: 'loket',
  })
  await client.connect()
  const { rows } = await client.query<{ id: string }>('select id from "Klantcontact"')
  await client.end()
  return new Set(rows.map(({ id }) => id))
}
