import { afterAll, beforeAll, expect, test } from 'vitest'
import { openProefloket, type Proefloket } from './proef/loket.ts'

let loket: Proefloket
beforeAll(async () => {
  loket = await openProefloket({ publicUrl: 'https://loket.example' })
})
afterAll(() => loket.close())

const api = '/api/v1'

test.each([
  ['an unknown address', () => get('/nergens'), 404, 'ROUTE_NOT_FOUND'],
  ['an unknown version', () => loket.bezoeker().get('/api/v2/gezondheid'), 404, 'ROUTE_NOT_FOUND'],
  ['a trailing slash', () => get('/gezondheid/'), 404, 'ROUTE_NOT_FOUND'],
  ['an address that cannot be decoded', () => get('/edities/%E0%A4%A'), 404, 'ROUTE_NOT_FOUND'],
  ['another method', () => loket.bezoeker().put(`${api}/bepalingen`).send({}), 405, 'METHOD_NOT_ALLOWED'],
  ['JSON that ends too soon', () => post('/bepalingen', '{"datum"'), 400, 'JSON_INVALID'],
  ['no JSON at all', () => post('/bepalingen', 'datum=1'), 400, 'JSON_INVALID'],
  [
    'a form',
    () => loket.bezoeker().post(`${api}/sessies`).type('form').send('gebruikersnaam=a'),
    415,
    'CONTENT_TYPE_UNSUPPORTED',
  ],
  [
    'no content type',
    () => loket.bezoeker().post(`${api}/sessies`).unset('content-type'),
    415,
    'CONTENT_TYPE_UNSUPPORTED',
  ],
  [
    'a compressed body',
    () => post('/bepalingen', '{}').set('Content-Encoding', 'gzip'),
    415,
    'CONTENT_TYPE_UNSUPPORTED',
  ],
  [
    'a body over the limit',
    () => post('/bepalingen', JSON.stringify({ datum: 'x'.repeat(300_000) })),
    413,
    'BODY_TOO_LARGE',
  ],
  ['an editie that never was', () => get('/edities/nooitgeweest'), 404, 'EDITIE_NOT_FOUND'],
  ['a language that is not there', () => get(`/edities/${loket.editie}/teksten/fy`), 404, 'EDITIE_NOT_FOUND'],
] as const)('%s is answered as a problem', async (_naam, verzoek, status, code) => {
  const antwoord = await verzoek()
  expect(antwoord.status).toBe(status)
  expect(antwoord.headers['content-type']).toContain('application/problem+json')
  expect(antwoord.body).toMatchObject({ status, code, title: expect.any(String), detail: expect.any(String) })
  expect(antwoord.text).not.toMatch(/node_modules|at .*\.ts/)
})

test('a method that is not there says which are', async () => {
  const { headers } = await loket.bezoeker().delete(`${api}/gesprekken`)
  expect(headers['allow']).toBe('POST')
})

test('the API bears the headers of the Dutch API design rules', async () => {
  const { headers } = await get('/sessies/huidige')
  expect(headers).toMatchObject({
    'api-version': '1.0.0',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'strict-transport-security': 'max-age=31536000',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  })
  expect(headers).not.toHaveProperty('x-powered-by')
})

test('the document may be read from anywhere', async () => {
  const { headers, body } = await get('/openapi.json').set('Origin', 'https://elders.example').expect(200)
  expect(headers['access-control-allow-origin']).toBe('*')
  expect(body.servers).toEqual([{ url: 'https://loket.example/api/v1' }])
})

test('an editie may be kept for ever, comes compressed, and is not sent twice', async () => {
  const { headers } = await get(`/edities/${loket.editie}`).set('Accept-Encoding', 'br').expect(200)
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(headers['content-encoding']).toBe('br')
  await get(`/edities/${loket.editie}`).set('If-None-Match', String(headers['etag'])).expect(304)
})

test('health is a 503 when the database is gone', async () => {
  const stuk = await openProefloket()
  await stuk.ctx.db.$executeRawUnsafe('alter table "Publicatie" rename to "Weg"')
  await stuk.bezoeker().get(`${api}/gezondheid`).expect(503)
  await stuk.close()
})

test('a closed database is a 503 that can be tried again, and the process lives', async () => {
  const stuk = await openProefloket()
  const { pool } = stuk.ctx
  const query = pool.query.bind(pool)
  const { cookie } = await stuk.medewerker('medewerker_telefoon')
  Object.assign(pool, { query: () => Promise.reject(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })) })
  const { body } = await stuk.bezoeker().get(`${api}/oproepen`).set('Cookie', cookie).expect(503)
  expect(body).toMatchObject({ code: 'DATABASE_UNAVAILABLE', fatal: false })
  Object.assign(pool, { query })
  await stuk.bezoeker().get(`${api}/oproepen`).set('Cookie', cookie).expect(200)
  await stuk.close()
})

const get = (pad: string) => loket.bezoeker().get(`${api}${pad}`)

const post = (pad: string, body: string) =>
  loket.bezoeker().post(`${api}${pad}`).set('Content-Type', 'application/json').send(body)
