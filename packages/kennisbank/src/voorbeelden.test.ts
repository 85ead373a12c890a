import { openKennis } from '@loket/kennis/kennis'
import { describe, expect, test } from 'vitest'
import { leesBron } from './gereedschap/bronnen.ts'
import { proefVoorbeeld } from './voorbeeldproef.ts'
import { WORTEL } from './wortel.ts'

const bron = leesBron(WORTEL)
if ('fouten' in bron) throw new Error(bron.fouten.join('\n'))
const kennis = openKennis(bron.pakket)

describe.each(bron.regelingen)('$titel', ({ id, voorbeelden }) => {
  test.each(voorbeelden)('$naam', (voorbeeld) => {
    expect(proefVoorbeeld(kennis, id, voorbeeld)).toEqual([])
  })

  test('De voorbeelden laten een ja, een nee en een nog nodig zien', () => {
    const soorten = voorbeelden.map(({ verwacht, nog_nodig }) => (nog_nodig ? 'nog_nodig' : verwacht))
    expect(soorten).toEqual(expect.arrayContaining(['recht', 'geen_recht', 'nog_nodig']))
  })
})
