import type { VolledigeEditie, Teksten } from '@loket/gesprek/editie'
import type { Product } from '@loket/gesprek/product'
import { compileer } from '@loket/kennis/compileer'
import type { Kennisbron } from '@loket/kennis/kennisbron'
import { hashOf } from '@loket/kennisbank/hash'
import type { Editiebestanden } from '../edities.ts'

const bron: Kennisbron = {
  model: {
    groepen: {
      aanvrager: { soort: 'een' },
      partner: { soort: 'misschien' },
      kinderen: { soort: 'lijst', enkelvoud: 'kind', maximum: 12 },
    },
  },
  begrippen: [
    {
      bestand: 'begrippen/proef.yaml',
      inhoud: {
        geboortedatum: {
          soort: 'datum',
          van: ['aanvrager', 'partner', 'kinderen'],
          bereik: ['1900-01-01', 'datum'],
          thema: 'persoon',
        },
        zorgverzekerd: { soort: 'ja_nee', van: ['aanvrager', 'partner'], thema: 'zorg' },
        toetsingsinkomen: {
          soort: 'bedrag',
          van: ['aanvrager', 'partner'],
          eenheid: 'euro_per_jaar',
          bereik: [0, 10_000_000],
          thema: 'inkomen',
        },
      },
    },
  ],
  bedragen: [],
  gemeenten: ['voorbeeldstad', 'anderstad'].map((id) => ({ bestand: `gemeenten/${id}.yaml`, inhoud: { id } })),
  voorwaarden: [],
  regelingen: [
    {
      bestand: 'regelingen/proeftoeslag.yaml',
      inhoud: {
        id: 'proeftoeslag',
        titel: 'Proeftoeslag',
        geldig_vanaf: '2026-01-01',
        recht_als: {
          alle_van: [
            { voorwaarde: 'U bent verzekerd.', toets: 'aanvrager.zorgverzekerd = ja', bron: 'artikel 1' },
            {
              voorwaarde: 'Uw inkomen is niet hoger dan de grens.',
              toets: 'aanvrager.toetsingsinkomen <= grens',
              bron: 'artikel 2',
            },
          ],
        },
        bedragen: {
          grens: { eenheid: 'euro_per_jaar', vanaf: { '2026-01-01': { waarde: 30000, bron: 'Proefbesluit' } } },
        },
        berekening: {
          per_maand: {
            waarde: 'afgerond_omlaag(maximum(0, grens - aanvrager.toetsingsinkomen) / 12, 1)',
            eenheid: 'euro_per_maand',
          },
        },
        uitkomst: { bedrag: 'per_maand' },
      },
    },
  ],
}

const nederlands: Teksten = {
  'product.proefproduct.titel': 'Proefproduct',
  'product.proefproduct.wat': 'Een product om mee te proeven.',
  'regeling.proeftoeslag.titel': 'Proeftoeslag',
  'regeling.proeftoeslag.voorwaarde.1': 'U bent verzekerd.',
  'regeling.proeftoeslag.voorwaarde.2': 'Uw inkomen is niet hoger dan de grens.',
}

const begrippen: VolledigeEditie['begrippen'] = {
  geboortedatum: {
    soort: 'datum',
    groepen: ['aanvrager', 'partner', 'kinderen'],
    bereik: { min: '1900-01-01', max: '2100-12-31', totDatum: true },
    thema: 'persoon',
    privacy: 'gewoon',
  },
  zorgverzekerd: { soort: 'ja_nee', groepen: ['aanvrager', 'partner'], thema: 'zorg', privacy: 'gewoon' },
  toetsingsinkomen: {
    soort: 'bedrag',
    groepen: ['aanvrager', 'partner'],
    eenheid: 'euro_per_jaar',
    bereik: { min: 0, max: 10_000_000 },
    thema: 'inkomen',
    privacy: 'gewoon',
  },
}

const groepen: VolledigeEditie['groepen'] = [
  { id: 'aanvrager', soort: 'een', thema: 'persoon' },
  { id: 'partner', soort: 'misschien', thema: 'persoon' },
  { id: 'kinderen', soort: 'lijst', enkelvoud: 'kind', maximum: 12, thema: 'persoon' },
]

const werkdag = { van: '09:00', tot: '17:00' }

const proefproduct: Product = {
  id: 'proefproduct',
  organisatie: 'gemeente',
  thema: 'geld',
  kanalen: [{ kanaal: 'balie' }],
  bewijsstukken: [],
  stappen: [],
  formulier: [],
  vervolg: [],
  grondslagen: [],
}

/** A whole editie of one small regeling, so that a test of the server does not wait for the law. */
export function makeProefeditie(geldigVanaf = '2026-01-01'): Editiebestanden {
  const resultaat = compileer(bron)
  if ('fouten' in resultaat) throw new Error(resultaat.fouten.map(({ melding }) => melding).join('\n'))
  const inhoud: Omit<VolledigeEditie, 'hash'> = {
    geldigVanaf,
    pakket: resultaat.pakket,
    wet: resultaat.schrijfWet(),
    groepen,
    begrippen,
    regelingen: [{ id: 'proeftoeslag', uitvoerder: 'gemeente', grondslag: 'Proefbesluit', nietGetoetst: [] }],
    vraagpatronen: [
      { id: 'rondkomen', thema: 'geld', themas: [], vragen: [], regelingen: ['proeftoeslag'], producten: [] },
    ],
    producten: [proefproduct],
    productthemas: [],
    formuliervelden: [],
    kaart: { wijken: [], behoeften: [], voorzieningen: [] },
    begrippenlijst: { termen: [] },
    organisaties: [
      {
        id: 'gemeente',
        soort: 'gemeente',
        locaties: [],
        openingstijden: {
          balie: { week: { maandag: [werkdag], donderdag: [werkdag] }, uitzonderingen: {} },
          telefoon: { week: {}, uitzonderingen: { '2026-03-02': [{ van: '08:30', tot: '17:30' }] } },
        },
      },
      { id: 'proefbank', soort: 'uitvoerder', locaties: [] },
    ],
    belscripts: [],
    gemeente: 'voorbeeldstad',
    gemeenten: [
      { id: 'voorbeeldstad', naam: 'Voorbeeldstad', fictief: true },
      { id: 'anderstad', naam: 'Anderstad', fictief: true },
    ],
    themas: [],
  }
  const hash = hashOf({ editie: inhoud, teksten: { nl: nederlands, en: nederlands } })
  const editie: VolledigeEditie = { hash, ...inhoud }
  return {
    hash,
    geldigVanaf,
    inhoud: JSON.stringify(editie),
    teksten: { nl: JSON.stringify(nederlands), en: JSON.stringify(nederlands) },
  }
}
