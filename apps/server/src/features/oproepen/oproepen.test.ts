import { randomUUID } from 'node:crypto'
import type { ClientToServer, OproepChanged, ServerToClient } from '@loket/contract/events'
import { io, type Socket } from 'socket.io-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openProefloket, type Proefloket } from '../../proef/loket.ts'

type Medewerker = Awaited<ReturnType<Proefloket['medewerker']>>

let loket: Proefloket
let een: Medewerker
let ander: Medewerker
beforeAll(async () => {
  loket = await openProefloket()
  een = await loket.medewerker('medewerker_telefoon')
  ander = await loket.medewerker('medewerker_telefoon')
})
afterAll(() => loket.close())

test('a call waits, is accepted and completed, and each step is written down', async () => {
  const { id } = await wachtendeOproep()
  const { body: aangenomen } = await accept(een, id).expect(200)
  expect(aangenomen).toMatchObject({ status: 'in_gesprek', versie: 2, medewerker: { id: een.id } })
  const { body: afgerond } = await complete(een, id).expect(200)
  expect(afgerond).toMatchObject({ status: 'afgerond', resultaat: 'beantwoord', notitie: 'Uitgelegd.', versie: 3 })
  const overgangen = await loket.ctx.db.overgang.findMany({ where: { oproepId: id }, orderBy: { naar: 'asc' } })
  expect(overgangen.map(({ van, naar }) => [van, naar])).toEqual([
    [null, 'wachtend'],
    ['wachtend', 'in_gesprek'],
    ['in_gesprek', 'afgerond'],
  ])
})

test('of eight who take one call at once, one gets it and the others hear so', async () => {
  const { id } = await wachtendeOproep()
  const collegas = await Promise.all(Array.from({ length: 8 }, () => loket.medewerker('medewerker_telefoon')))
  const antwoorden = await Promise.all(collegas.map((collega) => accept(collega, id)))
  expect(antwoorden.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(new Set(antwoorden.filter(({ status }) => status !== 200).map(({ body }) => body.code))).toEqual(
    new Set(['OPROEP_CHANGED']),
  )
  expect(await loket.ctx.db.overgang.count({ where: { oproepId: id, naar: 'in_gesprek' } })).toBe(1)
})

test('a repeat whose answer was lost is no conflict', async () => {
  const { id } = await wachtendeOproep()
  await accept(een, id).expect(200)
  await accept(een, id).expect(200)
  await complete(een, id).expect(200)
  const { body } = await complete(een, id).expect(200)
  expect(body.versie).toBe(3)
})

test('the call of a colleague cannot be completed', async () => {
  const { id } = await wachtendeOproep()
  await accept(een, id).expect(200)
  const { body } = await complete(ander, id).expect(409)
  expect(body.code).toBe('OPROEP_CHANGED')
})

test('a completed call cannot be taken again', async () => {
  const { id } = await wachtendeOproep()
  await accept(een, id)
  await complete(een, id)
  const { body } = await accept(ander, id).expect(409)
  expect(body.code).toBe('TRANSITION_NOT_ALLOWED')
})

test('a call of another gemeente does not exist', async () => {
  const { id } = await wachtendeOproep()
  const elders = await loket.medewerker('medewerker_telefoon', 'anderstad')
  await accept(elders, id).expect(404)
  const { body } = await elders.agent.get('/api/v1/oproepen').expect(200)
  expect(body).toEqual({ oproepen: [] })
})

test('the same number for another call is refused', async () => {
  const { id, onderwerp } = await wachtendeOproep()
  await een.agent.post('/api/v1/oproepen').send({ id, onderwerp }).expect(201)
  const { body } = await een.agent.post('/api/v1/oproepen').send({ id, onderwerp: 'Iets anders' }).expect(409)
  expect(body.code).toBe('ID_TAKEN')
})

test('who waits too long has hung up', async () => {
  const { id } = await wachtendeOproep()
  loket.moveClock(16)
  const { body } = await een.agent.get('/api/v1/oproepen').expect(200)
  expect(body.oproepen.find((oproep: { id: string }) => oproep.id === id)).toMatchObject({ status: 'verlopen' })
})

test('one takes a call and the other hears it; a colleague elsewhere does not', async () => {
  const { id } = await wachtendeOproep()
  const elders = await loket.medewerker('medewerker_telefoon', 'anderstad')
  const [luisteraar, buiten] = [await connect(ander.cookie), await connect(elders.cookie)]
  const gemist: OproepChanged[] = []
  buiten.on('oproep:changed', (event) => gemist.push(event))
  const gehoord = new Promise<OproepChanged>((resolve) => luisteraar.once('oproep:changed', resolve))
  await accept(een, id).expect(200)
  expect(await gehoord).toEqual({ id, versie: 2 })
  expect(gemist).toEqual([])
  luisteraar.close()
  buiten.close()
})

test('without a session, or from a page of another site, there is no socket', async () => {
  await expect(connect('')).rejects.toThrow()
  await expect(connect(een.cookie, { Origin: 'https://elders.example' })).rejects.toThrow()
})

test('logging out closes the socket', async () => {
  const gast = await loket.medewerker('medewerker_telefoon')
  const socket = await connect(gast.cookie)
  const gesloten = new Promise((resolve) => socket.once('disconnect', resolve))
  await gast.agent.delete('/api/v1/sessies/huidige').expect(204)
  expect(await gesloten).toBe('io server disconnect')
})

async function wachtendeOproep() {
  const oproep = { id: randomUUID(), onderwerp: 'Ik kom niet rond' }
  await een.agent.post('/api/v1/oproepen').send(oproep).expect(201)
  return oproep
}

const accept = ({ agent }: Medewerker, id: string) => agent.post(`/api/v1/oproepen/${id}/aannemen`).send({})

const complete = ({ agent }: Medewerker, id: string) =>
  agent.post(`/api/v1/oproepen/${id}/afronden`).send({ resultaat: 'beantwoord', notitie: 'Uitgelegd.' })

function connect(cookie: string, headers: Record<string, string> = {}) {
  const socket: Socket<ServerToClient, ClientToServer> = io(loket.url, {
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    extraHeaders: { Cookie: cookie, ...headers },
  })
  return new Promise<typeof socket>((resolve, reject) => {
    socket.once('connect', () => resolve(socket))
    socket.once('connect_error', reject)
  })
}
