import { makeTijdlijn } from '@loket/gesprek/tijdlijn/tijdlijn'
import { expect, test } from 'vitest'
import { ouderAlleen } from './huishoudens.ts'
import { openLoket, startIn, tell } from './loket.ts'

const inhoud = openLoket()

test('waarvan nog geen bedragen bekend zijn staat er alleen bij naam als dit huishouden het heeft of kan hebben', () => {
  const gesprek = tell(startIn(inhoud, null), ouderAlleen, inhoud)
  expect(makeTijdlijn(gesprek, inhoud)?.opmerkingen.at(-1)).toBe(
    'Vanaf 1 januari 2028 hebben we nog geen bedragen van: Dubbele kinderbijslag, Huurtoeslag, Jeugdfonds Sport & Cultuur, Kinderbijslag, Kinderopvangtoeslag, Kindgebonden budget, Meedoenregeling en Zorgtoeslag.',
  )
})

test('wie nergens recht op heeft leest geen lijst', () => {
  const rijk = { ...ouderAlleen, 'aanvrager.bezittingen_nu': 900_000, 'aanvrager.vermogen_1_januari': 900_000 }
  const zonderKind = Object.fromEntries(Object.entries(rijk).filter(([pad]) => !pad.startsWith('kinderen')))
  const gesprek = tell(
    startIn(inhoud, null),
    { ...zonderKind, kinderen: 0, 'aanvrager.geboortedatum': '1960-05-14' },
    inhoud,
  )
  expect(makeTijdlijn(gesprek, inhoud)?.opmerkingen.at(-1)).toBe(
    'Vanaf 1 januari 2028 kennen we nog niet alle bedragen.',
  )
})
