import { compileer } from '@loket/kennis/compileer'
import { openKennis } from '@loket/kennis/kennis'
import type { Begripinfo } from '../begrip.ts'
import type { Editie } from '../editie.ts'
import type { Werkinhoud } from '../inhoud.ts'
import { makeProefeditie, proefteksten } from './editie.ts'
import { proefbron } from './regels.ts'

const JA_NEE = { soort: 'ja_nee', van: ['aanvrager'], thema: 'geld', privacy: 'gewoon', bron: 'proef' }
const BEDRAG = { ...JA_NEE, soort: 'bedrag', eenheid: 'euro', bereik: [0, 10_000] }

const kostensteun = {
  id: 'kostensteun',
  titel: 'Kostensteun',
  in_het_kort: 'Geld voor hoge kosten.',
  uitvoerder: 'gemeente',
  grondslag: 'Proefwet',
  geldig_vanaf: '2026-01-01',
  recht_als: {
    alle_van: [
      { voorwaarde: 'U heeft hoge kosten.', toets: 'aanvrager.hoge_kosten = ja', bron: 'artikel 1' },
      { voorwaarde: 'U betaalt ze zelf.', toets: 'aanvrager.verzekering_betaalt = nee', bron: 'artikel 2' },
      { voorwaarde: 'U bent 18.', toets: 'leeftijd(aanvrager.geboortedatum) >= 18', bron: 'artikel 3' },
      { voorwaarde: 'Het is veel.', toets: 'aanvrager.bedrag_kosten > 100', bron: 'artikel 4' },
    ],
  },
  berekening: { per_maand: { waarde: '50', eenheid: 'euro_per_maand' } },
  uitkomst: { bedrag: 'per_maand' },
}

const teksten = {
  'regeling.kostensteun.titel': 'Kostensteun',
  'begrip.hoge_kosten.vraag.aanvrager': 'Heeft u kosten die u niet kunt betalen?',
  'begrip.hoge_kosten.vraag_gesproken.aanvrager': 'Heeft u kosten die te hoog zijn?',
  'begrip.verzekering_betaalt.vraag.aanvrager': 'Betaalt een verzekering uw kosten?',
  'begrip.bedrag_kosten.vraag.aanvrager': 'Hoe hoog zijn de kosten?',
}

/**
 * The proefloket with a right for costs, of which nobody is asked whether they have any. With `verzekering: 'ja'` it is also
 * assumed that someone else pays.
 */
export function openProefloketMetKosten({ verzekering = 'nee' }: { verzekering?: 'ja' | 'nee' } = {}): Werkinhoud {
  const begrippen = {
    hoge_kosten: { ...JA_NEE, aanname: 'nee' },
    verzekering_betaalt: { ...JA_NEE, aanname: verzekering },
    bedrag_kosten: BEDRAG,
  }
  const resultaat = compileer({
    ...proefbron,
    begrippen: [...proefbron.begrippen, { bestand: 'kosten.yaml', inhoud: begrippen }],
    regelingen: [...proefbron.regelingen, { bestand: 'regelingen/kostensteun.yaml', inhoud: kostensteun }],
  })
  if ('fouten' in resultaat) throw new Error(resultaat.fouten.map(({ melding }) => melding).join('\n'))
  const { pakket, schrijfWet } = resultaat
  const editie = makeProefeditie(pakket, schrijfWet())
  return {
    editie: { ...editie, ...addKosten(editie, verzekering === 'ja') },
    kennis: openKennis(pakket),
    teksten: { ...proefteksten, ...teksten },
  }
}

function addKosten({ begrippen, regelingen }: Editie, verzekering: boolean): Pick<Editie, 'begrippen' | 'regelingen'> {
  const info = { groepen: ['aanvrager'], thema: 'geld', privacy: 'gewoon' } satisfies Partial<Begripinfo>
  return {
    begrippen: {
      ...begrippen,
      hoge_kosten: { ...info, soort: 'ja_nee', aanname: false },
      verzekering_betaalt: { ...info, soort: 'ja_nee', aanname: verzekering },
      bedrag_kosten: { ...info, soort: 'bedrag', eenheid: 'euro', bereik: { min: 0, max: 10_000 } },
    },
    regelingen: [...regelingen, { id: 'kostensteun', uitvoerder: 'gemeente', grondslag: 'Proefwet', nietGetoetst: [] }],
  }
}
