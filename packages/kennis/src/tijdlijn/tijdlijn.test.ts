import { describe, expect, test } from 'vitest'
import { compileer } from '../compileer.ts'
import type { Gegevens } from '../gegevens.ts'
import { openKennis } from '../kennis.ts'
import { bron } from '../proef/proef.ts'
import { evaluateTijdlijn } from './tijdlijn.ts'

const basis = (waarden: Record<string, object>) => ({
  eenheid: 'euro_per_maand',
  vanaf: { '2026-01-01': { waarde: 100, bron: 'wet' }, ...waarden },
})

function tijdlijn(regeling: object, gegevens: Gegevens, datum = '2026-03-01') {
  const uit = compileer(bron({ geldig_vanaf: '2026-01-01', ...regeling }))
  if ('fouten' in uit) throw new Error(uit.fouten.map(({ melding }) => melding).join('\n'))
  const { pakket } = uit
  return evaluateTijdlijn({ kennis: openKennis(pakket), pakket, invoer: { datum, gegevens }, maanden: 12 })
}

const opLeeftijd = (waarde: string, waarden = {}) => ({
  bedragen: { basis: basis(waarden) },
  berekening: { per_maand: { waarde, eenheid: 'euro_per_maand' } },
  uitkomst: { bedrag: 'per_maand' },
})
const kort = ({ wijzigingen }: ReturnType<typeof tijdlijn>) =>
  wijzigingen.map(({ datum, van, naar, oorzaken }) => [datum, van.bedrag?.max, naar.bedrag?.max, oorzaken])

const TWAALF = opLeeftijd(
  'als een_van(kinderen, leeftijd_op(kind.geboortedatum, laatste_dag_vorige_maand) >= 12) dan basis * 2 anders basis',
)
const kind = (geboortedatum: string): Gegevens => ({ kinderen: [{ geboortedatum }] })

describe('the timeline', () => {
  test('Wie halverwege de maand 12 wordt, telt vanaf de maand erna, en dat is de reden', () => {
    expect(kort(tijdlijn(TWAALF, kind('2014-05-14')))).toEqual([
      ['2026-06-01', 100, 200, [{ soort: 'leeftijd', pad: 'kinderen[0].geboortedatum', maanden: 144 }]],
    ])
  })

  test('Een regel die op de dag zelf kijkt, verandert op de verjaardag', () => {
    const regel = opLeeftijd('als leeftijd(aanvrager.geboortedatum) >= 18 dan basis anders 0')
    expect(kort(tijdlijn(regel, { aanvrager: { geboortedatum: '2008-05-14' } }))).toEqual([
      ['2026-05-14', 0, 100, [{ soort: 'leeftijd', pad: 'aanvrager.geboortedatum', maanden: 216 }]],
    ])
  })

  test('Een leeftijd in jaren en maanden wordt ook herkend', () => {
    const regel = opLeeftijd('als maanden_oud_op(aanvrager.geboortedatum, datum) >= 807 dan 0 anders basis')
    expect(kort(tijdlijn(regel, { aanvrager: { geboortedatum: '1959-02-10' } }))).toEqual([
      ['2026-05-10', 100, 0, [{ soort: 'leeftijd', pad: 'aanvrager.geboortedatum', maanden: 807 }]],
    ])
  })

  test('Wie per kwartaal telt, verandert pas met het kwartaal', () => {
    const regel = opLeeftijd('basis * aantal(kinderen, leeftijd_op(kind.geboortedatum, eerste_dag_kwartaal) < 6)')
    expect(kort(tijdlijn(regel, kind('2020-04-20')))).toEqual([
      ['2026-07-01', 100, 0, [{ soort: 'leeftijd', pad: 'kinderen[0].geboortedatum', maanden: 72 }]],
    ])
  })

  test('Een verjaardag die al telde, is op 1 januari geen reden meer', () => {
    const regel = opLeeftijd('basis * aantal(kinderen, leeftijd_op(kind.geboortedatum, eerste_dag_kwartaal) < 6)')
    const kinderen = [{ geboortedatum: '2020-04-20' }, { geboortedatum: '2020-11-20' }]
    const leeftijd = (lid: number) => [{ soort: 'leeftijd', pad: `kinderen[${lid}].geboortedatum`, maanden: 72 }]
    expect(kort(tijdlijn(regel, { kinderen }))).toEqual([
      ['2026-07-01', 200, 100, leeftijd(0)],
      ['2027-01-01', 100, 0, leeftijd(1)],
    ])
  })

  test('Een schrikkelkind wordt in een gewoon jaar op 1 maart ouder', () => {
    const regel = opLeeftijd('als leeftijd(aanvrager.geboortedatum) >= 18 dan basis anders 0')
    const [wijziging] = tijdlijn(regel, { aanvrager: { geboortedatum: '2008-02-29' } }, '2026-01-15').wijzigingen
    expect(wijziging?.datum).toBe('2026-03-01')
  })

  test('Nieuwe bedragen zijn de reden op de dag waarop zij ingaan, ook midden in een maand', () => {
    const regel = opLeeftijd('basis', { '2026-07-15': { waarde: 110, bron: 'wet' } })
    expect(kort(tijdlijn(regel, {}))).toEqual([['2026-07-15', 100, 110, [{ soort: 'cijfers' }]]])
  })

  test('Verjaardag en nieuwe bedragen op één dag zijn samen de reden, maar alleen als ze beide iets doen', () => {
    const waarden = { '2026-06-01': { waarde: 110, bron: 'wet' } }
    const regel = { ...TWAALF, bedragen: { basis: basis(waarden) } }
    const leeftijd = { soort: 'leeftijd', pad: 'kinderen[0].geboortedatum', maanden: 144 }
    expect(kort(tijdlijn(regel, kind('2014-05-14')))).toEqual([
      ['2026-06-01', 100, 220, [leeftijd, { soort: 'cijfers' }]],
    ])
    expect(kort(tijdlijn(regel, kind('2016-05-14')))).toEqual([['2026-06-01', 100, 110, [{ soort: 'cijfers' }]]])
  })

  test('Van twee kinderen is alleen degene die jarig is de reden', () => {
    const kinderen = [{ geboortedatum: '2017-05-20' }, { geboortedatum: '2014-05-14' }]
    expect(tijdlijn(TWAALF, { kinderen }).wijzigingen[0]?.oorzaken).toEqual([
      { soort: 'leeftijd', pad: 'kinderen[1].geboortedatum', maanden: 144 },
    ])
  })
})

describe('what is not certain', () => {
  test('Een bedrag zonder zekere bron wordt gemeld vanaf de dag waarop het geldt', () => {
    const regel = opLeeftijd('basis', { '2027-01-01': { waarde: 105, bron: 'schatting', te_controleren: 'ja' } })
    const lijn = tijdlijn(regel, {})
    expect(lijn.teControlerenVanaf).toBe('2027-01-01')
    expect(lijn.wijzigingen.map(({ naar }) => naar.teControleren)).toEqual([true])
  })

  test('Waar de cijfers eindigen, verandert niets: dat wordt apart gezegd', () => {
    const regel = {
      ...opLeeftijd('basis'),
      bedragen: { basis: basis({ '2026-01-01': { waarde: 100, bron: 'wet', tot: '2026-12-31' } }) },
    }
    const lijn = tijdlijn(regel, {})
    expect(lijn.wijzigingen).toEqual([])
    expect(lijn.zonderCijfers).toEqual([{ regeling: 'proef', vanaf: '2027-01-01' }])
  })

  test('Grenzen die elkaar raken, zijn geen zekere verandering', () => {
    const regel = opLeeftijd('basis + minimum(20, aanvrager.inkomen / 12)', {
      '2026-07-01': { waarde: 110, bron: 'wet' },
    })
    const onzeker = tijdlijn(regel, { aanvrager: { inkomen: { min: 0, max: 240 } } })
    expect(onzeker.wijzigingen.map(({ zeker }) => zeker)).toEqual([false])
    expect(tijdlijn(regel, { aanvrager: { inkomen: 120 } }).wijzigingen.map(({ zeker }) => zeker)).toEqual([true])
  })

  test('Wat nu nog open is, geeft geen verandering', () => {
    const regel = {
      ...opLeeftijd('basis', { '2026-07-01': { waarde: 110, bron: 'wet' } }),
      recht_als: { alle_van: [{ voorwaarde: 'U bent verzekerd.', toets: 'aanvrager.verzekerd = ja', bron: 'wet' }] },
    }
    expect(tijdlijn(regel, {}).wijzigingen).toEqual([])
    expect(tijdlijn(regel, {}).begin.map(({ uitkomst }) => uitkomst)).toEqual(['nog_nodig'])
  })
})
