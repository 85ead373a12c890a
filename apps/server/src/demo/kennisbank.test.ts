import { join } from 'node:path'
import { bouwEditie } from '@loket/kennisbank/editie'
import { canonical } from '@loket/kennisbank/hash'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publishEditie } from '../edities.ts'
import { openProefloket, type Proefloket } from '../proef/loket.ts'
import { demogesprek } from './gesprek.ts'
import { seedDemo } from './seed.ts'

let loket: Proefloket
beforeAll(async () => {
  loket = await openProefloket({ demo: true })
  const gebouwd = bouwEditie(join(import.meta.dirname, '../../../../packages/kennisbank'))
  if ('fouten' in gebouwd) throw new Error(gebouwd.fouten.map(({ melding }) => melding).join('\n'))
  const { editie, teksten } = gebouwd
  const { hash, geldigVanaf } = editie
  const talen = Object.fromEntries(Object.entries(teksten).map(([taal, deel]) => [taal, canonical(deel)]))
  await publishEditie(loket.ctx.db, { hash, geldigVanaf, inhoud: canonical(editie), teksten: talen }, loket.ctx.clock())
  await seedDemo(loket.ctx)
})
afterAll(() => loket.close())

test('the prepared run fits the real content: it opens, and may be saved as it is', async () => {
  const { code, geboortedatum: controle } = demogesprek
  const { body } = await loket.bezoeker().post('/api/v1/gesprekken/_ophalen').send({ code, controle }).expect(200)
  await loket.bezoeker().post('/api/v1/gesprekken').send({ gesprek: body.gesprek, controle }).expect(201)
})

test('a real household gets its real amounts of 2026, with the sentence and article of each condition', async () => {
  const { body } = await loket
    .bezoeker()
    .post('/api/v1/bepalingen')
    .send({ datum: '2026-03-01', gemeente: 'voorbeeldstad', gegevens: huishouden })
    .expect(200)
  const zorgtoeslag = body.uitkomsten.find(({ regeling }: { regeling: string }) => regeling === 'zorgtoeslag')
  expect(zorgtoeslag).toMatchObject({
    uitkomst: 'recht',
    bedrag: { min: 129, max: 129, eenheid: 'euro_per_maand' },
    nogNodig: [],
  })
  for (const { voorwaarde, bron } of zorgtoeslag.waarom)
    expect([voorwaarde, bron]).toEqual([expect.stringMatching(/\.$/), expect.stringMatching(/\w/)])
})

const huishouden = {
  aanvrager: {
    geboortedatum: '1991-05-14',
    toetsingsinkomen: 24000,
    vermogen_1_januari: 0,
    zorgverzekerd: true,
    rechtmatig_verblijf: true,
    gedetineerd: false,
  },
  partner: null,
  kinderen: [],
  medebewoners: [],
}
