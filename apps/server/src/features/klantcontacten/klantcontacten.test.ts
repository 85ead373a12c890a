import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { controle, makeGesprek } from '../../proef/gesprek.ts'
import { openProefloket, type Proefloket } from '../../proef/loket.ts'

let loket: Proefloket
beforeAll(async () => {
  loket = await openProefloket()
})
afterAll(() => loket.close())

test('a klantcontact is registered once, however often it is sent', async () => {
  const { agent, id: medewerkerId } = await loket.medewerker('medewerker_balie')
  const klantcontact = makeKlantcontact()
  const { body } = await agent.post('/api/v1/klantcontacten').send(klantcontact).expect(201)
  const { body: nogmaals } = await agent.post('/api/v1/klantcontacten').send(klantcontact).expect(201)
  expect(nogmaals).toEqual(body)
  expect(await loket.ctx.db.klantcontact.findMany({ where: { medewerkerId } })).toMatchObject([
    { id: klantcontact.id, gemeente: 'voorbeeldstad', onderwerp: 'Huurtoeslag', notitie: 'Regel 1\nRegel 2' },
  ])
})

test('a klantcontact is tied to the run behind the code, and not lost when that has expired', async () => {
  const { agent } = await loket.medewerker('medewerker_balie')
  const gesprek = makeGesprek(loket.editie)
  const {
    body: { code },
  } = await loket.bezoeker().post('/api/v1/gesprekken').send({ gesprek, controle })
  const { body: met } = await agent.post('/api/v1/klantcontacten').send({ ...makeKlantcontact(), gesprekCode: code })
  const { body: zonder } = await agent
    .post('/api/v1/klantcontacten')
    .send({ ...makeKlantcontact(), gesprekCode: 'ABCD-EFGH' })
  expect([met.gesprekGekoppeld, zonder.gesprekGekoppeld]).toEqual([true, false])
  const { rows } = await loket.ctx.pool.query('select row_to_json(k)::text as rij from "Klantcontact" k')
  expect(rows.map(({ rij }) => rij).join()).not.toContain(code)
})

test('everyone sees his own klantcontacten, the newest first', async () => {
  const { agent } = await loket.medewerker('medewerker_balie')
  const collega = await loket.medewerker('medewerker_balie')
  const [eerste, tweede] = [makeKlantcontact(), makeKlantcontact()]
  await agent.post('/api/v1/klantcontacten').send(eerste)
  loket.moveClock(1)
  await agent.post('/api/v1/klantcontacten').send(tweede)
  const { body } = await agent.get('/api/v1/klantcontacten').expect(200)
  expect(body.klantcontacten.map(({ id }: { id: string }) => id)).toEqual([tweede.id, eerste.id])
  const { body: leeg } = await collega.agent.get('/api/v1/klantcontacten').expect(200)
  expect(leeg).toEqual({ klantcontacten: [] })
})

test('an editor sees how many klantcontacten there were this week, and none of what was noted', async () => {
  loket.moveClock(60 * 24 * 8)
  const { agent } = await loket.medewerker('medewerker_balie')
  const { agent: redacteur } = await loket.medewerker('redacteur')
  await agent.post('/api/v1/klantcontacten').send(makeKlantcontact()).expect(201)
  await agent.post('/api/v1/klantcontacten').send(makeKlantcontact()).expect(201)
  const { body } = await redacteur.get('/api/v1/klantcontact-tellingen').expect(200)
  expect(body.tellingen).toMatchObject([{ kanaal: 'balie', aantal: 2 }])
  expect(JSON.stringify(body)).not.toContain('Regel 1')
  await agent.get('/api/v1/klantcontact-tellingen').expect(403)
})

test('the number of a colleague cannot be used again, nor an oproep that is not there', async () => {
  const een = await loket.medewerker('medewerker_balie')
  const ander = await loket.medewerker('medewerker_balie')
  const klantcontact = makeKlantcontact()
  await een.agent.post('/api/v1/klantcontacten').send(klantcontact).expect(201)
  const { body: bezet } = await ander.agent.post('/api/v1/klantcontacten').send(klantcontact).expect(409)
  expect(bezet.code).toBe('ID_TAKEN')
  const { body: geen } = await een.agent
    .post('/api/v1/klantcontacten')
    .send({ ...makeKlantcontact(), oproepId: randomUUID() })
    .expect(404)
  expect(geen.code).toBe('OPROEP_NOT_FOUND')
})

const makeKlantcontact = () => ({
  id: randomUUID(),
  kanaal: 'balie',
  onderwerp: 'Huurtoeslag',
  resultaat: 'beantwoord',
  notitie: 'Regel 1\nRegel 2',
  vervolg: 'geen',
})
