import { Foutenbak } from '@loket/kennis/compileer/foutenbak'
import { describe, expect, it } from 'vitest'
import { loadInhoud } from './inhoud.ts'
import { WORTEL } from '../wortel.ts'
import { copyMetFouten } from './proefmap.ts'
import { compareTeksten, readTeksten } from './teksten.ts'

describe('teksten in een andere taal', () => {
  it('ziet wat ontbreekt, wat niemand gebruikt en waar een invulplek anders is', () => {
    const nl = { a: 'Dag {gemeente}', b: 'Uw huur', c: 'Ja' }
    const en = { a: 'Hello {naam}', c: 'Yes', d: 'Old' }
    expect(compareTeksten(nl, en)).toEqual({ ontbreekt: ['b'], ongebruikt: ['d'], anders: ['a'] })
  })

  it('maakt van een stap van een belscript een zin, een opmerking en keuzes', () => {
    const en = readTeksten(new Foutenbak(), WORTEL, 'en')
    expect(en['belscript.boze_beller.grens']).toBe('Can we talk on calmly like this?')
    expect(en['belscript.boze_beller.grens.rustig']).toBe('The caller calms down')
    expect(en['belscript.boze_beller.begrip.let_op']).toContain('Sum up')
  })

  it('maakt van een lijst één tekst met een zin per regel', () => {
    const en = readTeksten(new Foutenbak(), WORTEL, 'en')
    expect(en['product.water.voorwaarden']?.split('\n')).toHaveLength(3)
  })

  it('noemt een tekst die leeg is of er al stond', () => {
    const bak = new Foutenbak()
    readTeksten(
      bak,
      copyMetFouten({ 'teksten/en/themas.yaml': ['thema:', 'product: { water: { wat: Water } }\nthema:\n  zonder:'] }),
      'en',
    )
    expect(bak.fouten.map(({ melding }) => melding)).toEqual([
      'teksten/en/themas.yaml, bij thema.zonder: gevonden niets, verwacht een tekst.',
      'teksten/en/themas.yaml, bij product.water.wat: gevonden een tekst die er al is, verwacht elke tekst één keer.',
    ])
  })

  it('is er bij elk kanaal, elke stap en elk bewijsstuk in het Engels, met dezelfde invulplekken', () => {
    const { teksten } = loadInhoud(WORTEL).inhoud
    const stand = compareTeksten(teksten, readTeksten(new Foutenbak(), WORTEL, 'en'))
    expect(stand.ontbreekt).toEqual([])
    expect(stand.anders).toEqual([])
  })
})
