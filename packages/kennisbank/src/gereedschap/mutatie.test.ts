import { expect, test } from 'vitest'
import { WORTEL } from '../wortel.ts'
import { leesBron } from './bronnen.ts'
import { cijfermutaties } from './cijfermutaties.ts'
import { mutatie } from './mutatie.ts'
import { maakProefbank } from './proefbank.ts'
import { listProeven } from './proeven.ts'
import { wetmutaties } from './wetmutaties.ts'

const wortel = maakProefbank()
const gelezen = leesBron(wortel)
if ('fouten' in gelezen) throw new Error(gelezen.fouten.join('\n'))
const proeven = listProeven(gelezen.regelingen, wortel)
const kinderbijslag = {
  ...gelezen,
  kennisbron: {
    ...gelezen.kennisbron,
    gemeenten: [],
    bedragen: [],
    regelingen: gelezen.kennisbron.regelingen.filter(({ bestand }) => bestand === 'regelingen/kinderbijslag.yaml'),
  },
}
const LEEFTIJD = { bestand: 'regelingen/kinderbijslag.yaml', pad: ['berekening', 'kinderen_12_tot_18', 'waarde'] }

test('a change of the law is noticed by a voorbeeld, and by none when there are none', () => {
  expect(wetmutaties(kinderbijslag, proeven)).toContainEqual({ ...LEEFTIJD, wat: '18 wordt 17', gezien: true })
  expect(wetmutaties(kinderbijslag, [])).toContainEqual({ ...LEEFTIJD, wat: '18 wordt 17', gezien: false })
})

test('a change of a figure is noticed on the dates on which it holds', () => {
  const pad = ['bedragen', 'bedrag_jonger_dan_6', 'vanaf', '2026-07-01']
  const bestand = 'regelingen/kinderbijslag.yaml'
  const mutaties = cijfermutaties(kinderbijslag, proeven)
  expect(mutaties).toContainEqual({ bestand, pad, wat: '298.4 wordt 298.5', gezien: true })
})

test('Van een op de veertig mutaties van de wet zien de voorbeelden er minstens 90 van de 100', () => {
  const { regels, fout } = mutatie(['40'], WORTEL)
  expect([fout, regels.at(-1)]).toEqual([
    false,
    expect.stringMatching(/^\d+ van \d+ mutaties van de wet gezien, (9\d|100)/),
  ])
}, 180_000)
