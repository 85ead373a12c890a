import type { Oproep } from '@loket/contract/oproep'
import type { Belgespreksstap } from '@loket/gesprek/belgesprek'
import { describe, expect, it } from 'vitest'
import { completeStap, goBack, leaveZijpad, takeOver, takeZijpad } from './belstappen.ts'
import { leesBelwerk, startBelwerk } from './belwerk.ts'

const oproep: Oproep = {
  id: '3f0e6a52-6f0c-4f4a-9f43-0d6f2b9c1a11',
  status: 'in_gesprek',
  onderwerp: 'Geld en rondkomen',
  vraagpatroon: null,
  taal: 'ar',
  ontvangenOp: '2026-03-01T10:00:00Z',
  aangenomenOp: '2026-03-01T10:01:00Z',
  afgerondOp: null,
  medewerker: null,
  resultaat: null,
  notitie: null,
  versie: 2,
}
const begin = startBelwerk({ oproep, gemeente: 'voorbeeldstad', editie: 'a'.repeat(32), vandaag: '2026-03-01' })
const code = { code: 'K7PM-3XQD', controle: '1991-05-14', versie: 1 }
const zeg = (stap: string, vraagpatroon: string | null = null): Belgespreksstap => ({
  soort: 'zeg',
  script: 'opening',
  vraagpatroon,
  stap,
  zin: 'Goedendag',
  verplicht: false,
})

describe('a call', () => {
  it('begins with the opening, in a language that the agent can speak', () => {
    expect([begin.script, begin.gesprek.taal]).toEqual(['opening', 'nl'])
  })

  it('takes over the story of the script that it has come to', () => {
    expect(completeStap(begin, zeg('begin', 'rondkomen')).gesprek.vraagpatroon).toBe('rondkomen')
  })

  it('goes back one step at a time, and not past its beginning', () => {
    const verder = completeStap(completeStap(begin, zeg('begroeting')), zeg('privacy'))
    const terug = goBack(verder)
    expect(terug.verloop.gedaan.map(({ stap }) => stap)).toEqual(['begroeting'])
    expect(goBack(goBack(terug)).verloop.gedaan).toEqual([])
  })

  it('returns from a side exit to where the script was', () => {
    const verder = completeStap(begin, zeg('begroeting'))
    const zij = completeStap(takeZijpad(verder, 'boze_beller'), zeg('luisteren'))
    const { script, verloop, terug } = leaveZijpad(zij)
    expect({ script, verloop, terug }).toEqual({ script: 'opening', verloop: verder.verloop, terug: [] })
  })

  it('first gives up a correction when the agent goes back', () => {
    const wijzigt = { ...completeStap(begin, zeg('begroeting')), wijzigt: 'partner' }
    expect(goBack(wijzigt)).toEqual({ ...wijzigt, wijzigt: null })
  })

  it('keeps the language that is spoken when it takes over a run', () => {
    const stand = { ...begin.gesprek, taal: 'en' }
    const werk = takeOver(begin, { ...code, stand }, (gesprek) => gesprek)
    expect(werk.gesprek.taal).toBe('nl')
    expect(werk.bewaard?.stand).toBe(werk.gesprek)
  })

  it('keeps what the caller said while a run was being opened', () => {
    const feit = { bron: 'medewerker', kanaal: 'telefoon', tijd: '2026-03-01T10:02:00Z' } as const
    const oud = { waarde: true, ...feit, bron: 'inwoner', kanaal: 'website' } as const
    const stand = { ...begin.gesprek, feiten: { partner: oud, 'woning.soort': { ...oud, waarde: 'huur' } } }
    const sprekend = { ...begin, gesprek: { ...begin.gesprek, feiten: { partner: { waarde: false, ...feit } } } }
    const werk = takeOver(sprekend, { ...code, stand }, (gesprek) => gesprek)
    expect(Object.entries(werk.gesprek.feiten).map(([pad, { waarde }]) => [pad, waarde])).toEqual([
      ['partner', false],
      ['woning.soort', 'huur'],
    ])
    expect(werk.bewaard?.stand).not.toBe(werk.gesprek)
  })

  it('is found back after a reload, and something of another form is not', () => {
    expect(leesBelwerk(JSON.parse(JSON.stringify(begin)))).toEqual(begin)
    expect(leesBelwerk({ vorm: 0, gesprek: begin.gesprek })).toBeNull()
  })
})
