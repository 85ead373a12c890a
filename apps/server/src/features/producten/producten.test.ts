import { afterAll, beforeAll, expect, test } from 'vitest'
import { join } from 'node:path'
import { publishEditie } from '../../edities.ts'
import { readEditiebestanden } from '../../editiebestanden.ts'
import { openProefloket, type Proefloket } from '../../proef/loket.ts'

let loket: Proefloket
beforeAll(async () => {
  loket = await openProefloket()
  const echt = readEditiebestanden(join(import.meta.dirname, '../../../../..'))
  await publishEditie(loket.ctx.db, echt, loket.ctx.clock())
}, 60_000)
afterAll(() => loket.close())

const get = (pad: string, taal = 'nl') => loket.bezoeker().get(`/api/v1/${pad}`).set('Accept-Language', taal)

test('the products of the editie in force are listed, in the language that is asked for', async () => {
  const { body: nl } = await get('producten').expect(200)
  const { body: en } = await get('producten', 'en').expect(200)
  const titel = (body: { producten: { id: string; titel: string }[] }) =>
    body.producten.find(({ id }) => id === 'bijstand')?.titel
  expect(titel(nl)).toBe('Bijstand aanvragen')
  expect(titel(en)).toContain('bijstand')
  expect(titel(en)).not.toBe(titel(nl))
})

test('a product comes with its conditions, documents and law', async () => {
  const { body } = await get('producten/bijstand').expect(200)
  expect(body).toMatchObject({ id: 'bijstand', thema: 'uitkering' })
  expect(body.voorwaarden.length).toBeGreaterThan(2)
  expect(body.bewijsstukken.length).toBeGreaterThan(2)
  expect(body.stappen.length).toBeGreaterThan(2)
})

test('a vraagpatroon comes with its products in coherence', async () => {
  const { body } = await get('vraagpatronen/rondkomen').expect(200)
  expect(body.producten).toContainEqual(
    expect.objectContaining({ product: 'kindgebonden_budget', na: ['kinderbijslag'] }),
  )
  const { body: alle } = await get('vraagpatronen').expect(200)
  expect(alle.vraagpatronen.map(({ id }: { id: string }) => id)).toContain('verhuizen')
})

test('what is not there is not found', async () => {
  await get('producten/bestaat_niet').expect(404)
  await get('vraagpatronen/bestaat_niet').expect(404)
  await get('catalogus/anders').expect(400)
})

test('everyday words find the right product', async () => {
  const { body } = await loket.bezoeker().post('/api/v1/_zoeken').send({ vraag: 'geld voor de tandarts' }).expect(200)
  expect(body.treffers[0]).toMatchObject({ soort: 'product', id: 'bijzondere_bijstand' })
})

test('the catalogue comes in each form under its own media type', async () => {
  const xml = await get('catalogus/samenwerkende-catalogi')
    .expect(200)
    .expect('Content-Type', /^application\/xml/)
  expect(xml.text).toContain('<overheidproduct:scproducten')
  await get('catalogus/cpsv-ap')
    .expect(200)
    .expect('Content-Type', /^application\/ld\+json/)
  await get('catalogus/sdg')
    .expect(200)
    .expect('Content-Type', /^application\/json/)
  const gids = await get('catalogus/gids')
    .expect(200)
    .expect('Content-Type', /^text\/html/)
  expect(gids.text).toContain('<h1>Gids Voorbeeldstad</h1>')
})
