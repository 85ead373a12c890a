import { expect, test } from 'vitest'
import { formatBedrag } from './bedragzin.ts'
import { formatDatum } from './datum.ts'
import { describeAntwoordfout } from './foutzin.ts'

const zichtbaar = (tekst: string) =>
  tekst
    .replaceAll('\u00a0', ' ')
    .replaceAll(/[\u2066\u2067]/g, '[')
    .replaceAll('\u2069', ']')

test('amounts keep the Dutch notation in Arabic, set apart from left to right', () => {
  const bedrag = { min: 1250.5, max: 1250.5, eenheid: 'euro_per_maand' } as const
  expect(zichtbaar(formatBedrag(bedrag, 'ar'))).toBe('[[€ 1.250,50]] في الشهر')
  expect(zichtbaar(formatBedrag(bedrag, 'nl'))).toBe('€ 1.250,50 per maand')
})

test('a date has Western figures and the name of the month', () => {
  expect(formatDatum('2026-03-01', 'ar')).toBe('1 مارس 2026')
  expect(formatDatum('2026-03-01', 'en')).toBe('1 March 2026')
})

test('what is wrong in an answer is told in the language of the conversation', () => {
  expect(describeAntwoordfout({ pad: 'kinderen', soort: 'te_hoog', grens: 12 }, 'ar')).toBe('اكتب 12 أو أقل.')
})
