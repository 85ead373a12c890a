import type { Kennisbron } from '@loket/kennis/kennisbron'

const begrip = (van: string[], thema: string, vorm: object) => ({
  van,
  thema,
  privacy: 'gewoon',
  bron: 'proef',
  ...vorm,
})

const begrippen = {
  geboortedatum: begrip(['aanvrager', 'partner', 'kinderen'], 'persoon', {
    soort: 'datum',
    bereik: ['1900-01-01', 'datum'],
  }),
  verzekerd: begrip(['aanvrager'], 'zorg', { soort: 'ja_nee' }),
  inkomen: begrip(['aanvrager', 'partner'], 'geld', {
    soort: 'bedrag',
    eenheid: 'euro_per_jaar',
    bereik: [0, 1_000_000],
    gebruikelijk: [8000, 16_000],
  }),
  kinderbijslag: begrip(['kinderen'], 'gezin', { soort: 'ja_nee' }),
  woonvorm: begrip(['woning'], 'wonen', { soort: 'keuze', keuzes: ['huur', 'koop'] }),
  huur: begrip(['woning'], 'wonen', {
    soort: 'bedrag',
    eenheid: 'euro_per_maand',
    bereik: [0, 10_000],
    gebruikelijk: [600, 700],
  }),
  tuin: begrip(['woning'], 'wonen', {
    soort: 'ja_nee',
    gebruikelijk: [
      { waarde: 'ja', deel: 0.1 },
      { waarde: 'nee', deel: 0.9 },
    ],
  }),
  woonland: begrip(['aanvrager'], 'persoon', { soort: 'keuze', keuzes: ['nederland', 'belgie'], aanname: 'nederland' }),
  dag: begrip(['verhuizing'], 'verhuizing', { soort: 'datum', bereik: ['2020-01-01', '2040-12-31'] }),
  auto: begrip(['verhuizing'], 'verhuizing', { soort: 'ja_nee' }),
}

const voorwaarde = (zin: string, toets: string, artikel: number) => ({
  voorwaarde: zin,
  toets,
  bron: `artikel ${artikel}`,
})

const regeling = (id: string, rest: object) => ({
  id,
  titel: id,
  in_het_kort: id,
  uitvoerder: 'gemeente',
  grondslag: 'Proefwet',
  geldig_vanaf: '2026-01-01',
  ...rest,
})

const regelingen = [
  regeling('zorgsteun', {
    recht_als: {
      alle_van: [
        voorwaarde('U bent verzekerd.', 'aanvrager.verzekerd = ja', 1),
        voorwaarde('Uw inkomen is laag genoeg.', 'aanvrager.inkomen + partner.inkomen <= 40000', 2),
      ],
      tenzij: [voorwaarde('U woont in België.', 'aanvrager.woonland = belgie', 3)],
    },
    berekening: { per_maand: { waarde: '100', eenheid: 'euro_per_maand' } },
    uitkomst: { bedrag: 'per_maand' },
  }),
  regeling('huursteun', {
    recht_als: {
      alle_van: [
        voorwaarde('U huurt.', 'woning.woonvorm = huur', 1),
        voorwaarde('Uw huur is niet te hoog.', 'woning.huur <= 900', 2),
        voorwaarde('U heeft geen tuin.', 'woning.tuin = nee', 3),
      ],
    },
    berekening: { per_maand: { waarde: 'afgerond(woning.huur / 2, 1)', eenheid: 'euro_per_maand' } },
    uitkomst: { bedrag: 'per_maand' },
  }),
  regeling('kindsteun', {
    recht_als: {
      alle_van: [voorwaarde('U krijgt kinderbijslag.', 'aantal(kinderen, kind.kinderbijslag = ja) > 0', 1)],
    },
    berekening: {
      aantal_kinderen: { waarde: 'aantal(kinderen, kind.kinderbijslag = ja)', eenheid: 'personen' },
      per_kwartaal: { waarde: 'aantal_kinderen * bedrag_per_kind', eenheid: 'euro_per_kwartaal' },
    },
    bedragen: {
      bedrag_per_kind: {
        eenheid: 'euro_per_kwartaal',
        vanaf: {
          '2026-01-01': { waarde: 330, bron: 'proef' },
          '2026-07-01': { waarde: 340, bron: 'proef', te_controleren: 'ja' },
        },
      },
    },
    uitkomst: { bedrag: 'per_kwartaal' },
  }),
]

const toets = (id: string, test: string) => ({ id, toets: test, bestand: 'proef.yaml', pad: [] })

/** Three small rights, people in lists, an assumption and a date: enough of everything to try a conversation on. */
export const proefbron: Kennisbron = {
  model: {
    groepen: {
      aanvrager: { soort: 'een' },
      partner: { soort: 'misschien' },
      kinderen: { soort: 'lijst', enkelvoud: 'kind', maximum: 4 },
      woning: { soort: 'een' },
      verhuizing: { soort: 'een' },
    },
  },
  begrippen: [{ bestand: 'begrippen.yaml', inhoud: begrippen }],
  bedragen: [],
  regelingen: regelingen.map((inhoud) => ({ bestand: `regelingen/${inhoud.id}.yaml`, inhoud })),
  gemeenten: [],
  voorwaarden: [
    toets('vraagpatroon.verhuizen.parkeren', 'verhuizing.auto = ja'),
    toets('belscript.verhuizen.met_auto', 'verhuizing.auto = ja'),
    toets('belscript.geld.recht', 'uitkomst.zorgsteun = recht'),
  ],
}
