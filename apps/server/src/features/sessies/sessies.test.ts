import { afterAll, beforeAll, expect, test } from 'vitest'
import { openProefloket, type Proefloket, wachtwoord } from '../../proef/loket.ts'

let loket: Proefloket
beforeAll(async () => {
  loket = await openProefloket()
})
afterAll(() => loket.close())

test('nobody is logged in before the login, which is an answer and not a failure', async () => {
  const { body, headers } = await loket.bezoeker().get('/api/v1/sessies/huidige').expect(200)
  expect(body).toEqual({ medewerker: null })
  expect(headers['set-cookie']).toBeUndefined()
})

test('a login gives a cookie that scripts and other sites cannot use', async () => {
  const { gebruikersnaam } = await loket.medewerker('medewerker_balie')
  const { body, headers } = await login(gebruikersnaam.toUpperCase(), wachtwoord).expect(201)
  expect(body.medewerker).toMatchObject({ gebruikersnaam, rol: 'medewerker_balie', gemeente: 'voorbeeldstad' })
  expect(JSON.stringify(body)).not.toContain('scrypt')
  expect(String(headers['set-cookie'])).toMatch(/^loket=.*HttpOnly; SameSite=Lax/)
})

test('a wrong password, a closed account and an unknown name get the same answer', async () => {
  const { gebruikersnaam } = await loket.medewerker('medewerker_balie')
  const weg = await loket.medewerker('medewerker_balie')
  await loket.ctx.db.medewerker.update({ where: { id: weg.id }, data: { actief: false } })
  const antwoorden = [
    await login(gebruikersnaam, 'iets anders'),
    await login(weg.gebruikersnaam, wachtwoord),
    await login('niemand', wachtwoord),
  ]
  expect(antwoorden.map(({ status }) => status)).toEqual([401, 401, 401])
  expect(new Set(antwoorden.map(({ text }) => text)).size).toBe(1)
})

test('after five wrong passwords an account waits, from any address', async () => {
  const { gebruikersnaam } = await loket.medewerker('medewerker_balie')
  for (let keer = 0; keer < 5; keer++) await login(gebruikersnaam, 'iets anders').expect(401)
  const { headers } = await login(gebruikersnaam, wachtwoord).expect(429)
  expect(Number(headers['retry-after'])).toBeGreaterThan(0)
})

test('a logout ends the session in the database', async () => {
  const { agent } = await loket.medewerker('medewerker_telefoon')
  await agent.get('/api/v1/oproepen').expect(200)
  await agent.delete('/api/v1/sessies/huidige').expect(204)
  await agent.get('/api/v1/oproepen').expect(401)
})

test('closing an account ends its session at the next request', async () => {
  const { agent, id } = await loket.medewerker('medewerker_telefoon')
  await loket.ctx.db.medewerker.update({ where: { id }, data: { actief: false } })
  await agent.get('/api/v1/oproepen').expect(401)
})

test('a session ends with the working day, however busy', async () => {
  const { agent } = await loket.medewerker('medewerker_telefoon')
  loket.moveClock(12 * 60 + 1)
  await agent.get('/api/v1/oproepen').expect(401)
})

test('a page of another site cannot log in or change anything', async () => {
  const { gebruikersnaam, cookie } = await loket.medewerker('medewerker_telefoon')
  const { body } = await login(gebruikersnaam, wachtwoord).set('Origin', 'https://elders.example').expect(403)
  expect(body.code).toBe('ORIGIN_NOT_ALLOWED')
  await loket.bezoeker().post('/api/v1/oproepen').set('Cookie', cookie).set('Origin', 'null').send({}).expect(403)
})

const login = (gebruikersnaam: string, woord: string) =>
  loket.bezoeker().post('/api/v1/sessies').send({ gebruikersnaam, wachtwoord: woord })
