import type { Regelpakket } from '@loket/kennis/pakket'
import type { Wetboek } from '@loket/kennis/uitleg/wetboek'
import type { Aanvragen } from '../aanvragen.ts'
import type { Begripinfo, Groepinfo } from '../begrip.ts'
import type { Belscript } from '../belscript.ts'
import type { Teksten, VolledigeEditie } from '../editie.ts'
import type { Product, Vraagpatroon } from '../product.ts'

const info = (groepen: string[], thema: string, vorm: Pick<Begripinfo, 'soort'> & Partial<Begripinfo>): Begripinfo => ({
  groepen,
  thema,
  privacy: 'gewoon',
  ...vorm,
})

const begrippen: VolledigeEditie['begrippen'] = {
  geboortedatum: info(['aanvrager', 'partner', 'kinderen'], 'persoon', {
    soort: 'datum',
    bereik: { min: '1900-01-01', max: '2100-12-31', totDatum: true },
    mijlpalen: [{ id: 'twaalf', groepen: ['kinderen'], maanden: 144 }],
  }),
  verzekerd: info(['aanvrager'], 'zorg', { soort: 'ja_nee', teVeranderen: 'ja' }),
  inkomen: info(['aanvrager', 'partner'], 'geld', {
    soort: 'bedrag',
    eenheid: 'euro_per_jaar',
    bereik: { min: 0, max: 1_000_000 },
    schatting: true,
    verdiensten: 'bruto',
    bewijs: { aanvrager: 'loonstrook', partner: 'loonstrook_partner' },
  }),
  kinderbijslag: info(['kinderen'], 'gezin', { soort: 'ja_nee', bewijs: { kinderen: 'brief_svb' } }),
  woonvorm: info(['woning'], 'wonen', { soort: 'keuze', keuzes: ['huur', 'koop'] }),
  huur: info(['woning'], 'wonen', {
    soort: 'bedrag',
    eenheid: 'euro_per_maand',
    bereik: { min: 0, max: 10_000 },
    teVeranderen: 'voor_recht',
    bewijs: { woning: 'huurcontract' },
  }),
  tuin: info(['woning'], 'wonen', { soort: 'ja_nee' }),
  woonland: info(['aanvrager'], 'persoon', { soort: 'keuze', keuzes: ['nederland', 'belgie'], aanname: 'nederland' }),
  dag: info(['verhuizing'], 'verhuizing', { soort: 'datum', bereik: { min: '2020-01-01', max: '2040-12-31' } }),
  auto: info(['verhuizing'], 'verhuizing', { soort: 'ja_nee' }),
}

const groepen: Groepinfo[] = [
  { id: 'aanvrager', soort: 'een', thema: 'persoon' },
  { id: 'partner', soort: 'misschien', thema: 'gezin' },
  { id: 'kinderen', soort: 'lijst', enkelvoud: 'kind', maximum: 4, thema: 'gezin' },
  { id: 'woning', soort: 'een', thema: 'wonen' },
  { id: 'verhuizing', soort: 'een', thema: 'verhuizing' },
]

const product = (id: string, rest: Partial<Product>): Product => ({
  id,
  organisatie: 'gemeente',
  thema: 'geld',
  kanalen: [{ kanaal: 'balie' }],
  afhandeling: { niveau: 'volledig', ja: ['derden'] },
  stappen: [],
  formulier: [],
  grondslagen: [],
  bewijsstukken: [{ id: 'paspoort' }],
  vervolg: [],
  ...rest,
})

const producten: Product[] = [
  product('zorgsteun', { regeling: 'zorgsteun' }),
  product('huursteun', { regeling: 'huursteun', bewijsstukken: [{ id: 'paspoort' }, { id: 'huurcontract' }] }),
  product('kindsteun', { regeling: 'kindsteun' }),
  product('adres', {}),
  product('opzeggen', {}),
  product('parkeren', {}),
]

const vraagpatronen: Vraagpatroon[] = [
  {
    id: 'verhuizen',
    thema: 'wonen',
    themas: ['wonen'],
    vragen: ['verhuizing.dag', 'verhuizing.auto'],
    regelingen: [],
    producten: [
      { product: 'parkeren', rol: 'extra', na: ['adres'], voorwaarde: 'vraagpatroon.verhuizen.parkeren' },
      { product: 'adres', rol: 'basis', na: [], termijn: { gegeven: 'verhuizing.dag', vanaf: -28, uiterlijk: 5 } },
      { product: 'opzeggen', rol: 'basis', na: [], termijn: { gegeven: 'verhuizing.dag', uiterlijk: -31 } },
      { product: 'huursteun', rol: 'extra', na: ['parkeren'] },
    ],
  },
]

const belscripts: Belscript[] = [
  {
    id: 'opening',
    vraagpatroon: null,
    stappen: [
      { id: 'groet', soort: 'zeg' },
      { id: 'privacy', soort: 'zeg', verplicht: true },
      { id: 'onderwerp', soort: 'keuze', keuzes: [{ id: 'verhuizen', naar: 'naar_verhuizen' }, { id: 'anders' }] },
      { id: 'klaar', soort: 'einde', resultaat: 'beantwoord' },
      { id: 'naar_verhuizen', soort: 'script', script: 'verhuizen' },
    ],
  },
  {
    id: 'verhuizen',
    vraagpatroon: 'verhuizen',
    stappen: [
      { id: 'vragen', soort: 'vraag', vraag: 'volgende' },
      { id: 'met_auto', soort: 'zeg', als: 'belscript.verhuizen.met_auto' },
      { id: 'code', soort: 'actie', actie: 'code_geven' },
      { id: 'einde', soort: 'einde', resultaat: 'beantwoord' },
    ],
  },
]

const aanvragen: Record<string, Aanvragen> = {
  zorgsteun: { termijn: { soort: 'jaar', erna: 1, totEnMet: '12-31' }, bron: 'Proefwet, artikel 9' },
  huursteun: { termijn: { soort: 'terug', maanden: 0, per: 'dag' }, bron: 'Proefwet, artikel 9' },
  kindsteun: { termijn: { soort: 'terug', maanden: 12, per: 'kwartaal' }, bron: 'Proefwet, artikel 9' },
}

export const makeProefeditie = (pakket: Regelpakket, wet: Wetboek): VolledigeEditie => ({
  hash: 'proef1',
  geldigVanaf: '2026-01-01',
  pakket,
  wet,
  groepen,
  begrippen,
  regelingen: ['zorgsteun', 'huursteun', 'kindsteun'].map((id) => ({
    id,
    uitvoerder: 'gemeente',
    grondslag: 'Proefwet',
    product: id,
    nietGetoetst: [`regeling.${id}.niet_getoetst.1`],
    ...(aanvragen[id] && { aanvragen: aanvragen[id] }),
  })),
  vraagpatronen,
  producten,
  productthemas: [{ id: 'steun', onder: ['geld', 'wonen'] }],
  formuliervelden: [],
  organisaties: [{ id: 'gemeente', soort: 'gemeente', locaties: [] }],
  kaart: { wijken: [], behoeften: [], voorzieningen: [] },
  begrippenlijst: { termen: [] },
  belscripts,
  gemeente: 'proefdorp',
  gemeenten: [{ id: 'proefdorp', naam: 'Proefdorp' }],
  themas: ['verhuizing', 'persoon', 'gezin', 'wonen', 'zorg', 'geld'],
})

export const proefteksten: Teksten = {
  'groep.aanvrager.wie': 'u',
  'groep.aanvrager.van': 'uw {kort}',
  'groep.partner.wie': 'uw partner',
  'groep.partner.label': 'partner',
  'groep.partner.van': '{kort} van uw partner',
  'groep.partner.kort': 'of u een partner heeft',
  'groep.partner.vraag': 'Heeft u een partner?',
  'groep.kinderen.wie': 'uw {rang} kind',
  'groep.kinderen.label': 'kind {nummer}',
  'groep.kinderen.van': '{kort} van uw {rang} kind',
  'groep.kinderen.kort': 'hoeveel kinderen u heeft',
  'groep.kinderen.vraag': 'Hoeveel kinderen heeft u?',
  'groep.woning.wie': 'uw woning',
  'groep.woning.van': '{kort}',
  'groep.verhuizing.wie': 'uw verhuizing',
  'groep.verhuizing.van': '{kort}',
  'begrip.geboortedatum.kort': 'geboortedatum',
  'begrip.geboortedatum.mijlpaal.twaalf.kinderen': '{Wie} wordt 12 jaar.',
  'begrip.geboortedatum.vraag.kinderen': 'Wanneer is {wie} geboren?',
  'begrip.inkomen.kort': 'inkomen in {jaar}',
  'begrip.inkomen.vraag.aanvrager': 'Wat is uw inkomen in {jaar}?',
  'begrip.inkomen.vraag_gesproken.aanvrager': 'Hoeveel verdient u in {jaar}?',
  'begrip.huur.kort': 'huur',
  'begrip.woonvorm.kort': 'hoe u woont',
  'begrip.woonvorm.keuze.huur': 'Ik huur',
  'begrip.woonvorm.keuze.koop': 'Ik heb een koopwoning',
  'aanname.woonland': 'Wij gaan ervan uit dat u in Nederland woont.',
  'productthema.steun': 'Steun',
  'productthema.geld': 'Geld',
  'productthema.wonen': 'Wonen',
  'thema.geld': 'Geld',
  'thema.wonen': 'Wonen',
  'organisatie.gemeente.naam': 'Gemeente Proefdorp',
  'bewijsstuk.paspoort': 'Uw paspoort',
  'bewijsstuk.huurcontract': 'Uw huurcontract',
  'bewijsstuk.loonstrook': 'Uw loonstrook',
  'bewijsstuk.loonstrook_partner': 'De loonstrook van uw partner',
  'bewijsstuk.brief_svb': 'De brief van de SVB',
  'product.adres.titel': 'Adres doorgeven',
  'product.adres.wat': 'U geeft uw nieuwe adres door.',
  'vraagpatroon.verhuizen.waarom.adres': 'Dit is verplicht.',
  'regeling.zorgsteun.titel': 'Zorgsteun',
  'regeling.huursteun.aanvragen': 'Bellen is genoeg.',
  'regeling.zorgsteun.niet_getoetst.1': 'Of u in de gevangenis zit.',
  'belscript.opening.groet': 'Goedendag, gemeente {gemeente}.',
  'belscript.opening.groet.let_op': 'Noem uw naam.',
  'belscript.opening.onderwerp.verhuizen': 'Een verhuizing',
  'belscript.verhuizen.vragen': 'Ik stel u een paar vragen.',
}
