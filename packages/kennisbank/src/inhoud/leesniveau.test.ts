import { describe, expect, it } from 'vitest'
import { bouwEditie, TALEN } from '../editie.ts'
import { WORTEL } from '../wortel.ts'
import { countWoorden, listTeMoeilijk, splitZinnen } from './leesniveau.ts'

describe('leesniveau', () => {
  it('telt zinnen en woorden zoals een lezer', () => {
    expect(splitZinnen('Het loket is open tot 17.00 uur. Komt u ook?\nTot ziens')).toEqual([
      'Het loket is open tot 17.00 uur.',
      'Komt u ook?',
      'Tot ziens',
    ])
    expect(countWoorden('Een vergunning kost € 8 per maand – vooraf.')).toBe(7)
  })

  it('merkt een tekst met te lange zinnen op, behalve als alleen medewerkers hem lezen', () => {
    const lang = Array.from({ length: 16 }, () => 'woord').join(' ')
    expect(listTeMoeilijk({ kort: 'Dit is kort.', lang, 'stap.let_op': lang })).toEqual(['lang'])
  })

  it('laat een vraag of voorwaarde van de wet in één zin staan, tot twintig woorden', () => {
    const zin = (woorden: number) => Array.from({ length: woorden }, () => 'woord').join(' ')
    expect(listTeMoeilijk({ 'begrip.a.hulp': zin(20), 'begrip.b.hulp': zin(21) })).toEqual(['begrip.b.hulp'])
  })

  it('is goed in elke tekst die inwoners lezen of horen, in elke taal', () => {
    const gebouwd = bouwEditie(WORTEL)
    if ('fouten' in gebouwd) throw new Error(gebouwd.fouten.map(({ melding }) => melding).join('\n'))
    for (const taal of TALEN) expect(listTeMoeilijk(gebouwd.teksten[taal])).toEqual([])
  })
})
