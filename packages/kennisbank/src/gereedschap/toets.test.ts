import { expect, test } from 'vitest'
import { maakProefbank } from './proefbank.ts'
import { toets } from './toets.ts'

test('every voorbeeld of the kennisbank is worked out', () => {
  const { regels, fout } = toets([], maakProefbank())
  expect([fout, regels]).toEqual([
    false,
    [expect.stringMatching(/^\d+ voorbeelden van \d+ regelingen nagerekend: alles klopt\.$/)],
  ])
})

test('a wrong voorbeeld is told with file and line, what it says and what comes out', () => {
  const wortel = maakProefbank(['regelingen/zorgtoeslag.yaml', 'bedrag: 129\n', 'bedrag: 130\n'])
  const { regels, fout } = toets([], wortel)
  expect(fout).toBe(true)
  expect(regels[0]).toMatch(
    /^regelingen\/zorgtoeslag\.yaml:\d+, Een alleenstaande .* krijgt de volle toeslag: bedrag verwacht 130, gevonden 129$/,
  )
  expect(regels.at(-1)).toMatch(/: 1 verschillen\.$/)
})

test('with a fault in the rules nothing is worked out, and the fault is told', () => {
  const wortel = maakProefbank(['regelingen/zorgtoeslag.yaml', 'eenheid: factor', 'eenheid: faktor'])
  expect(toets([], wortel)).toEqual({
    fout: true,
    regels: [expect.stringMatching(/^regelingen\/zorgtoeslag\.yaml:\d+/)],
  })
})
