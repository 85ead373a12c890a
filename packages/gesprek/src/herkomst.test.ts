import { describe, expect, test } from 'vitest'
import { listAntwoorden, summariseHerkomst } from './herkomst.ts'
import { labelOf, nameInZin } from './label.ts'
import { herkomst, openProefloket, startProefgesprek, tell } from './proef/loket.ts'

const loket = openProefloket()
const thuis = tell(
  startProefgesprek(),
  { kinderen: 2, 'kinderen[1].geboortedatum': '2020-01-01', 'woning.woonvorm': 'huur' },
  loket,
)
const gesprek = tell(thuis, { 'aanvrager.inkomen': { onbekend: true } }, loket, {
  bron: 'medewerker',
  kanaal: 'balie',
  tijd: '2026-03-02T09:00:00Z',
})

describe('reading answers back', () => {
  test('they stand by theme in the order of the editie, with their origin', () => {
    const regels = listAntwoorden(gesprek, loket).map(({ thema, antwoorden }) => [
      thema,
      antwoorden.map(({ label }) => label),
    ])
    expect(regels).toEqual([
      ['persoon', ['kind 2: geboortedatum']],
      ['gezin', ['hoeveel kinderen u heeft']],
      ['wonen', ['hoe u woont']],
      ['geld', ['inkomen in 2026']],
    ])
  })

  test('a choice is read back in words and "weet ik niet" as such', () => {
    const antwoorden = listAntwoorden(gesprek, loket).flatMap((thema) => thema.antwoorden)
    expect(antwoorden.find(({ pad }) => pad === 'woning.woonvorm')?.keuzetekst).toBe('Ik huur')
    expect(antwoorden.find(({ pad }) => pad === 'aanvrager.inkomen')).toMatchObject({ onbekend: true, kanaal: 'balie' })
  })

  test('the origins are counted, the largest first', () => {
    expect(summariseHerkomst(gesprek)).toEqual([
      { bron: 'inwoner', kanaal: 'website', aantal: 3, laatst: herkomst.tijd },
      { bron: 'medewerker', kanaal: 'balie', aantal: 1, laatst: '2026-03-02T09:00:00Z' },
    ])
  })
})

describe('the name of a fact', () => {
  test.each([
    ['kinderen[1].geboortedatum', 'kind 2: geboortedatum', 'geboortedatum van uw 2e kind'],
    ['partner.inkomen', 'partner: inkomen in 2026', 'inkomen in 2026 van uw partner'],
    ['aanvrager.inkomen', 'inkomen in 2026', 'uw inkomen in 2026'],
    ['partner', 'of u een partner heeft', 'of u een partner heeft'],
  ])('%s is "%s", in a sentence "%s"', (pad, label, inZin) => {
    expect(labelOf(pad, gesprek, loket)).toBe(label)
    expect(nameInZin(pad, gesprek, loket)).toBe(inZin)
  })
})
