import { expect, test } from 'vitest'
import { bouwEditie } from '../editie.ts'
import { WORTEL } from '../wortel.ts'
import { makeCpsv } from './cpsv.ts'
import { makeGids } from './gids.ts'
import { makeSamenwerkendeCatalogi } from './samenwerkende-catalogi.ts'
import { makeSdg } from './sdg.ts'

const gebouwd = bouwEditie(WORTEL)
if ('fouten' in gebouwd) throw new Error(gebouwd.fouten.map(({ melding }) => melding).join('\n'))
const { editie, teksten } = gebouwd
const adres = 'https://www.voorbeeldstad.example'
const nl = { editie, teksten: teksten.nl, taal: 'nl', adres }
const en = { editie, teksten: teksten.en, taal: 'en', adres }

const eigen = editie.producten.filter(({ uplUri }) => uplUri !== undefined)

test('Samenwerkende Catalogi noemt elk product van de gemeente één keer, met naam en adres van de UPL', () => {
  const xml = makeSamenwerkendeCatalogi(nl)
  const namen = [...xml.matchAll(/<overheidproduct:uniformeProductnaam [^>]*resourceIdentifier="([^"]+)"/g)]
  expect(new Set(namen.map(([, uri]) => uri))).toEqual(new Set(eigen.map(({ uplUri }) => uplUri)))
  expect(namen).toHaveLength(eigen.length)
  expect(xml).toContain('<dcterms:title>Bijstand aanvragen</dcterms:title>')
  expect([...xml.matchAll(/<[a-z]+:[A-Za-z]+[\s>]/g)].length).toBe([...xml.matchAll(/<\/[a-z]+:[A-Za-z]+>/g)].length)
  expect(xml.replaceAll(/&(amp|lt|gt|quot);/g, '')).not.toContain('&')
})

test('CPSV-AP verwijst alleen naar wat er is', () => {
  const graaf = makeCpsv(nl)
  const ids = new Set(graaf['@graph'].map((knoop) => knoop['@id']))
  expect(ids.size).toBe(graaf['@graph'].length)
  const genoemd = [...JSON.stringify(graaf).matchAll(/"@id":"(https:\/\/www\.voorbeeldstad\.example\/id\/[^"]+)"/g)]
  expect(genoemd.map(([, id]) => id ?? '').filter((id) => !ids.has(id))).toEqual([])
})

test('CPSV-AP heeft de hele keten van levensgebeurtenis tot bewijs, kanaal en kosten', () => {
  const graaf = makeCpsv(nl)['@graph']
  const soorten = new Set(graaf.map((knoop) => knoop['@type']))
  for (const soort of ['LifeEvent', 'Requirement', 'EvidenceType', 'Channel', 'Cost', 'PublicOrganisation'])
    expect(soorten).toContain(`cv:${soort}`)
  expect(graaf.filter((knoop) => knoop['@type'] === 'cpsv:PublicService')).toHaveLength(editie.producten.length)
})

test('SDG heeft van minstens 120 producten elk veld, in het Nederlands en het Engels', () => {
  for (const catalogus of [nl, en]) {
    const velden = makeSdg(catalogus)
    expect(velden.length).toBeGreaterThanOrEqual(120)
    const leeg = velden.flatMap((tekst) =>
      Object.entries(tekst).flatMap(([veld, waarde]) => (waarde === '' ? [`${tekst.upn}: ${veld}`] : [])),
    )
    expect(leeg).toEqual([])
  }
})

test('de gids noemt elk product, en een titel met een teken wordt geen opmaak', () => {
  const gids = makeGids(en)
  expect([...gids.matchAll(/<article>/g)]).toHaveLength(editie.producten.length)
  const vreemd = { ...nl, teksten: { ...teksten.nl, 'product.bijstand.titel': 'Geld <b> & meer' } }
  expect(makeGids(vreemd)).toContain('Geld &lt;b&gt; &amp; meer')
})
