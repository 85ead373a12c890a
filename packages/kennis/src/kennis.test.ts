import { describe, expect, it } from 'vitest'
import { bron, open } from './proef/proef.ts'

const bedrag = (eenheid: string, waarde: number, extra = {}) => ({
  eenheid,
  vanaf: { '2024-01-01': { waarde, bron: 'wet', ...extra } },
})

const TOESLAG = {
  recht_als: {
    alle_van: [
      { voorwaarde: 'U bent verzekerd.', toets: 'aanvrager.verzekerd = ja', bron: 'artikel 1' },
      { voorwaarde: 'U bent 18 of ouder.', toets: 'leeftijd(aanvrager.geboortedatum) >= 18', bron: 'artikel 2' },
    ],
    tenzij: [{ voorwaarde: 'U woont op een kamer.', toets: 'woning.soort = kamer', bron: 'artikel 3' }],
  },
  bedragen: {
    premie: {
      eenheid: 'euro_per_jaar',
      vanaf: { '2024-01-01': { waarde: 2000, bron: 'wet' }, '2026-01-01': { waarde: 2119, bron: 'wet' } },
    },
    drempel: bedrag('euro_per_jaar', 29736),
    laag_percentage: bedrag('procent', 1.912),
    hoog_percentage: bedrag('procent', 13.73),
  },
  berekening: {
    gezamenlijk_inkomen: 'aanvrager.inkomen + partner.inkomen',
    normpremie: {
      waarde: 'laag_percentage * drempel + hoog_percentage * maximum(0, gezamenlijk_inkomen - drempel)',
      eenheid: 'euro_per_jaar',
    },
    per_jaar: 'afgerond(maximum(0, premie - normpremie), 1)',
    per_maand: { waarde: 'afgerond_omlaag(per_jaar / 12, 1)', eenheid: 'euro_per_maand' },
  },
  uitkomst: { bedrag: 'per_maand' },
}

const VOLLEDIG = {
  aanvrager: { verzekerd: true, geboortedatum: '1991-05-14', inkomen: 24000 },
  partner: null,
  woning: { soort: 'huur' },
}

describe('bepaal', () => {
  const kennis = open(bron(TOESLAG))

  it('geeft met alles bekend het bedrag precies', () => {
    const [uitkomst] = kennis.bepaal({ datum: '2026-03-01', gegevens: VOLLEDIG }).uitkomsten
    expect(uitkomst).toMatchObject({
      uitkomst: 'recht',
      bedrag: { min: 129, max: 129, eenheid: 'euro_per_maand' },
      nogNodig: [],
    })
    expect(uitkomst?.stappen).toContainEqual({ naam: 'normpremie', min: 568.55, max: 568.55, eenheid: 'euro_per_jaar' })
  })

  it('rekent met de cijfers van de datum', () => {
    const [uitkomst] = kennis.bepaal({ datum: '2025-12-31', gegevens: VOLLEDIG }).uitkomsten
    expect(uitkomst?.bedrag?.min).toBe(119)
  })

  it('noemt als er niets bekend is wat er nog toe doet', () => {
    const [uitkomst] = kennis.bepaal({ datum: '2026-03-01', gegevens: {} }).uitkomsten
    expect(uitkomst).toMatchObject({ uitkomst: 'nog_nodig', bedrag: { min: 0, max: 129 } })
    expect(uitkomst?.nogNodig).toEqual([
      'aanvrager.geboortedatum',
      'aanvrager.inkomen',
      'aanvrager.verzekerd',
      'partner',
      'woning.soort',
    ])
  })

  it('vraagt niets meer zodra één voorwaarde niet klopt', () => {
    const [uitkomst] = kennis.bepaal({ datum: '2026-03-01', gegevens: { aanvrager: { verzekerd: false } } }).uitkomsten
    expect(uitkomst).toMatchObject({ uitkomst: 'geen_recht', bedrag: { min: 0, max: 0 }, nogNodig: [] })
    expect(uitkomst?.waarom).toEqual([{ tekst: 'regeling.proef.voorwaarde.1', uitkomst: false, bron: 'artikel 1' }])
  })

  it('kiest als volgende vraag iets wat nog kan uitmaken', () => {
    expect(kennis.volgendeVraag({ datum: '2026-03-01', gegevens: VOLLEDIG })).toBeNull()
    const vraag = kennis.volgendeVraag({ datum: '2026-03-01', gegevens: { ...VOLLEDIG, woning: {} } })
    expect(vraag).toEqual({ gegeven: 'woning.soort', open: ['woning.soort'], nog: 1 })
  })

  it('wil bij bereken alles weten, en zegt wat er ontbreekt', () => {
    const invoer = { datum: '2026-03-01', gegevens: { ...VOLLEDIG, kinderen: [{}], medebewoners: [] } }
    expect(() => kennis.bereken(invoer)).toThrow('Niet alles is bekend: kinderen[0].geboortedatum')
  })

  it('geeft met bereken hetzelfde antwoord', () => {
    const alles = {
      ...VOLLEDIG,
      aanvrager: { ...VOLLEDIG.aanvrager, woonland: 'nederland' },
      woning: { soort: 'huur', huur: 500, schuld: 0 },
    }
    const gegevens = { ...alles, kinderen: [], medebewoners: [] }
    expect(kennis.bereken({ datum: '2026-03-01', gegevens })).toEqual([{ regeling: 'proef', recht: true, bedrag: 129 }])
  })
})
