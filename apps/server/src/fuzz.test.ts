import { randomUUID } from 'node:crypto'
import { problem } from '@loket/contract/problem'
import fc from 'fast-check'
import { z } from 'zod'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { controle, makeGesprek } from './proef/gesprek.ts'
import { openProefloket, type Proefloket } from './proef/loket.ts'

let loket: Proefloket
let beheer: Awaited<ReturnType<Proefloket['medewerker']>>
beforeAll(async () => {
  loket = await openProefloket()
  beheer = await loket.medewerker('beheerder')
})
afterAll(() => loket.close())

/** What has become a server error elsewhere: in a database, a parser, a filter or a prototype. */
const naar = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    'a\u0000b',
    '\ud800',
    'x'.repeat(70_000),
    2 ** 31,
    -(2 ** 53),
    1e308,
    -0,
    '0000-00-00',
    '+275760-09-13',
    '2026-02-29',
    '9999-12-31T23:59:59Z',
    { not: '' },
    { contains: '' },
    { $ne: null },
    { min: 1, max: -1 },
    [],
    [[[[[[[[[[]]]]]]]]]],
    '\'; drop table "Oproep"; --',
    '../../etc/passwd',
    '\u202egnp.exe',
  ),
  fc.jsonValue({ maxDepth: 3 }),
)

const sleutels = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'id', 'toString', 'kinderen', 'kinderen[0].geboortedatum', 'a\u0000'),
  fc.string({ maxLength: 20 }),
)

test.each([
  ['/bepalingen', () => ({ datum: '2026-03-01', gegevens: { aanvrager: { zorgverzekerd: true }, kinderen: [{}] } })],
  ['/gesprekken', () => ({ gesprek: makeGesprek(loket.editie), controle, aanvraag: randomUUID() })],
  ['/gesprekken/_ophalen', () => ({ code: 'K7PM-3XQD', controle })],
  ['/gesprekken/_bewaren', () => ({ code: 'K7PM-3XQD', controle, versie: 1, gesprek: makeGesprek(loket.editie) })],
  ['/sessies', () => ({ gebruikersnaam: 'a', wachtwoord: 'b' })],
  ['/oproepen', () => ({ id: randomUUID(), onderwerp: 'Proef' })],
  ['/oproepen/ID/aannemen', () => ({})],
  ['/oproepen/ID/afronden', () => ({ resultaat: 'beantwoord', notitie: '' })],
  [
    '/klantcontacten',
    () => ({ id: randomUUID(), kanaal: 'balie', onderwerp: 'a', resultaat: 'beantwoord', vervolg: 'geen' }),
  ],
] as const)(
  'no body makes the server fail at %s',
  async (pad, geldig) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), sleutels, naar, fc.string({ maxLength: 12 }), async (plek, naam, waarde, id) => {
        const body = spoil(structuredClone(geldig()), plek, naam, waarde)
        const adres = pad.replace('ID', encodeURIComponent(toWellFormed(id) || randomUUID()))
        const antwoord = await loket
          .bezoeker()
          .post(`/api/v1${adres}`)
          .set('Cookie', beheer.cookie)
          .set('Content-Type', 'application/json')
          .send(JSON.stringify(body))
        expect(antwoord.status, `${adres} ${JSON.stringify(body).slice(0, 500)}`).toBeLessThan(500)
        const vorm = antwoord.status >= 400 ? problem : z.unknown()
        expect(vorm.parse(antwoord.body)).toEqual(antwoord.body)
      }),
      { numRuns: 60 },
    )
    expect(Object.keys(Object.prototype)).toEqual([])
  },
  60_000,
)

test('no address makes the server fail', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('/edities/X', '/edities/X/teksten/nl', `/edities/abcdef/teksten/X`, '/X', '/oproepen/X'),
      fc.oneof(fc.string(), fc.constantFrom('%00', '%ff', '%ED%A0%80', '..%2f..%2f', '__proto__', '%')),
      async (pad, stuk) => {
        const deel = stuk.startsWith('%') ? stuk : encodeURIComponent(toWellFormed(stuk))
        const antwoord = await loket.bezoeker().get(`/api/v1${pad.replace('X', () => deel)}?a[b]=1&a=2&a=3`)
        expect(antwoord.status, `${pad} ${stuk}`).toBeLessThan(500)
      },
    ),
    { numRuns: 150 },
  )
}, 60_000)

/** Puts one value somewhere in a body that was right: at a key that was there, or at a new one. */
function spoil(body: object, plek: number, naam: string, waarde: unknown): unknown {
  const plekken = listPlaces(body)
  const gekozen = plekken[plek % (plekken.length + 2)]
  if (plek % (plekken.length + 2) === plekken.length) return waarde
  if (gekozen) Reflect.set(gekozen.bij, gekozen.sleutel, waarde)
  else Object.defineProperty(body, naam, { value: waarde, enumerable: true, configurable: true })
  return body
}

function listPlaces(bij: object): { bij: object; sleutel: string }[] {
  return Object.entries(bij).flatMap(([sleutel, waarde]: [string, unknown]) => [
    { bij, sleutel },
    ...(typeof waarde === 'object' && waarde !== null ? listPlaces(waarde) : []),
  ])
}

const toWellFormed = (tekst: string) => tekst.replaceAll(/\p{Cs}/gu, '')
