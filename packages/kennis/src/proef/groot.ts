import type { Kennisbron } from '../kennisbron.ts'
import { bron } from './proef.ts'

const vanaf = (waarde: number, later?: number) => ({
  '2024-01-01': { waarde, bron: 'wet' },
  ...(later !== undefined && { '2026-07-01': { waarde: later, bron: 'wet' } }),
})

/** Rows may differ in number from one date to another. */
const tabel = (op: string, kolommen: Record<string, string>, rijen: number[][], later: number[][]) => ({
  tabel: { op, kolommen },
  vanaf: { '2024-01-01': { bron: 'wet', rijen }, '2026-07-01': { bron: 'wet', rijen: later } },
})

const ZORG = {
  id: 'zorg',
  geldig_vanaf: '2024-01-01',
  recht_als: {
    alle_van: [
      { voorwaarde: 'U bent verzekerd.', toets: 'aanvrager.verzekerd = ja', bron: 'artikel 1' },
      {
        voorwaarde: 'U bent 18.',
        toets: 'leeftijd_op(aanvrager.geboortedatum, laatste_dag_vorige_maand) >= 18',
        bron: 'artikel 2',
      },
      { voorwaarde: 'Er komt iets uit.', toets: 'per_jaar >= 24', bron: 'artikel 3' },
      {
        een_van: [
          { voorwaarde: 'U heeft geen partner.', toets: 'niet heeft_partner', bron: 'artikel 4' },
          { voorwaarde: 'Uw partner is verzekerd.', toets: 'partner.verzekerd', bron: 'artikel 4' },
          {
            voorwaarde: 'Uw partner is kind.',
            toets: 'heeft_partner en leeftijd(partner.geboortedatum) < 18',
            bron: 'artikel 4',
          },
        ],
      },
    ],
    tenzij: [{ voorwaarde: 'U woont elders.', toets: 'aanvrager.woonland = elders', bron: 'artikel 5' }],
  },
  bedragen: {
    premie: { eenheid: 'euro_per_jaar', vanaf: vanaf(1987, 2119.37) },
    laag_percentage: { eenheid: 'procent', vanaf: vanaf(1.879, 1.9) },
    korting: {
      ...tabel(
        'euro_per_jaar',
        { alleen: 'euro_per_jaar', samen: 'procent' },
        [
          [-250000, 0, 100],
          [20000, 12.5, 96.2],
          [30000.5, 40, 90],
          [45000, 35, 0],
        ],
        [
          [-200000, 5, 99.99],
          [33000, 8, 50],
        ],
      ),
      gemeentelijk: 'ja',
    },
  },
  berekening: {
    samen: 'aanvrager.inkomen + partner.inkomen',
    norm: {
      waarde: 'laag_percentage * drempel + 13.67% * maximum(0, samen - drempel)',
      eenheid: 'euro_per_jaar',
    },
    korting_alleen: 'korting.alleen(samen)',
    deel_samen: 'korting.samen(samen / 3 * 2)',
    per_jaar:
      'afgerond(maximum(0, (als partner.fiscaal dan 2 * deel_samen anders 1) * premie - norm - korting_alleen), 1)',
    per_maand: { waarde: 'afgerond_omlaag(per_jaar / 12, 1)', eenheid: 'euro_per_maand' },
  },
  uitkomst: { bedrag: 'per_maand' },
}

const KIND = {
  id: 'kindgeld',
  geldig_vanaf: '2024-01-01',
  recht_als: {
    alle_van: [{ voorwaarde: 'U heeft een kind.', toets: 'een_van(kinderen, telt_mee)', bron: 'artikel 1' }],
  },
  bedragen: { basis: { eenheid: 'euro_per_kwartaal', gemeentelijk: 'ja', vanaf: vanaf(421.53) } },
  berekening: {
    telt_mee: {
      per: 'kind',
      waarde: 'kind.kinderbijslag = ja en leeftijd_op(kind.geboortedatum, eerste_dag_kwartaal) < 18',
    },
    deel: {
      per: 'kind',
      eenheid: 'factor',
      gevallen: [
        { als: 'maanden_oud_op(kind.geboortedatum, eerste_dag_kwartaal) < 72', dan: '70%' },
        { als: 'leeftijd_op(kind.geboortedatum, eerste_dag_kwartaal) < 12', dan: 0.85 },
        { anders: 1 },
      ],
    },
    totaal: {
      waarde: 'som(kinderen, als telt_mee dan afgerond(deel * basis, 0.01) + kind.klasgeld anders 0)',
      eenheid: 'euro_per_kwartaal',
    },
    oudste: { waarde: 'hoogste(kinderen, leeftijd(kind.geboortedatum))', eenheid: 'jaren' },
    minste_uren: { waarde: 'laagste(kinderen, kind.uren)', eenheid: 'uren_per_maand' },
    opvang: { waarde: 'som(kinderen, minimum(kind.tarief, 9.5) * minimum(kind.uren, 230))', eenheid: 'euro_per_maand' },
    machtig: {
      per: 'kind',
      waarde: 'kind.uren * kind.uren * kind.tarief * 0.123456789 * (kind.uren - 111.11)',
      eenheid: 'euro_per_maand',
    },
    machten: { waarde: 'som(kinderen, machtig)', eenheid: 'euro_per_maand' },
    hoogste_macht: { waarde: 'hoogste(kinderen, machtig)', eenheid: 'euro_per_maand' },
    laagste_macht: { waarde: 'laagste(kinderen, machtig)', eenheid: 'euro_per_maand' },
    opslag: 'som(kinderen, afgerond(opslag_per_uur.bedrag(kind.uren) * kind.uren, 0.01))',
    iedereen: 'alle(kinderen, kind.kinderbijslag = ja of aanvrager.verzekerd)',
  },
  uitkomst: { bedrag: 'totaal' },
}

const HUUR = {
  id: 'huurgeld',
  geldig_vanaf: '2025-01-01',
  recht_als: {
    een_van: [
      {
        voorwaarde: 'U huurt.',
        toets: 'woning.soort = huur en (woning.schuld <= 40% of partner.huishouding = samen)',
        bron: 'artikel 1',
      },
      { voorwaarde: 'U krijgt zorg.', toets: 'uitkomst.zorg = recht en woning.soort <> koop', bron: 'artikel 2' },
    ],
  },
  bedragen: {
    // The quadratic norm rent of the Wet op de huurtoeslag until 2026: far beyond what a double can hold.
    factor_a: { eenheid: 'euro_per_maand', vanaf: vanaf(0.00000041337, 0.000000438698) },
    een_euro: { eenheid: 'euro_per_jaar', vanaf: vanaf(1) },
    factor_b: { eenheid: 'euro_per_maand', vanaf: vanaf(0.002393492603, -0.000446392665) },
  },
  berekening: {
    los_inkomen: { waarde: 'inkomen / een_euro', eenheid: 'factor' },
    kwadraat: {
      waarde: 'factor_a * (los_inkomen / 1.7) * (los_inkomen / 13) + factor_b * los_inkomen',
      eenheid: 'euro_per_maand',
    },
    normhuur: { waarde: 'afgerond_omhoog(minimum(9999, maximum(0, kwadraat)), 0.01)', eenheid: 'euro_per_maand' },
    per_bewoner: { waarde: 'kwadraat * 0.987654321 / bewoners', eenheid: 'euro_per_maand' },
    veel: 'kwadraat > normhuur * 1.000000001 of kwadraat * kwadraat_factor = 0',
    kwadraat_los: {
      waarde: 'uren.per_maand(maximum(0, kwadraat_factor * kwadraat_factor))',
      eenheid: 'uren_per_maand',
    },
    kwadraat_factor: { waarde: 'los_inkomen / 0.000007 / 100000', eenheid: 'factor' },
    bewoners: '1 + (als heeft_partner dan 1 anders 0) + aantal(medebewoners)',
    inkomen: 'maximum(-5000, zorg.samen) + som(medebewoners, medebewoner.inkomen)',
    deel_per_bewoner: { waarde: '(40% + bewoners * 30%) / bewoners * woning.huur', eenheid: 'euro_per_maand' },
    afgerond_deel: { waarde: 'afgerond(deel_per_bewoner, 0.01)', eenheid: 'euro_per_maand' },
    toeslag: 'opslag_per_uur.bedrag(uren.per_maand(leeftijd_in_uren))',
    leeftijd_in_uren: { waarde: 'woning.schuld * 300 / bewoners', eenheid: 'factor' },
    korting: { waarde: 'afgerond_omhoog((inkomen - drempel) * 27% / 12, 25)', eenheid: 'euro_per_maand' },
    bedrag_maand: {
      waarde: 'afgerond_omlaag(maximum(0, afgerond_deel - maximum(0, korting) - bedrag.kindgeld / 3 - normhuur), 1)',
      eenheid: 'euro_per_maand',
    },
    hoog: 'deel_per_bewoner > woning.huur / 2',
  },
  uitkomst: { bedrag: 'bedrag_maand' },
}

const GEDEELD = {
  drempel: { eenheid: 'euro_per_jaar', vanaf: vanaf(26819, 29736) },
  opslag_per_uur: tabel(
    'uren_per_maand',
    { bedrag: 'euro_per_uur' },
    [
      [0, 0],
      [0.01, 1.1],
      [80.5, 0.75],
      [299.99, 3],
    ],
    [[0, 0.4]],
  ),
  uren: tabel(
    'factor',
    { per_maand: 'uren_per_maand' },
    [
      [0, 10],
      [7, 81],
      [55.5, 290],
    ],
    [
      [0, 1],
      [100, 300],
    ],
  ),
}

const VOORBEELDSTAD = {
  id: 'voorbeeldstad',
  naam: 'Voorbeeldstad',
  bedragen: {
    'kindgeld.basis': { vanaf: vanaf(333.33) },
    'zorg.korting': {
      vanaf: {
        '2024-01-01': {
          bron: 'verordening',
          rijen: [-200000, 10000, 20000, 30000, 40000, 50000].map((grens, i) => [grens, i + 1, 88 - 11 * i]),
        },
      },
    },
  },
}

/** One answer from which two laws draw their own conclusion, and one of each child. */
const MET_META = {
  samenleven: {
    soort: 'keuze',
    van: ['partner'],
    keuzes: ['gehuwd', 'contract', 'los'],
    thema: 'persoon',
    meta_begrip: 'ja',
  },
  groep: { soort: 'geheel_getal', van: ['kinderen'], bereik: [0, 8], thema: 'kinderen', meta_begrip: 'ja' },
  fiscaal: {
    soort: 'ja_nee',
    van: ['partner'],
    thema: 'persoon',
    volgt_uit: [
      { als: 'samenleven = gehuwd of samenleven = contract', dan: 'ja', bron: 'artikel 1' },
      { als: 'samenleven = los', dan: 'nee', bron: 'artikel 2' },
    ],
  },
  huishouding: {
    soort: 'keuze',
    van: ['partner'],
    keuzes: ['samen', 'apart', 'onduidelijk'],
    thema: 'persoon',
    volgt_uit: [{ als: 'samenleven = gehuwd', dan: 'samen', bron: 'artikel 3' }],
  },
  klasgeld: {
    soort: 'bedrag',
    van: ['kinderen'],
    eenheid: 'euro_per_kwartaal',
    bereik: [0, 500],
    thema: 'kinderen',
    volgt_uit: [
      { als: 'groep < 3', dan: 12.5, bron: 'artikel 4' },
      { als: 'groep >= 7', dan: 80, bron: 'artikel 5' },
    ],
  },
}

/** Three regelingen that use every construct of the language and lean on each other. */
export function grootBron(): Kennisbron {
  return {
    ...bron({}, { extraBegrippen: MET_META }),
    bedragen: [{ bestand: 'bedragen/proef.yaml', inhoud: GEDEELD }],
    regelingen: [HUUR, KIND, ZORG].map((inhoud) => ({
      bestand: `regelingen/${inhoud.id}.yaml`,
      inhoud: { titel: inhoud.id, ...inhoud },
    })),
    gemeenten: [{ bestand: 'gemeenten/voorbeeldstad.yaml', inhoud: VOORBEELDSTAD }],
    voorwaarden: [
      {
        id: 'product.a',
        toets: 'uitkomst.zorg = recht en niet kindgeld.iedereen',
        bestand: 'producten/a.yaml',
        pad: ['toets'],
      },
      {
        id: 'product.b',
        toets: 'aantal(kinderen, leeftijd(kind.geboortedatum) < 4) >= 1',
        bestand: 'producten/b.yaml',
        pad: ['toets'],
      },
    ],
  }
}

export const DATUMS = ['2025-01-01', '2025-06-30', '2026-02-28', '2026-03-01', '2026-07-01', '2028-02-29', '2026-12-31']
