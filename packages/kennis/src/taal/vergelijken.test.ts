import { describe, expect, it } from 'vitest'
import { bron, fouten, open, toets } from '../proef/proef.ts'

const fout = (tekst: string) =>
  fouten(bron({ recht_als: { alle_van: [{ voorwaarde: 'Het klopt.', toets: tekst, bron: 'artikel 1' }] } }))[0]?.melding

describe('vergelijken', () => {
  it.each([
    ['aanvrager.inkomen < 100', true],
    ['aanvrager.inkomen <= 99.99', true],
    ['aanvrager.inkomen > 99.99', false],
    ['aanvrager.inkomen >= 99.99', true],
    ['aanvrager.inkomen = 99.99', true],
    ['aanvrager.inkomen <> 99.99', false],
    ['woning.soort = huur', true],
    ['woning.soort <> huur', false],
    ['woning.soort = koop', false],
    ['aanvrager.verzekerd', true],
    ['aanvrager.verzekerd = nee', false],
    ['aanvrager.geboortedatum < 1991-05-15', true],
    ['aanvrager.inkomen / (1 + aantal(kinderen)) < 50', true],
  ])('%s', (tekst, uitkomst) => {
    const gegevens = {
      aanvrager: { inkomen: 99.99, verzekerd: true, geboortedatum: '1991-05-14' },
      woning: { soort: 'huur' },
      kinderen: [{}],
    }
    expect(toets(tekst, gegevens)).toBe(uitkomst)
  })

  it('kent een keuze die `anders` heet, ook binnen `als`', () => {
    const soort = { soort: 'keuze', van: ['woning'], keuzes: ['huur', 'anders'], thema: 'wonen' }
    const recht_als = {
      alle_van: [{ voorwaarde: 'x', toets: '(als woning.bezit <> anders dan 1 anders 2) = 2', bron: 'artikel 1' }],
    }
    const kennis = open(bron({ recht_als }, { extraBegrippen: { bezit: soort } }))
    const uit = (bezit: string) =>
      kennis.bepaal({ datum: '2026-03-01', gegevens: { woning: { bezit } } }).uitkomsten[0]?.uitkomst
    expect([uit('anders'), uit('huur')]).toEqual(['recht', 'geen_recht'])
  })

  it('is open zolang het nog beide kanten op kan, en beslist zodra dat niet meer zo is', () => {
    expect(toets('aanvrager.inkomen < 100', { aanvrager: { inkomen: { min: 50, max: 150 } } })).toBeNull()
    expect(toets('aanvrager.inkomen < 100', { aanvrager: { inkomen: { min: 50, max: 99 } } })).toBe(true)
    expect(toets('woning.soort = huur')).toBeNull()
  })

  it('weigert wat niet te vergelijken is, met een voorstel', () => {
    expect(fout('aanvrager.inkomen = woning.huur')).toContain('euro_per_jaar naast euro_per_maand')
    expect(fout('aanvrager.inkomen = woning.huur')).toContain('`* 12`')
    expect(fout('woning.soort = hur')).toContain('Bedoelt u `huur`?')
    expect(fout('woning.soort > huur')).toContain('verwacht `=` of `<>`')
    expect(fout('aanvrager.verzekerd = 1')).toContain('ja of nee (`aanvrager.verzekerd`) naast een getal')
    expect(fout('1 < 2 < 3')).toContain('Schrijf `a < b en b < c`')
  })
})
