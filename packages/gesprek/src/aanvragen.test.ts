import { expect, test } from 'vitest'
import { type Aanvragen, lastAanvraagdag } from './aanvragen.ts'

const regel = (termijn: Aanvragen['termijn']): Aanvragen => ({ termijn, bron: 'wet' })
const terug = (maanden: number, per: 'dag' | 'maand' | 'kwartaal' | 'jaar') => regel({ soort: 'terug', maanden, per })

test('Over een kalenderjaar kan het tot en met een dag in het jaar erna', () => {
  const toeslag = regel({ soort: 'jaar', erna: 1, totEnMet: '12-31' })
  expect(lastAanvraagdag(toeslag, '2026-01-01')).toBe('2027-12-31')
  expect(lastAanvraagdag(toeslag, '2026-12-31')).toBe('2027-12-31')
})

test('Een jaar voor het kwartaal van de aanvraag: wie in het laatste kwartaal aanvraagt, mist niets', () => {
  expect(lastAanvraagdag(terug(12, 'kwartaal'), '2026-04-01')).toBe('2027-06-30')
  expect(lastAanvraagdag(terug(12, 'kwartaal'), '2026-12-15')).toBe('2027-12-31')
})

test('Wat pas ingaat op de dag van de melding, kan niet wachten', () => {
  expect(lastAanvraagdag(terug(0, 'dag'), '2026-05-14')).toBe('2026-05-14')
})

test('Maanden terug tellen op de kalender', () => {
  expect(lastAanvraagdag(terug(3, 'maand'), '2026-11-30')).toBe('2027-02-28')
  expect(lastAanvraagdag(terug(3, 'dag'), '2026-11-30')).toBe('2027-02-28')
  expect(lastAanvraagdag(terug(5, 'jaar'), '2026-11-30')).toBe('2027-12-31')
})
