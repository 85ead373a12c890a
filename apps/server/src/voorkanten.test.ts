import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openProefloket, type Proefloket } from './proef/loket.ts'

const root = mkdtempSync(join(tmpdir(), 'een-loket-voorkanten-'))
const script = `console.log(${JSON.stringify('x'.repeat(5000))})`

let loket: Proefloket
beforeAll(async () => {
  build('website', { 'index.html': '<h1>Website</h1>', 'assets/app-abc123.js': script })
  build('zuil', { 'index.html': '<h1>Zuil</h1>', 'sw.js': 'self.skipWaiting()', 'assets/app-def456.js': script })
  loket = await openProefloket({ root })
})
afterAll(async () => {
  await loket.close()
  rmSync(root, { recursive: true })
})

test.each([
  ['/', 'Website'],
  ['/vraag/rondkomen', 'Website'],
  ['/zuil/', 'Zuil'],
  ['/zuil/gesprek/3', 'Zuil'],
])('%s gives the page of its channel, which is asked for again each time', async (pad, kop) => {
  const { text, headers } = await get(pad).expect(200)
  expect(text).toContain(kop)
  expect(headers['cache-control']).toBe('no-cache')
})

test('a page may only use what this server serves', async () => {
  const { headers } = await get('/')
  expect(headers['content-security-policy']).toContain("default-src 'self'")
  expect(headers['content-security-policy']).not.toMatch(/unsafe-|\*|https?:/)
})

test('a channel without its slash is sent to it, so that its service worker reaches the page', async () => {
  await get('/zuil').expect(301).expect('location', '/zuil/')
})

test('a file with a hash in its name is kept for ever and comes compressed', async () => {
  const { headers } = await get('/zuil/assets/app-def456.js').set('Accept-Encoding', 'br, gzip').expect(200)
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(headers['content-encoding']).toBe('br')
  expect(headers['content-type']).toContain('javascript')
})

test('a service worker is asked for again each time', async () => {
  await get('/zuil/sw.js').expect(200).expect('cache-control', 'no-cache')
})

test('a file that is gone is not a page', async () => {
  await get('/zuil/assets/app-oud.js').expect(404)
  await get('/balie/').expect(404, 'Dit onderdeel is nog niet gebouwd.')
})

test('nothing outside the built folders is served', async () => {
  for (const pad of ['/..%2f..%2fpackage.json', '/zuil/..%2f..%2fwebsite/dist/index.html', '/.env'])
    expect((await get(pad)).status).toBe(404)
})

test('without demo mode nobody comes in without a password', async () => {
  await loket.bezoeker().post('/demo/balie').expect(404)
})

const get = (pad: string) => loket.bezoeker().get(pad).redirects(0)

function build(kanaal: string, bestanden: Record<string, string>) {
  for (const [naam, inhoud] of Object.entries(bestanden)) {
    const pad = join(root, 'apps', kanaal, 'dist', naam)
    mkdirSync(dirname(pad), { recursive: true })
    writeFileSync(pad, inhoud)
  }
}
