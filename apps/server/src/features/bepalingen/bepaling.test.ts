import { afterAll, beforeAll, expect, test } from 'vitest'
import { openProefloket, type Proefloket } from '../../proef/loket.ts'

let loket: Proefloket
beforeAll(async () => {
  loket = await openProefloket()
})
afterAll(() => loket.close())

const vraag = (gegevens: object, rest: object = {}) =>
  loket
    .bezoeker()
    .post('/api/v1/bepalingen')
    .send({ datum: '2026-03-01', gegevens, ...rest })

test('a household of which everything is known gets its amount, with the Dutch sentence of each condition', async () => {
  const { body } = await vraag({ aanvrager: { zorgverzekerd: true, toetsingsinkomen: 24000 } }).expect(200)
  expect(body).toEqual({
    editie: loket.editie,
    datum: '2026-03-01',
    uitkomsten: [
      {
        regeling: 'proeftoeslag',
        uitkomst: 'recht',
        bedrag: { min: 500, max: 500, eenheid: 'euro_per_maand' },
        nogNodig: [],
        waarom: [
          { voorwaarde: 'U bent verzekerd.', uitkomst: true, bron: 'artikel 1' },
          { voorwaarde: 'Uw inkomen is niet hoger dan de grens.', uitkomst: true, bron: 'artikel 2' },
        ],
        aannames: [],
        afgeleid: [],
        teControleren: false,
      },
    ],
    zonderCijfers: [],
  })
})

test('an explanation adds the named steps', async () => {
  const { body } = await vraag({ aanvrager: { zorgverzekerd: true, toetsingsinkomen: 24000 } }, { uitleg: true })
  expect(body.uitkomsten[0].stappen).toEqual([{ naam: 'per_maand', min: 500, max: 500, eenheid: 'euro_per_maand' }])
})

test('an open household gets bounds and the question to ask next', async () => {
  const { body } = await vraag({ aanvrager: { zorgverzekerd: true } }).expect(200)
  expect(body.uitkomsten[0]).toMatchObject({
    uitkomst: 'nog_nodig',
    bedrag: { min: 0, max: 2500 },
    nogNodig: ['aanvrager.toetsingsinkomen'],
  })
  expect(body.volgendeVraag).toEqual({ gegeven: 'aanvrager.toetsingsinkomen' })
})

test('every fault in the envelope and in the facts comes back at once with its path', async () => {
  const { body } = await loket
    .bezoeker()
    .post('/api/v1/bepalingen')
    .send({ datum: '2026-02-30', uitleg: 'ja', extra: 1, gegevens: { aanvrager: { zorgverzekerd: 'ja', inkomen: 3 } } })
    .expect(400)
    .expect('content-type', /application\/problem\+json/)
  expect(body).toMatchObject({ status: 400, code: 'INPUT_INVALID', fatal: true })
  expect(body.fouten.map(({ pad }: { pad: string }) => pad).sort()).toEqual([
    'aanvrager.inkomen',
    'aanvrager.zorgverzekerd',
    'datum',
    'extra',
    'uitleg',
  ])
})

test('a list of bodies is one body too many', async () => {
  const { body } = await loket.bezoeker().post('/api/v1/bepalingen').send([]).expect(400)
  expect(body.fouten).toEqual([{ pad: '', melding: 'Verwacht een object met `datum` en `gegevens`.' }])
})
