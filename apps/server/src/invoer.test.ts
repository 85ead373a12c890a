import { saveGesprek } from '@loket/contract/gesprek'
import { registerKlantcontact } from '@loket/contract/klantcontact'
import { expect, test } from 'vitest'
import { AppError } from './errors.ts'
import { formatPad, parseInvoer } from './invoer.ts'
import { makeGesprek } from './proef/gesprek.ts'

const faultsOf = (parse: () => unknown) => {
  try {
    parse()
    return []
  } catch (fout) {
    return fout instanceof AppError ? fout.fouten : fout
  }
}

test('every fault is told with its path, in words of the person who sent it', () => {
  const klantcontact = { id: 7, kanaal: 'fax', onderwerp: '', notitie: 'a\u0000', vervolg: { not: '' }, extra: 1 }
  expect(faultsOf(() => parseInvoer(registerKlantcontact, klantcontact))).toEqual([
    { pad: 'id', melding: 'Hier hoort een tekst.' },
    { pad: 'kanaal', melding: 'Kies uit: website, zuil, telefoon, balie.' },
    { pad: 'onderwerp', melding: 'Dit is te kort; ten minste 1.' },
    { pad: 'resultaat', melding: 'Dit gegeven ontbreekt.' },
    { pad: 'notitie', melding: 'Hier staat een teken dat niet mag.' },
    { pad: 'vervolg', melding: 'Kies uit: geen, terugbellen, afspraak, doorverwezen, aanvraag.' },
    { pad: 'extra', melding: 'Dit gegeven kennen wij hier niet.' },
  ])
})

test('a fault deep in a run names the fact', () => {
  const gesprek = makeGesprek('abcdef')
  const feiten = { ...gesprek.feiten, 'aanvrager.x': { ...gesprek.feiten['partner'], waarde: { not: '' }, tijd: 'nu' } }
  const invoer = { gesprek: { ...gesprek, feiten, datum: '2025-02-29' }, controle: '1849-12-31' }
  expect(faultsOf(() => parseInvoer(saveGesprek, invoer))).toEqual([
    { pad: 'gesprek.datum', melding: 'Hier hoort een bestaande datum, zoals 2026-03-01.' },
    { pad: 'gesprek.feiten["aanvrager.x"].waarde', melding: 'Hier hoort een andere waarde.' },
    {
      pad: 'gesprek.feiten["aanvrager.x"].tijd',
      melding: 'Hier hoort een tijdstip met tijdzone, zoals 2026-03-01T10:00:00Z.',
    },
    { pad: 'controle', melding: 'Een datum ligt tussen 1850-01-01 en 2200-12-31.' },
  ])
})

test('half a surrogate pair would not survive the database and is refused', () => {
  const fouten = faultsOf(() => parseInvoer(registerKlantcontact.pick({ onderwerp: true }), { onderwerp: '\ud800' }))
  expect(fouten).toEqual([{ pad: 'onderwerp', melding: 'Hier staat een teken dat niet mag.' }])
})

test('a path reads as people write it', () => {
  expect(formatPad(['kinderen', 0, 'geboortedatum'])).toBe('kinderen[0].geboortedatum')
  expect(formatPad(['feiten', 'kinderen[0].x'])).toBe('feiten["kinderen[0].x"]')
  expect(formatPad([])).toBe('')
})
