import { randomBytes, randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import type { Rol } from '@loket/contract/sessie'
import pino from 'pino'
import supertest from 'supertest'
import { createApp } from '../app.ts'
import type { Context } from '../context.ts'
import { createTestdatabase } from '../database/testdatabase.ts'
import { createEdities, publishEditie } from '../edities.ts'
import { createRealtime } from '../realtime.ts'
import { hashWachtwoord } from '../versleuteling.ts'
import { makeProefeditie } from './editie.ts'

export const wachtwoord = 'een wachtwoord voor de proef'
const begin = new Date('2026-03-02T09:00:00Z')

const hash = hashWachtwoord(wachtwoord, randomBytes(16))

export type Proefloket = Awaited<ReturnType<typeof openProefloket>>

/** The real app, with sockets, on a database of its own and a clock that stands still until it is moved. */
export async function openProefloket(settings: Partial<Context['settings']> = {}, anders: Partial<Context> = {}) {
  const database = await createTestdatabase()
  const realtime = createRealtime()
  let nu = begin
  const ctx: Context = {
    db: database.db,
    pool: database.pool,
    edities: createEdities(database.db),
    clock: () => nu,
    random: (bytes) => randomBytes(bytes),
    log: pino({ level: 'silent' }),
    events: realtime.events,
    settings: { secret: 'x'.repeat(40), demo: false, trustProxy: 1, root: tmpdir(), ...settings },
    ...anders,
  }
  const editie = makeProefeditie()
  await publishEditie(ctx.db, editie, nu)
  const server = createServer(createApp(ctx))
  realtime.attach(server, ctx)
  const url = await listen(server)
  return {
    ctx,
    url,
    editie: editie.hash,
    /** Every visitor has an address of his own, so that one test does not use up the tries of another. */
    bezoeker: () => supertest.agent(url).set('X-Forwarded-For', randomAddress()),
    medewerker: (rol: Rol, gemeente = 'voorbeeldstad') => logIn(ctx, url, rol, gemeente),
    moveClock: (minuten: number) => {
      nu = new Date(nu.getTime() + minuten * 60_000)
    },
    close: async () => {
      realtime.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await database.drop()
    },
  }
}

async function logIn({ db }: Context, url: string, rol: Rol, gemeente: string) {
  const gebruikersnaam = `${rol}-${randomUUID()}`
  const { id } = await db.medewerker.create({
    data: { gebruikersnaam, naam: `Proef ${rol}`, rol, gemeente, wachtwoord: await hash },
    select: { id: true },
  })
  const agent = supertest.agent(url).set('X-Forwarded-For', randomAddress())
  const { headers } = await agent.post('/api/v1/sessies').send({ gebruikersnaam, wachtwoord }).expect(201)
  const cookie = String(headers['set-cookie']).split(';')[0] ?? ''
  return { agent, id, gebruikersnaam, cookie }
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return `http://127.0.0.1:${address.port}`
}

const randomAddress = () => `2001:db8:${randomBytes(2).toString('hex')}:${randomBytes(2).toString('hex')}::1`
