import { openKennis } from '@loket/kennis/kennis'
import { bundel, serveer } from '../bench/browser/bundel.ts'
import { maakHuishoudens, uitkomstVan } from '../bench/motoren/huishouden.ts'
import { compileRegelset } from '../bench/motoren/regelset.ts'
import { expect, test } from '../support/reis.ts'

test('Het kennissysteem rekent in de browser onder de strengste regels hetzelfde als op de server', async ({
  page,
}) => {
  const pakket = compileRegelset()
  const huishoudens = maakHuishoudens(200)
  const { adres, sluit } = await serveer({
    '/pakket.json': JSON.stringify(pakket),
    '/huishoudens.json': JSON.stringify(huishoudens),
    '/proef.js': await bundel("import './proef.ts'"),
    '/leeg.js': 'export {}',
    '/kennis.js': await bundel("export * from './kennis.ts'"),
  })
  try {
    await page.goto(adres)
    const { uitkomsten } = await page.evaluate(() => window.proef('kennis', 1))
    const kennis = openKennis(pakket)
    const opDeServer = huishoudens.map((h) =>
      uitkomstVan(kennis.bereken({ datum: '2026-03-01', gegevens: { h: { ...h } } }).map(({ bedrag }) => bedrag)),
    )
    expect(uitkomsten).toEqual(opDeServer)
  } finally {
    sluit()
  }
})
