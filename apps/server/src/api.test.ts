import { randomUUID } from 'node:crypto'
import { problem } from '@loket/contract/problem'
import { makeOpenapi } from '@loket/contract/openapi/document'
import { routes } from '@loket/contract/openapi/routes'
import { rollen } from '@loket/contract/sessie'
import type { Rol } from '@loket/contract/sessie'
import { z } from 'zod'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApi } from './app.ts'
import { controle, makeGesprek } from './proef/gesprek.ts'
import { openProefloket, type Proefloket } from './proef/loket.ts'
import { listRoutes } from './proef/routes.ts'
import { createPassport, createSessie } from './sessie.ts'

type Agent = ReturnType<Proefloket['bezoeker']>
type Wie = Rol | 'niemand'

let loket: Proefloket
let agents: Record<Wie, Agent>
beforeAll(async () => {
  loket = await openProefloket()
  const paren = await Promise.all(rollen.map(async (rol) => [rol, (await loket.medewerker(rol)).agent] as const))
  agents = { niemand: loket.bezoeker(), ...(Object.fromEntries(paren) as Record<Rol, Agent>) }
})
afterAll(() => loket.close())

/** Status for nobody, medewerker_telefoon, medewerker_balie, redacteur and beheerder, of a request that is right in itself. */
const rechten: Record<string, [number, number, number, number, number]> = {
  getGezondheid: [200, 200, 200, 200, 200],
  getOpenapi: [200, 200, 200, 200, 200],
  getActueleEditie: [200, 200, 200, 200, 200],
  getEditie: [200, 200, 200, 200, 200],
  getTeksten: [200, 200, 200, 200, 200],
  getEditiedeel: [200, 200, 200, 200, 200],
  getTekstdeel: [200, 200, 200, 200, 200],
  listOpeningstijden: [200, 200, 200, 200, 200],
  listProducten: [200, 200, 200, 200, 200],
  getProduct: [200, 200, 200, 200, 200],
  listVraagpatronen: [200, 200, 200, 200, 200],
  getVraagpatroon: [200, 200, 200, 200, 200],
  zoek: [200, 200, 200, 200, 200],
  getCatalogus: [200, 200, 200, 200, 200],
  bepaal: [200, 200, 200, 200, 200],
  saveGesprek: [201, 201, 201, 201, 201],
  openGesprek: [200, 200, 200, 200, 200],
  updateGesprek: [200, 200, 200, 200, 200],
  login: [401, 401, 401, 401, 401],
  getSessie: [200, 200, 200, 200, 200],
  logout: [204, 204, 204, 204, 204],
  listOproepen: [401, 200, 403, 403, 200],
  createOproep: [401, 201, 403, 403, 201],
  acceptOproep: [401, 200, 403, 403, 200],
  completeOproep: [401, 200, 403, 403, 200],
  listKlantcontacten: [401, 200, 200, 403, 200],
  registerKlantcontact: [401, 201, 201, 403, 201],
  countKlantcontacten: [401, 403, 403, 200, 200],
  listVerwerkingen: [401, 403, 403, 403, 200],
}

const gevallen = routes
  .filter(({ id }) => id !== 'logout')
  .flatMap((route) => (['niemand', ...rollen] as const).map((wie, kolom) => [route.id, wie, kolom] as const))

test('the table of rights names every route of the API and no other', () => {
  expect(Object.keys(rechten).sort()).toEqual(routes.map(({ id }) => id).sort())
})

test.each(gevallen)('%s by %s', async (id, wie, kolom) => {
  const { status, body, headers } = await request(id, wie)
  expect(status).toBe(rechten[id]?.[kolom])
  expect(headers['api-version']).toBe('1.0.0')
  expect(headers['content-type']).toContain(status >= 400 ? 'application/problem+json' : 'application/json')
  const schema = status >= 400 ? problem : routes.find((route) => route.id === id)?.antwoorden[status]?.schema
  expect((schema ?? z.unknown()).parse(body)).toEqual(body)
})

test('the routes of the app are those of the document', () => {
  const passport = createPassport(loket.ctx)
  const gebouwd = listRoutes(createApi(loket.ctx, passport, createSessie(loket.ctx, passport)))
  const { paths = {} } = makeOpenapi('https://loket.example')
  const beschreven = Object.entries(paths).flatMap(([pad, item]) =>
    Object.keys(item ?? {}).map((methode) => `${methode} ${pad}`),
  )
  expect(gebouwd.sort()).toEqual(beschreven.sort())
})

test('the document keeps the rules of the Dutch government for names, contact and versions', () => {
  const document = makeOpenapi('https://loket.example')
  expect(document.openapi).toMatch(/^3\.1/)
  expect(document.info.contact).toEqual({
    name: expect.any(String),
    url: expect.any(String),
    email: expect.any(String),
  })
  expect(document.servers).toEqual([{ url: 'https://loket.example/api/v1' }])
  for (const pad of Object.keys(document.paths ?? {}))
    expect(pad).toMatch(/^(\/(_?[a-z0-9]+(-[a-z0-9]+)*(\.json)?|\{[a-z][A-Za-z0-9]*\}))+$/)
  const ids = routes.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

async function request(id: string, wie: Wie) {
  const route = routes.find((kandidaat) => kandidaat.id === id)
  if (!route) throw new Error(id)
  const { params = {}, body } = await prepare(id)
  const pad = route.pad.replaceAll(/\{(\w+)\}/g, (_, naam: string) => params[naam] ?? '')
  const verzoek = agents[wie][route.methode](`/api/v1${pad}`)
  return route.methode === 'post' ? verzoek.send(body ?? {}) : verzoek
}

interface Verzoek {
  params?: Record<string, string>
  body?: object
}

/** Reading content needs no more than its name. */
const LEZEN: Record<string, (hash: string) => Verzoek> = {
  getEditie: (hash) => ({ params: { hash } }),
  getEditiedeel: (hash) => ({ params: { hash, deel: 'kern' } }),
  getTekstdeel: (hash) => ({ params: { hash, taal: 'nl', deel: 'kern' } }),
  getTeksten: (hash) => ({ params: { hash, taal: 'nl' } }),
  getProduct: () => ({ params: { id: 'proefproduct' } }),
  getVraagpatroon: () => ({ params: { id: 'rondkomen' } }),
  getCatalogus: () => ({ params: { vorm: 'sdg' } }),
  zoek: () => ({ body: { vraag: 'rondkomen' } }),
  bepaal: () => ({ body: { datum: '2026-03-01', gegevens: {} } }),
}

/** What each route needs to be right in itself. */
async function prepare(id: string): Promise<Verzoek> {
  const hash = loket.editie
  const lezen = LEZEN[id]
  if (lezen) return lezen(hash)
  switch (id) {
    case 'saveGesprek':
      return { body: { gesprek: makeGesprek(hash), controle } }
    case 'openGesprek':
    case 'updateGesprek': {
      const gesprek = makeGesprek(hash)
      const { body } = await loket.bezoeker().post('/api/v1/gesprekken').send({ gesprek, controle })
      const toegang = { code: body.code, controle }
      return { body: id === 'openGesprek' ? toegang : { ...toegang, versie: 1, gesprek } }
    }
    case 'login':
      return { body: { gebruikersnaam: randomUUID(), wachtwoord: 'onbekend' } }
    case 'createOproep':
      return { body: { id: randomUUID(), onderwerp: 'Proef' } }
    case 'acceptOproep':
      return { params: { id: await insertOproep('wachtend') } }
    case 'completeOproep':
      return { params: { id: await insertOproep('in_gesprek') }, body: { resultaat: 'beantwoord', notitie: '' } }
    case 'registerKlantcontact':
      return {
        body: { id: randomUUID(), kanaal: 'balie', onderwerp: 'Proef', resultaat: 'beantwoord', vervolg: 'geen' },
      }
    default:
      return {}
  }
}

async function insertOproep(status: 'wachtend' | 'in_gesprek') {
  const { ctx } = loket
  const { id } = await ctx.db.oproep.create({
    data: {
      id: randomUUID(),
      gemeente: 'voorbeeldstad',
      status,
      onderwerp: 'Proef',
      taal: 'nl',
      ontvangenOp: ctx.clock(),
      versie: 1,
    },
    select: { id: true },
  })
  return id
}
