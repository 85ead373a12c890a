import { expect, it } from 'vitest'
import { isolateLinks } from './schrijfrichting.ts'

const zichtbaar = (tekst: string) =>
  isolateLinks({ tekst })['tekst']?.replaceAll('\u2066', '[').replaceAll('\u2069', ']')

it.each([
  ['تدفع € 1.250,50 في الشهر.', 'تدفع [€ 1.250,50] في الشهر.'],
  ['اتصل بالرقم 0800 0543.', 'اتصل بالرقم [0800 0543].'],
  ['من 09:00 - 17:00', 'من [09:00 - 17:00]'],
  ['اكتب إلى info@voorbeeldstad.nl، أو', 'اكتب إلى [info@voorbeeldstad.nl]، أو'],
  ['في 1-2-2026', 'في [1-2-2026]'],
])('what has several parts and reads from the left is set apart: %s', (tekst, apart) => {
  expect(zichtbaar(tekst)).toBe(apart)
})

it.each([
  'خلال 8 أسابيع',
  'huurtoeslag (إعانة الإيجار)',
  'عند Dienst Toeslagen.',
  'نحو {bedrag.huur 2 toeslag} هنا',
  '1.250',
])('words, one number and a place to fill in stay as they are: %s', (tekst) => {
  expect(zichtbaar(tekst)).toBe(tekst)
})
