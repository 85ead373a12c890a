import { hashOf } from '@loket/kennisbank/hash'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createEdities, type Editiebestanden, publishEditie } from '../../edities.ts'
import { makeProefeditie } from '../../proef/editie.ts'
import { controle, makeGesprek } from '../../proef/gesprek.ts'
import { openProefloket, type Proefloket } from '../../proef/loket.ts'

const nieuw = makeProefeditie('2026-07-01')

let loket: Proefloket
beforeAll(async () => {
  loket = await openProefloket()
  await publishEditie(loket.ctx.db, nieuw, loket.ctx.clock())
})
afterAll(() => loket.close())

const get = (pad: string) => loket.bezoeker().get(`/api/v1/edities/${pad}`)

test('the editie published last is in force', async () => {
  const { body } = await get('actueel').expect(200)
  expect(body).toEqual({ hash: nieuw.hash, geldigVanaf: '2026-07-01', talen: ['en', 'nl'] })
})

test('an editie is served to the byte as it was built', async () => {
  const { text } = await get(nieuw.hash).expect(200)
  expect(text).toBe(nieuw.inhoud)
  const { text: teksten } = await get(`${nieuw.hash}/teksten/nl`).expect(200)
  expect(teksten).toBe(nieuw.teksten['nl'])
})

test('an editie and its texts also come in pieces', async () => {
  const { body: heel } = await get(nieuw.hash).expect(200)
  const { body: kern } = await get(`${nieuw.hash}/delen/kern`).expect(200)
  const { body: regels } = await get(`${nieuw.hash}/delen/regels`).expect(200)
  expect(heel).toMatchObject({ ...kern, ...regels })
  const { body: wet } = await get(`${nieuw.hash}/delen/wet`).expect(200)
  expect(wet).toEqual(heel.wet)
  expect(wet.regelingen).toHaveLength(1)
  const { body: teksten } = await get(`${nieuw.hash}/teksten/nl/gesprek`).expect(200)
  expect(JSON.parse(nieuw.teksten['nl'] ?? '')).toMatchObject(teksten)
  await get(`${nieuw.hash}/delen/alles`).expect(400)
  await get(`${'0'.repeat(nieuw.hash.length)}/delen/kern`).expect(404)
})

test('an older editie is still served, and a run that uses it still saved', async () => {
  await get(loket.editie).expect(200)
  await loket
    .bezoeker()
    .post('/api/v1/gesprekken')
    .send({ gesprek: makeGesprek(loket.editie), controle })
    .expect(201)
})

test('publishing what was published before is going back to it', async () => {
  const { db, clock } = loket.ctx
  await publishEditie(db, makeProefeditie(), clock())
  expect((await get('actueel')).body.hash).toBe(loket.editie)
  await publishEditie(db, makeProefeditie(), clock())
  expect(await db.publicatie.count()).toBe(3)
})

test('two processes that start at once publish one editie', async () => {
  const { db, clock } = loket.ctx
  const ander = makeProefeditie('2027-01-01')
  await Promise.all([publishEditie(db, ander, clock()), publishEditie(db, ander, clock())])
  expect(await db.editie.count({ where: { hash: ander.hash } })).toBe(1)
})

test('without an editie the API says so', async () => {
  const leeg = await openProefloket()
  await leeg.ctx.db.publicatie.deleteMany()
  const { body } = await leeg.bezoeker().get('/api/v1/edities/actueel').expect(404)
  expect(body.code).toBe('EDITIE_NOT_FOUND')
  await leeg.close()
})

test('more edities than stay open are opened again when needed', async () => {
  const edities = createEdities(loket.ctx.db, 1)
  const [een, ander] = [await edities.open(loket.editie), await edities.open(nieuw.hash)]
  expect([een?.editie.hash, ander?.editie.hash]).toEqual([loket.editie, nieuw.hash])
  expect((await edities.open(loket.editie))?.editie.hash).toBe(loket.editie)
  expect(await edities.open('nooitgeweest')).toBeNull()
})

test.each<[string, (goed: Editiebestanden) => Editiebestanden]>([
  [
    'a sentence',
    ({ teksten, ...rest }) => ({ ...rest, teksten: { ...teksten, nl: '{"product.proefproduct.wat":"!"}' } }),
  ],
  ['a language that is not there', ({ teksten, ...rest }) => ({ ...rest, teksten: { nl: teksten['nl'] ?? '' } })],
  ['a figure', (goed) => ({ ...goed, inhoud: goed.inhoud.replaceAll('30000', '40000') })],
  ['another name', (goed) => ({ ...goed, hash: 'a'.repeat(64) })],
  ['rules that were changed, under their own name', metAnderCijfer],
])('an editie is never in force with %s', async (_, beschadig) => {
  const { db, clock } = loket.ctx
  const voor = (await get('actueel')).body.hash
  const kapot = beschadig(makeProefeditie('2028-01-01'))
  await expect(publishEditie(db, kapot, clock())).rejects.toThrow(/hoort niet bij haar naam|controlesom klopt niet/)
  expect((await get('actueel')).body.hash).toBe(voor)
  expect(await db.editie.count({ where: { hash: kapot.hash } })).toBe(0)
})

test('an editie of which the rules were damaged where they are kept does not open', async () => {
  const { db, clock } = loket.ctx
  const { hash, ...rest } = makeProefeditie('2029-01-01')
  await publishEditie(db, { hash, ...rest }, clock())
  await db.editie.update({ where: { hash }, data: { inhoud: rest.inhoud.replaceAll('3000000', '4000000') } })
  await expect(createEdities(db).open(hash)).rejects.toThrow('controlesom klopt niet')
  await db.publicatie.deleteMany({ where: { hash } })
})

/** The hash is right; the sum of the pack itself is not. */
function metAnderCijfer({ inhoud, teksten, geldigVanaf }: Editiebestanden): Editiebestanden {
  const { hash: _, ...editie } = JSON.parse(inhoud.replaceAll('3000000', '4000000'))
  const talen = Object.entries(teksten).map(([taal, tekst]) => [taal, JSON.parse(tekst)])
  const hash = hashOf({ editie, teksten: Object.fromEntries(talen) })
  return { hash, geldigVanaf, inhoud: JSON.stringify({ hash, ...editie }), teksten }
}
