import { openKennis } from '@loket/kennis/kennis'
import { Foutenbak } from '@loket/kennis/compileer/foutenbak'
import type { Uitkomst } from '@loket/kennis/bepaling'
import { describe, expect, test } from 'vitest'
import { readKennisbestanden } from './bron.ts'
import { bouwEditie } from './editie.ts'
import { toInvoer, type Voorbeeld } from './voorbeeld.ts'
import { WORTEL } from './wortel.ts'

const gebouwd = bouwEditie(WORTEL)
if ('fouten' in gebouwd) throw new Error(gebouwd.fouten.map(({ melding }) => melding).join('\n'))
const kennis = openKennis(gebouwd.editie.pakket)
const { regelingen } = readKennisbestanden(new Foutenbak(), WORTEL)

describe.each(regelingen.bronnen)('$titel', ({ id, voorbeelden }) => {
  test.each(voorbeelden)('$naam', (voorbeeld) => {
    const invoer = toInvoer(voorbeeld)
    expect(kennis.controleer(invoer)).toEqual([])
    const [uitkomst] = kennis.bepaal(invoer, { regelingen: [id] }).uitkomsten
    expect(found(voorbeeld, uitkomst)).toEqual(expected(voorbeeld))
  })

  test('De voorbeelden laten een ja, een nee en een nog nodig zien', () => {
    const soorten = voorbeelden.map(({ verwacht, nog_nodig }) => (nog_nodig ? 'nog_nodig' : verwacht))
    expect(soorten).toEqual(expect.arrayContaining(['recht', 'geen_recht', 'nog_nodig']))
  })
})

/** What the outcome says of the things that the example names; without `nog_nodig` nothing is open. */
function found({ bedrag, stappen = {} }: Voorbeeld, uitkomst: Uitkomst | undefined) {
  return {
    verwacht: uitkomst?.uitkomst,
    nogNodig: uitkomst?.nogNodig.toSorted(),
    ...(bedrag !== undefined && { bedrag: [uitkomst?.bedrag?.min, uitkomst?.bedrag?.max] }),
    stappen: Object.keys(stappen).map((naam) => {
      const stap = uitkomst?.stappen.find((deel) => deel.naam === naam)
      return [naam, stap?.min, stap?.max]
    }),
  }
}

function expected({ verwacht, bedrag, stappen = {}, nog_nodig = [] }: Voorbeeld) {
  return {
    verwacht,
    nogNodig: nog_nodig.toSorted(),
    ...(bedrag !== undefined && { bedrag: [bedrag, bedrag] }),
    stappen: Object.entries(stappen).map(([naam, waarde]) => [naam, waarde, waarde]),
  }
}
