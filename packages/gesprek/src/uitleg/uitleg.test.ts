import { expect, test } from 'vitest'
import { openProefloket, startProefgesprek, tell } from '../proef/loket.ts'
import { explainUitkomst } from './uitleg.ts'

const loket = openProefloket()
const huurder = tell(
  startProefgesprek(),
  { 'woning.woonvorm': 'huur', 'woning.huur': 701, 'woning.tuin': false },
  loket,
)

const zichtbaar = (tekst: string) =>
  tekst
    .replaceAll('\u00a0', ' ')
    .replaceAll(/[\u2066\u2067]/g, '[')
    .replaceAll('\u2069', ']')

test('in Arabic a sum reads from left to right, and the words beside it from right to left', () => {
  const gesprek = { ...huurder, taal: 'ar' }
  const uitleg = explainUitkomst({ regeling: 'huursteun', gesprek, inhoud: loket, wet: loket.editie.wet })
  expect(uitleg?.stappen.map(({ sommen }) => zichtbaar(sommen.at(-1) ?? ''))).toContainEqual(
    expect.stringMatching(/^\[\[€ 701\] ÷ 2 ≈ .*\] \(مقرّب إلى \[يوروهات كاملة\]\)$/),
  )
  expect(uitleg?.voorwaarden.flatMap(({ want }) => want.map(zichtbaar))).toContainEqual(
    expect.stringMatching(/\(\[+€ 701\]+\) ≤ \[+€ 900\]+$/),
  )
})
