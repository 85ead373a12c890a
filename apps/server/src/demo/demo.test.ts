import { afterAll, beforeAll, expect, test } from 'vitest'
import { openProefloket, type Proefloket } from '../proef/loket.ts'
import { demogesprek } from './gesprek.ts'
import { demomedewerkers, demowachtwoord, werkplekken } from './medewerkers.ts'
import { seedDemo } from './seed.ts'

let loket: Proefloket
beforeAll(async () => {
  loket = await openProefloket({ demo: true })
  await seedDemo(loket.ctx)
})
afterAll(() => loket.close())

test('a newcomer enters as each role from one page', async () => {
  const { text } = await loket.bezoeker().get('/demo').expect(200).expect('content-type', /html/)
  for (const { gebruikersnaam, rol } of demomedewerkers) {
    expect(text).toContain(`action="/demo/${gebruikersnaam}"`)
    const bezoeker = loket.bezoeker()
    await bezoeker.post(`/demo/${gebruikersnaam}`).expect(303).expect('location', werkplekken[rol])
    const { body } = await bezoeker.get('/api/v1/sessies/huidige').expect(200)
    expect(body.medewerker).toMatchObject({ rol, gemeente: 'voorbeeldstad' })
  }
})

test('the page needs no inline script or style', async () => {
  const { text } = await loket.bezoeker().get('/demo')
  expect(text).not.toMatch(/<script|<style|style=|\son\w+=/)
  await loket.bezoeker().get('/demo/demo.css').expect(200).expect('content-type', /css/)
})

test('another site cannot log a visitor in', async () => {
  await loket.bezoeker().post('/demo/balie').set('Origin', 'https://elders.example').expect(403)
})

test('the demo staff log in with the password that the page names', async () => {
  await loket
    .bezoeker()
    .post('/api/v1/sessies')
    .send({ gebruikersnaam: 'balie', wachtwoord: demowachtwoord })
    .expect(201)
})

test('the prepared run opens, and seeding again changes nothing', async () => {
  await seedDemo(loket.ctx)
  const { code, geboortedatum: controle } = demogesprek
  const { body } = await loket.bezoeker().post('/api/v1/gesprekken/_ophalen').send({ code, controle }).expect(200)
  expect(body.gesprek.feiten['woning.soort'].waarde).toBe('huur')
  const { db } = loket.ctx
  expect([await db.opgeslagenGesprek.count(), await db.oproep.count(), await db.medewerker.count()]).toEqual([1, 2, 4])
})
