import { expect, test } from 'vitest'
import { compileer } from '../compileer.ts'
import { bron } from '../proef/proef.ts'
import { draaiExact } from './exact.ts'
import { zetOpSoort } from './orde.ts'
import { maakStappen } from './stappen.ts'

/** A loop that needs another over the same children, with a test that both make; beside it sums that need each other. */
const BEREKENING = {
  gemiddeld: { waarde: 'som(kinderen, als kind.kinderbijslag dan kind.uren anders 0)', eenheid: 'uren_per_maand' },
  boven: {
    waarde: 'som(kinderen, als kind.kinderbijslag en kind.uren * 3 > gemiddeld dan kind.uren * kind.tarief anders 0)',
    eenheid: 'euro_per_maand',
  },
  ruim: {
    waarde: 'maximum(0, aanvrager.inkomen - 1000) + maximum(0, 2000 - aanvrager.inkomen)',
    eenheid: 'euro_per_jaar',
  },
  uit: { waarde: 'afgerond(boven * 12 + ruim, 1)', eenheid: 'euro_per_jaar' },
}

test('instructies in een andere volgorde vullen elk register met hetzelfde, en er raakt er geen weg', () => {
  const uitslag = compileer(bron({ berekening: BEREKENING, uitkomst: { bedrag: 'uit' } }))
  if ('fouten' in uitslag) throw new Error(uitslag.fouten.map(({ melding }) => melding).join('\n'))
  const [programma] = uitslag.pakket.programmas
  if (!programma) throw new Error('no program')
  const { code, registers } = programma
  const stappen = maakStappen(Int32Array.from(code), 0, code.length)
  const anders = zetOpSoort(stappen, registers)
  expect(stappen.filter(({ uitkomsten }) => uitkomsten.length > 0)).toHaveLength(2)
  expect(anders).not.toEqual(stappen)
  expect(new Set(anders)).toEqual(new Set(stappen))
  for (let zaad = 1; zaad < 20; zaad++) {
    const begin = Float64Array.from({ length: registers }, (_, i) => (i * zaad * 7919) % 1009)
    for (const { slot, maximum } of uitslag.pakket.groepen) begin[slot] = zaad % (maximum + 1)
    const [plat, gezet] = [begin.slice(), begin.slice()]
    draaiExact(stappen, plat, 0)
    draaiExact(anders, gezet, 0)
    expect(gezet).toEqual(plat)
  }
})
