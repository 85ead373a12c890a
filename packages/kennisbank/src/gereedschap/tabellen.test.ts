import { expect, test } from 'vitest'
import { leesBron } from './bronnen.ts'
import { cijfermutaties } from './cijfermutaties.ts'
import { dekking } from './dekking.ts'
import { documentatie } from './documentatie.ts'
import { lintCijfers } from './lint-cijfers.ts'
import { maakProefbank } from './proefbank.ts'
import { listProeven } from './proeven.ts'

const BESTAND = 'regelingen/zorgtoeslag.yaml'
const TABEL = `
  korting:
    titel: Korting naar inkomen
    tabel:
      op: euro_per_jaar
      kolommen: { bedrag: euro_per_maand }
    vanaf:
      2022-01-01:
        bron: verzonnen
        rijen:
          - [0, 0]
          - [30000, 0]
          - [500000, { tussen: [0, 1] }]
          - [600000, 0]

berekening:
  toeslagpartner:`
const wortel = maakProefbank(
  [BESTAND, '\nberekening:\n  toeslagpartner:', TABEL],
  [
    BESTAND,
    '(zorgtoeslag_per_jaar / 12, 1)',
    '(zorgtoeslag_per_jaar / 12 - korting.bedrag(maximum(0, toetsingsinkomen)), 1)',
  ],
)
const gelezen = leesBron(wortel)
if ('fouten' in gelezen) throw new Error(gelezen.fouten.join('\n'))
const bron = gelezen

test('dekking tells which rows of a table no voorbeeld falls in, as a note', () => {
  const { regels } = dekking([], wortel)
  expect(regels.filter((regel) => regel.startsWith('let op') && regel.includes('korting'))).toEqual([
    expect.stringMatching(
      /^let op: regelingen\/zorgtoeslag\.yaml:\d+, bedragen\.korting\.vanaf\.2022-01-01\.rijen: 2 van 4 rijen in een voorbeeld; niet die vanaf 500000, 600000$/,
    ),
  ])
})

test('every cell of a table is a figure to change, but not where the first row begins', () => {
  const { kennisbron } = bron
  const alleen = { ...bron, kennisbron: { ...kennisbron, gemeenten: [], bedragen: [] } }
  const proeven = listProeven(bron.regelingen, wortel)
  const mutaties = cijfermutaties(alleen, proeven, { regeling: 'zorgtoeslag' }).filter(
    ({ pad }) => pad[1] === 'korting',
  )
  const rijen = (rij: number, cel: number) => ['bedragen', 'korting', 'vanaf', '2022-01-01', 'rijen', rij, cel]
  expect(mutaties.map(({ pad, wat, gezien }) => [pad.slice(-2), wat, gezien])).toEqual([
    [[0, 1], '0 wordt 1', true],
    [[0, 1], '0 wordt -1', true],
    [[1, 0], '30000 wordt 30001', false],
    [[1, 0], '30000 wordt 29999', false],
    [[1, 1], '0 wordt 1', true],
    [[1, 1], '0 wordt -1', true],
    [[2, 0], '500000 wordt 500001', false],
    [[2, 0], '500000 wordt 499999', false],
    [[3, 0], '600000 wordt 600001', false],
    [[3, 0], '600000 wordt 599999', false],
    [[3, 1], '0 wordt 1', false],
    [[3, 1], '0 wordt -1', false],
  ])
  expect(mutaties[0]?.pad).toEqual(rijen(0, 1))
})

test('a table stands on the page of its regeling, and lint tells of rows of which only bounds are known', () => {
  const pagina = documentatie([], wortel).regels.join('\n')
  expect(pagina).toContain(
    '### Korting naar inkomen (`korting`)\n\nVanaf 2022-01-01 (verzonnen):\n\n| vanaf (euro_per_jaar) | bedrag (euro_per_maand) |\n| --- | --- |\n| 0 | 0 |\n| 30000 | 0 |\n| 500000 | tussen 0 en 1 |',
  )
  expect(lintCijfers(bron)).toContainEqual(
    expect.objectContaining({ soort: 'let op', bestand: BESTAND, wat: 'van 1 rijen alleen grenzen bekend' }),
  )
})
