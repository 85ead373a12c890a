import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Foutenbak } from '@loket/kennis/compileer/foutenbak'
import { expect, test } from 'vitest'
import { readKaart } from './kaart.ts'
import { copyMetFouten } from './proefmap.ts'

const rechtswinkel = `
- id: rechtswinkel
  naam: Rechtswinkel
  wat: Gratis advies van studenten rechten.
  soort: juridisch
  behoeften: [recht]
  wijk: centrum
  adres: Kerkstraat 3, 1234 AB Voorbeeldstad
  week: { maandag: [{ van: "19:00", tot: "21:00" }] }
  toegankelijk: [rolstoel]
  kosten: gratis
`

function lees(bestand: string, inhoud: string) {
  const wortel = copyMetFouten({})
  mkdirSync(join(wortel, 'sociale-kaart'), { recursive: true })
  writeFileSync(join(wortel, 'behoeften.yaml'), 'recht: { titel: Hulp bij recht, trefwoorden: [advocaat] }')
  writeFileSync(join(wortel, `sociale-kaart/${bestand}`), inhoud)
  const bak = new Foutenbak()
  const { kaart, teksten } = readKaart(bak, wortel)
  const fouten = bak.fouten.map(({ melding }) => melding).filter((melding) => melding.includes(bestand))
  return { kaart, teksten, fouten }
}

test('een voorziening staat op de kaart, met haar teksten apart', () => {
  const { kaart, teksten, fouten } = lees('juridisch.yaml', rechtswinkel)
  expect(fouten).toEqual([])
  expect(kaart.voorzieningen.find(({ id }) => id === 'rechtswinkel')).toMatchObject({
    soort: 'juridisch',
    wijk: 'centrum',
  })
  expect(teksten['voorziening.rechtswinkel.wat']).toBe('Gratis advies van studenten rechten.')
  expect(teksten['behoefte.recht.titel']).toBe('Hulp bij recht')
})

test('een onbekende wijk en behoefte en een verkeerd bestand zijn fouten', () => {
  const { fouten } = lees('zorg.yaml', rechtswinkel.replace('centrum', 'centrom').replace('[recht]', '[recht, rust]'))
  expect(fouten.filter((melding) => melding.includes('[1]'))).toEqual([
    'sociale-kaart/zorg.yaml, bij [1].soort: gevonden `juridisch`, verwacht de naam van het bestand.',
    'sociale-kaart/zorg.yaml, bij [1].wijk: gevonden `centrom`, verwacht een wijk uit wijken.yaml.',
    'sociale-kaart/zorg.yaml, bij [1].behoeften[2]: gevonden `rust`, verwacht een behoefte uit behoeften.yaml.',
  ])
})
