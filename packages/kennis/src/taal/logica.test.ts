import { describe, expect, it } from 'vitest'
import { bron, fouten, toets } from '../proef/proef.ts'

const ja = { verzekerd: true }
const nee = { verzekerd: false }

describe('en, of, niet', () => {
  it.each([
    ['aanvrager.verzekerd en partner.verzekerd', ja, nee, false],
    ['aanvrager.verzekerd of partner.verzekerd', ja, nee, true],
    ['niet aanvrager.verzekerd of partner.verzekerd', ja, nee, false],
    ['niet (aanvrager.verzekerd en partner.verzekerd)', ja, nee, true],
    ['niet aanvrager.verzekerd = nee', ja, nee, true],
    ['aanvrager.verzekerd en partner.verzekerd', {}, nee, false],
    ['aanvrager.verzekerd of partner.verzekerd', ja, {}, true],
    ['aanvrager.verzekerd en partner.verzekerd', ja, {}, null],
    ['aanvrager.verzekerd of partner.verzekerd', {}, nee, null],
  ])('%s', (tekst, aanvrager, partner, uitkomst) => {
    expect(toets(tekst, { aanvrager, partner })).toBe(uitkomst)
  })

  it('wil haakjes waar en en of door elkaar staan', () => {
    const tekst = 'aanvrager.verzekerd en heeft_partner of partner.verzekerd'
    const zonder = bron({ recht_als: { alle_van: [{ voorwaarde: 'x', toets: tekst, bron: 'x' }] } })
    expect(fouten(zonder)[0]?.melding).toContain('verwacht haakjes')
    expect(toets('(aanvrager.verzekerd en heeft_partner) of partner.verzekerd', { aanvrager: ja, partner: nee })).toBe(
      true,
    )
  })
})
