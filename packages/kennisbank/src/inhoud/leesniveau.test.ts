import { Foutenbak } from '@loket/kennis/compileer/foutenbak'
import { describe, expect, it } from 'vitest'
import { loadInhoud } from './inhoud.ts'
import { countWoorden, listTeMoeilijk, splitZinnen } from './leesniveau.ts'
import { WORTEL } from './proefmap.ts'
import { readTeksten } from './teksten.ts'

describe('leesniveau', () => {
  it('telt zinnen en woorden zoals een lezer', () => {
    expect(splitZinnen('Het loket is open tot 17.00 uur. Komt u ook?\nTot ziens')).toEqual([
      'Het loket is open tot 17.00 uur.',
      'Komt u ook?',
      'Tot ziens',
    ])
    expect(countWoorden('Een vergunning kost € 8 per maand – vooraf.')).toBe(7)
  })

  it('merkt een tekst met te lange zinnen op', () => {
    const lang = Array.from({ length: 16 }, () => 'woord').join(' ')
    expect(listTeMoeilijk({ kort: 'Dit is kort.', lang, 'stap.let_op': lang })).toEqual(['lang'])
  })

  it('is goed in elke tekst die inwoners lezen of horen, in het Nederlands en in het Engels', () => {
    expect(listTeMoeilijk(loadInhoud(WORTEL).inhoud.teksten)).toEqual([])
    const { producten, vraagpatronen, organisaties, belscripts } = loadInhoud(WORTEL).inhoud
    const eigen = [...producten, ...vraagpatronen, ...organisaties, ...belscripts].flatMap(({ teksten }) =>
      Object.keys(teksten),
    )
    const engels = readTeksten(new Foutenbak(), WORTEL, 'en')
    expect(listTeMoeilijk(Object.fromEntries(eigen.map((id) => [id, engels[id] ?? ''])))).toEqual([])
  })
})
