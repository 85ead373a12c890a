import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { controle, feiten, makeGesprek } from '../../proef/gesprek.ts'
import { openProefloket, type Proefloket } from '../../proef/loket.ts'

let loket: Proefloket
beforeAll(async () => {
  loket = await openProefloket()
})
afterAll(() => loket.close())

test('a saved run opens elsewhere with its code and the date of birth', async () => {
  const gesprek = makeGesprek(loket.editie)
  const { body: bewaard } = await save(gesprek)
  expect(bewaard).toEqual({
    code: expect.stringMatching(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/),
    versie: 1,
    verlooptOp: '2026-04-01T09:00:00.000Z',
  })
  const { body } = await open(bewaard.code.toLowerCase().replace('-', ' ')).expect(200)
  expect(body).toEqual({ gesprek, versie: 1, verlooptOp: '2026-04-01T09:00:00.000Z' })
})

test('the database alone opens nothing: it holds no fact, no code and no date of birth', async () => {
  const gesprek = makeGesprek(loket.editie)
  const { body } = await save(gesprek)
  const { rows } = await loket.ctx.pool.query('select row_to_json(g)::text as rij from "OpgeslagenGesprek" g')
  const alles = rows.map(({ rij }) => rij).join()
  for (const geheim of [body.code, body.code.replace('-', ''), controle, 'zorgverzekerd', gesprek.id]) {
    expect(alles).not.toContain(geheim)
    expect(alles).not.toContain(Buffer.from(geheim).toString('hex'))
  }
})

test('a wrong code, a wrong date and an expired run get the same answer', async () => {
  const { body: bewaard } = await save(makeGesprek(loket.editie))
  const antwoorden = [
    await open('0000-0000'),
    await open(bewaard.code, '1991-05-15'),
    await open('geen code'),
    await openAsColleague(bewaard.code),
  ]
  await loket.ctx.db.opgeslagenGesprek.updateMany({ data: { verlooptOp: new Date('2026-03-01') } })
  antwoorden.push(await open(bewaard.code))
  expect(antwoorden.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
  expect(new Set(antwoorden.map(({ text }) => text)).size).toBe(1)
  expect(antwoorden[0]?.body).toMatchObject({ status: 404, code: 'GESPREK_NOT_FOUND', fatal: true })
})

test('after five wrong tries a code is closed for a while, also for the right date', async () => {
  const { body: bewaard } = await save(makeGesprek(loket.editie))
  for (let keer = 0; keer < 5; keer++) await open(bewaard.code, '1950-01-01').expect(404)
  const { body, headers } = await open(bewaard.code).expect(429)
  expect(body).toMatchObject({ code: 'TOO_MANY_TRIES', fatal: false })
  expect(Number(headers['retry-after'])).toBeGreaterThan(0)
})

test('one address cannot try one code after another', async () => {
  const raadster = loket.bezoeker()
  const statussen: number[] = []
  for (let nummer = 0; nummer < 31; nummer++) {
    const code = `ABCD-${String(nummer).padStart(4, '0')}`
    const { status } = await raadster.post('/api/v1/gesprekken/_ophalen').send({ code, controle })
    statussen.push(status)
  }
  expect(statussen).toEqual([...Array.from({ length: 30 }, () => 404), 429])
})

test('opening a run with success does not use up tries', async () => {
  const { body } = await save(makeGesprek(loket.editie))
  for (let keer = 0; keer < 8; keer++) await open(body.code).expect(200)
})

test('a repeated save with the same aanvraag gives the same code and one row', async () => {
  const gesprek = makeGesprek(loket.editie)
  const aanvraag = randomUUID()
  const voor = await loket.ctx.db.opgeslagenGesprek.count()
  const een = await save(gesprek, aanvraag)
  const twee = await save(gesprek, aanvraag)
  expect(twee.body).toEqual(een.body)
  expect(await loket.ctx.db.opgeslagenGesprek.count()).toBe(voor + 1)
})

test('two saves of the same aanvraag at once give one row', async () => {
  const gesprek = makeGesprek(loket.editie)
  const aanvraag = randomUUID()
  const voor = await loket.ctx.db.opgeslagenGesprek.count()
  const antwoorden = await Promise.all(Array.from({ length: 6 }, () => save(gesprek, aanvraag)))
  expect(new Set(antwoorden.map(({ body }) => body.code)).size).toBe(1)
  expect(await loket.ctx.db.opgeslagenGesprek.count()).toBe(voor + 1)
})

test('a run is stored again on the version that was read, and a second writer hears that it changed', async () => {
  const gesprek = makeGesprek(loket.editie)
  const {
    body: { code },
  } = await save(gesprek)
  const verder = { ...gesprek, feiten: { ...gesprek.feiten, ...feiten({ 'aanvrager.toetsingsinkomen': 24000 }) } }
  const anders = { ...gesprek, feiten: { ...gesprek.feiten, ...feiten({ 'aanvrager.toetsingsinkomen': 1 }) } }
  const antwoorden = await Promise.all([update(code, 1, verder), update(code, 1, anders)])
  expect(new Set(antwoorden.map(({ status }) => status))).toEqual(new Set([200, 409]))
  expect(antwoorden.find(({ status }) => status === 409)?.body.code).toBe('GESPREK_CHANGED')
  const { body } = await open(code).expect(200)
  expect(body.versie).toBe(2)
})

test('a repeat of an update whose answer was lost is not a conflict', async () => {
  const gesprek = makeGesprek(loket.editie)
  const {
    body: { code },
  } = await save(gesprek)
  const verder = { ...gesprek, taal: 'en' }
  await update(code, 1, verder).expect(200)
  const { body } = await update(code, 1, verder).expect(200)
  expect(body).toEqual({ versie: 2 })
})

test('a run of an editie that the server does not know is refused', async () => {
  const { body } = await save(makeGesprek('ditiseenanderehash')).expect(400)
  expect(body).toMatchObject({ code: 'EDITIE_UNKNOWN', fouten: [{ pad: 'gesprek.editie' }] })
})

test('what is stored is evaluated again: impossible facts come back with their path', async () => {
  const vreemd = feiten({ 'aanvrager.toetsingsinkomen': -1, 'aanvrager.schoenmaat': 44, kinderen: 99 })
  const { body } = await save(makeGesprek(loket.editie, { feiten: vreemd, gemeente: 'nergens' })).expect(400)
  expect(body.code).toBe('INPUT_INVALID')
  expect(body.fouten.map(({ pad }: { pad: string }) => pad)).toEqual(
    expect.arrayContaining(['gesprek.gemeente', 'gesprek.feiten.aanvrager.schoenmaat', 'gesprek.feiten.kinderen']),
  )
})

test('a fact of somebody who is not in the run is refused, however many children it says', async () => {
  const vreemd = feiten({
    kinderen: 1e9,
    'kinderen[0].geboortedatum': '2020-01-01',
    'partner.zorgverzekerd': true,
    'constructor.keys': 1,
  })
  const { body } = await save(makeGesprek(loket.editie, { feiten: vreemd })).expect(400)
  expect(body.fouten.map(({ pad }: { pad: string }) => pad)).toEqual([
    'gesprek.feiten.kinderen',
    'gesprek.feiten.partner.zorgverzekerd',
    'gesprek.feiten.constructor.keys',
  ])
  expect(Object.keys({ a: 1 })).toEqual(['a'])
})

test('an expired run is gone from the database as soon as somebody saves', async () => {
  const { body } = await save(makeGesprek(loket.editie))
  await loket.ctx.db.opgeslagenGesprek.updateMany({ data: { verlooptOp: new Date('2026-03-02T08:59:59Z') } })
  await save(makeGesprek(loket.editie))
  expect(await loket.ctx.db.opgeslagenGesprek.count()).toBe(1)
  await open(body.code).expect(404)
})

test('who opened which run, and why, stands in the log of the gemeente', async () => {
  const {
    body: { code },
  } = await save(makeGesprek(loket.editie))
  const balie = await loket.medewerker('medewerker_balie')
  await balie.agent.post('/api/v1/gesprekken/_ophalen').send({ code, controle, doel: 'aanvraag' }).expect(200)
  const beheer = await loket.medewerker('beheerder')
  const { body } = await beheer.agent.get('/api/v1/verwerkingen').expect(200)
  expect(body.verwerkingen).toContainEqual(
    expect.objectContaining({
      handeling: 'gesprek_geopend',
      doel: 'aanvraag',
      medewerker: { id: balie.id, naam: 'Proef medewerker_balie' },
    }),
  )
  const elders = await loket.medewerker('beheerder', 'anderstad')
  const { body: leeg } = await elders.agent.get('/api/v1/verwerkingen').expect(200)
  expect(leeg).toEqual({ verwerkingen: [] })
})

const save = (gesprek: object, aanvraag?: string) =>
  loket
    .bezoeker()
    .post('/api/v1/gesprekken')
    .send({ gesprek, controle, ...(aanvraag && { aanvraag }) })

const open = (code: string, datum = controle) =>
  loket.bezoeker().post('/api/v1/gesprekken/_ophalen').send({ code, controle: datum })

const update = (code: string, versie: number, gesprek: object) =>
  loket.bezoeker().post('/api/v1/gesprekken/_bewaren').send({ code, controle, versie, gesprek })

async function openAsColleague(code: string) {
  const { agent } = await loket.medewerker('medewerker_balie', 'anderstad')
  return agent.post('/api/v1/gesprekken/_ophalen').send({ code, controle })
}
