import { expect, test } from 'vitest'
import { draaiExact } from '../draai/exact.ts'
import { listInstructies } from '../draai/instructies.ts'
import { Reeksen } from '../draai/reeksen.ts'
import { compileer } from '../compileer.ts'
import { bron } from '../proef/proef.ts'
import { Toeval } from '../proef/toeval.ts'
import { zetOpSoort } from './orde.ts'

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

function programmaVan(uitslag: ReturnType<typeof compileer>) {
  if ('fouten' in uitslag) throw new Error(uitslag.fouten.map(({ melding }) => melding).join('\n'))
  const [programma] = uitslag.pakket.programmas
  if (!programma) throw new Error('no program')
  return { programma, groepen: uitslag.pakket.groepen }
}

const ops = (code: readonly number[]) => listInstructies(code, 0, code.length).map(({ op }) => op)
const tel = (wat: readonly number[]) =>
  Object.fromEntries(wat.map((op) => [op, wat.filter((een) => een === op).length]))
const wissels = (code: readonly number[]) => ops(code).filter((op, i, alle) => op !== alle[i - 1]).length

/** Some other order in which everything is still there when it is needed. */
function schud(code: readonly number[], toeval: Toeval): number[] {
  const over = listInstructies(code, 0, code.length)
  const open = new Set(over.flatMap(({ vult }) => vult))
  const uit: number[] = []
  while (over.length > 0) {
    const kan = over.filter(({ leest, vult }) => leest.every((r) => !open.has(r) || vult.includes(r)))
    const keuze = toeval.een(kan)
    over.splice(over.indexOf(keuze), 1)
    for (const register of keuze.vult) open.delete(register)
    uit.push(...code.slice(keuze.van, keuze.tot))
  }
  return uit
}

test('instructies in een andere volgorde vullen elk register met hetzelfde, en er raakt er geen weg', () => {
  const { programma, groepen } = programmaVan(compileer(bron({ berekening: BEREKENING, uitkomst: { bedrag: 'uit' } })))
  const { code, registers } = programma
  expect(ops(code).filter((op) => op === 14)).toHaveLength(2)
  for (let zaad = 1; zaad < 20; zaad++) {
    const geschud = schud(code, new Toeval(zaad))
    const gezet = zetOpSoort(geschud)
    expect(tel(ops(gezet))).toEqual(tel(ops(code)))
    expect(wissels(gezet)).toBeLessThanOrEqual(wissels(geschud))
    const begin = Float64Array.from({ length: registers }, (_, i) => (i * zaad * 7919) % 1009)
    for (const { slot, maximum } of groepen) begin[slot] = zaad % (maximum + 1)
    const uitkomsten = [code, geschud, gezet].map((volgorde) => {
      const R = begin.slice()
      draaiExact(new Reeksen(volgorde), R)
      return R
    })
    expect(uitkomsten[1]).toEqual(uitkomsten[0])
    expect(uitkomsten[2]).toEqual(uitkomsten[0])
  }
})

test('sommen die elkaar niet nodig hebben staan achter elkaar', () => {
  // Three times a sum and then a highest: two turns instead of six.
  const code = [0, 1, 2].flatMap((i) => [1, 10 + i, i, 3, 0, 4, 20 + i, 10 + i, 3, 0])
  expect(ops(zetOpSoort(code))).toEqual([1, 1, 1, 4, 4, 4])
})
