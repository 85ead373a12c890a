import { afterEach, beforeEach, expect, test } from 'vitest'
import { openProefloket, type Proefloket } from '../../proef/loket.ts'

/** Its clock stands at Monday 2 March 2026, ten in the morning in Amsterdam. */
let loket: Proefloket
beforeEach(async () => {
  loket = await openProefloket()
})
afterEach(() => loket.close())

const UUR = 60

async function list() {
  const { body } = await loket.bezoeker().get('/api/v1/openingstijden').expect(200)
  return body.openingstijden
}

test('an open balie tells until when, and who has no hours is left out', async () => {
  expect(await list()).toEqual([
    { organisatie: 'gemeente', balie: { open: true, tot: '17:00' }, telefoon: { open: true, tot: '17:30' } },
  ])
})

test('at closing time the balie tells when it opens again, while the telephone still answers', async () => {
  loket.moveClock(7 * UUR)
  expect(await list()).toEqual([
    {
      organisatie: 'gemeente',
      balie: { open: false, weerOpen: '2026-03-05T09:00:00+01:00' },
      telefoon: { open: true, tot: '17:30' },
    },
  ])
})

test('in summer the hours are those of summer time', async () => {
  loket.moveClock(28 * 24 * UUR - 3 * UUR)
  expect(await list()).toMatchObject([{ balie: { open: false, weerOpen: '2026-03-30T09:00:00+02:00' } }])
})

test('what never opens again has no moment', async () => {
  loket.moveClock(365 * 24 * UUR)
  expect(await list()).toMatchObject([{ telefoon: { open: false } }])
})

test('without an editie there are no hours', async () => {
  await loket.ctx.db.publicatie.deleteMany()
  const { body } = await loket.bezoeker().get('/api/v1/openingstijden').expect(404)
  expect(body.code).toBe('EDITIE_NOT_FOUND')
})
