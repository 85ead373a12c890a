import { compileer } from '@loket/kennis/compileer'
import type { Kennisbron } from '@loket/kennis/kennisbron'
import type { Regelpakket } from '@loket/kennis/pakket'
import { C, type Regel } from './cijfers.ts'
import type { Huishouden } from './huishouden.ts'

const feit = (soort: string, meer = {}) => ({ soort, van: ['h'], thema: 't', ...meer })
/** Usual answers with their shares, in round figures; they order questions and decide nothing. */
type Delen = readonly (readonly [waarde: number | string, deel: number])[]
const gewoon = (delen: Delen) => ({ gebruikelijk: delen.map(([waarde, deel]) => ({ waarde, deel })) })
const janee = (ja: number) =>
  feit(
    'ja_nee',
    gewoon([
      ['ja', ja],
      ['nee', 1 - ja],
    ]),
  )
const geld = (eenheid: string, hoog: number, delen: Delen) =>
  feit('bedrag', { eenheid, bereik: [0, hoog], ...gewoon(delen) })
const aantal = (eenheid: string, hoog: number, delen: Delen) =>
  feit('geheel_getal', { eenheid, bereik: [0, hoog], ...gewoon(delen) })

const LEEFTIJDEN: Delen = [
  [16, 0.03],
  [20, 0.07],
  [35, 0.35],
  [55, 0.35],
  [75, 0.2],
]
const INKOMENS: Delen = [
  [0, 0.1],
  [15_000, 0.25],
  [28_000, 0.25],
  [45_000, 0.25],
  [90_000, 0.15],
]
const VERMOGENS: Delen = [
  [1500, 0.35],
  [12_000, 0.3],
  [42_000, 0.2],
  [150_000, 0.15],
]
const KINDEREN: Delen = [
  [0, 0.85],
  [1, 0.1],
  [2, 0.05],
]

const BEGRIPPEN = {
  leeftijd: aantal('jaren', 130, LEEFTIJDEN),
  heeft_partner: janee(0.53),
  leeftijd_partner: aantal('jaren', 130, LEEFTIJDEN),
  inkomen: geld('euro_per_jaar', 10_000_000, INKOMENS),
  inkomen_partner: geld('euro_per_jaar', 10_000_000, INKOMENS),
  vermogen: geld('euro', 10_000_000, VERMOGENS),
  vermogen_partner: geld('euro', 10_000_000, VERMOGENS),
  zorgverzekering: janee(0.995),
  zorgverzekering_partner: janee(0.995),
  verblijf_rechtmatig: janee(0.995),
  detentie: janee(0.001),
  huurt: janee(0.42),
  zelfstandige_woning: janee(0.95),
  aangepaste_woning: janee(0.03),
  kale_huur: geld('euro_per_maand', 10_000, [
    [450, 0.2],
    [650, 0.4],
    [800, 0.2],
    [1200, 0.2],
  ]),
  servicekosten: geld('euro_per_maand', 10_000, [
    [0, 0.4],
    [30, 0.4],
    [90, 0.2],
  ]),
  medebewoners: aantal('personen', 8, KINDEREN),
  inkomen_medebewoners: geld('euro_per_jaar', 10_000_000, [
    [0, 0.85],
    [20_000, 0.15],
  ]),
  kinderen_0_11: aantal('personen', 12, KINDEREN),
  kinderen_12_15: aantal('personen', 12, KINDEREN),
  kinderen_16_17: aantal('personen', 12, KINDEREN),
  kinderbijslag: janee(0.94),
} satisfies Record<keyof Huishouden, object>

const cijfer = (waarde: number, eenheid = 'euro_per_jaar') => ({
  eenheid,
  vanaf: { '2026-01-01': { waarde, bron: 'wet' } },
})
const BEDRAGEN = {
  drempel: cijfer(C.drempel),
  premie: cijfer(C.premie),
  procent_alleen: cijfer(C.procentAlleen, 'procent'),
  procent_samen: cijfer(C.procentSamen, 'procent'),
  procent_boven: cijfer(C.procentBoven, 'procent'),
  grens_alleen: cijfer(C.grensAlleen, 'euro'),
  grens_samen: cijfer(C.grensSamen, 'euro'),
  kleinst: cijfer(C.kleinst),
  huurgrens_alleen: cijfer(C.huurgrensAlleen, 'euro'),
  huurgrens_samen: cijfer(C.huurgrensSamen, 'euro'),
  meeste_servicekosten: cijfer(C.meesteServicekosten, 'euro_per_maand'),
  maximale_huur: cijfer(C.maximaleHuur, 'euro_per_maand'),
  maximale_huur_jong: cijfer(C.maximaleHuurJong, 'euro_per_maand'),
  basishuur_alleen: cijfer(C.basishuurAlleen, 'euro_per_maand'),
  basishuur_samen: cijfer(C.basishuurSamen, 'euro_per_maand'),
  kwaliteitsgrens: cijfer(C.kwaliteitsgrens, 'euro_per_maand'),
  aftopping_klein: cijfer(C.aftoppingKlein, 'euro_per_maand'),
  aftopping_groot: cijfer(C.aftoppingGroot, 'euro_per_maand'),
  procent_b: cijfer(C.procentB, 'procent'),
  procent_c: cijfer(C.procentC, 'procent'),
  ijkpunt_alleen: cijfer(C.ijkpuntAlleen),
  ijkpunt_samen: cijfer(C.ijkpuntSamen),
  afbouw_alleen: cijfer(C.afbouwAlleen, 'procent'),
  afbouw_samen: cijfer(C.afbouwSamen, 'procent'),
  per_kind: cijfer(C.perKind),
  extra_12: cijfer(C.extra12),
  extra_16: cijfer(C.extra16),
  alo: cijfer(C.alo),
  extra_drempel: cijfer(C.extraDrempel),
  procent_af: cijfer(C.procentAf, 'procent'),
}

const perJaar = (waarde: string) => ({ waarde, eenheid: 'euro_per_jaar' })
const perMaand = (waarde: string) => ({ waarde, eenheid: 'euro_per_maand' })

/** Every copy counts with a slightly different income and wealth, so that no two share their work; the first with none. */
const zorgtoeslag = (n: number) => ({
  partnerinkomen: 'als h.heeft_partner dan h.inkomen_partner anders 0',
  toetsingsinkomen: `h.inkomen + ${n} + partnerinkomen`,
  partnervermogen: 'als h.heeft_partner dan h.vermogen_partner anders 0',
  vermogen_samen: `h.vermogen + ${n} + partnervermogen`,
  boven_drempel: 'maximum(0, toetsingsinkomen - drempel)',
  zt_vermogensgrens: 'als h.heeft_partner dan grens_samen anders grens_alleen',
  zt_vermogen_laag: 'vermogen_samen <= zt_vermogensgrens',
  zt_volwassen: 'h.leeftijd >= 18',
  zt_partner_verzekerd: 'h.zorgverzekering_partner en h.leeftijd_partner >= 18',
  zt_premie: perJaar('als h.heeft_partner dan 2 * premie anders premie'),
  zt_drempelprocent: 'als h.heeft_partner dan procent_samen anders procent_alleen',
  zt_drempeldeel: perJaar('zt_drempelprocent * drempel'),
  zt_inkomensdeel: perJaar('procent_boven * boven_drempel'),
  zt_normpremie: perJaar('afgerond(zt_drempeldeel + zt_inkomensdeel, 0.01)'),
  zt_deel: { waarde: 'als h.heeft_partner en niet zt_partner_verzekerd dan 0.5 anders 1', eenheid: 'factor' },
  zt_ruw: 'maximum(0, zt_premie - zt_normpremie)',
  zt_jaar: perJaar('afgerond(zt_deel * zt_ruw, 1)'),
  zt_genoeg: 'zt_jaar >= kleinst',
  zt_maand: perMaand('afgerond_omlaag(zt_jaar / 12, 1)'),
})

const huurtoeslag = (n: number) => ({
  ht_woning: 'h.huurt en (h.zelfstandige_woning of h.aangepaste_woning)',
  ht_volwassen: 'h.leeftijd >= 18',
  ht_vermogensgrens: 'als h.heeft_partner dan huurgrens_samen anders huurgrens_alleen',
  ht_vermogen_laag: `zorgtoeslag${n}.vermogen_samen <= ht_vermogensgrens`,
  kinderen: 'h.kinderen_0_11 + h.kinderen_12_15 + h.kinderen_16_17',
  ht_personen: '1 + (als h.heeft_partner dan 1 anders 0) + h.medebewoners + kinderen',
  ht_alleen: 'ht_personen = 1',
  ht_rekeninkomen: `zorgtoeslag${n}.toetsingsinkomen + h.inkomen_medebewoners`,
  ht_servicekosten: 'minimum(h.servicekosten, meeste_servicekosten)',
  ht_huur: 'h.kale_huur + ht_servicekosten',
  ht_iemand_21: 'h.leeftijd >= 21 of (h.heeft_partner en h.leeftijd_partner >= 21)',
  ht_hoge_grens: 'ht_iemand_21 of kinderen >= 1 of h.aangepaste_woning',
  ht_hoogste_huur: 'als ht_hoge_grens dan maximale_huur anders maximale_huur_jong',
  ht_rekenhuur: 'minimum(ht_huur, ht_hoogste_huur)',
  ht_basishuur: 'als ht_alleen dan basishuur_alleen anders basishuur_samen',
  ht_aftoppingsgrens: 'als ht_personen >= 3 dan aftopping_groot anders aftopping_klein',
  ht_deel_a: 'maximum(0, minimum(ht_rekenhuur, kwaliteitsgrens) - ht_basishuur)',
  ht_deel_b: perMaand(
    'afgerond(procent_b * maximum(0, minimum(ht_rekenhuur, ht_aftoppingsgrens) - kwaliteitsgrens), 0.01)',
  ),
  ht_krijgt_c: 'ht_alleen of h.aangepaste_woning of h.leeftijd >= 67',
  ht_deel_c: perMaand(
    'als ht_krijgt_c dan afgerond(procent_c * maximum(0, ht_rekenhuur - ht_aftoppingsgrens), 0.01) anders 0',
  ),
  ht_ijkpunt: 'als ht_alleen dan ijkpunt_alleen anders ijkpunt_samen',
  ht_afbouw: 'als ht_alleen dan afbouw_alleen anders afbouw_samen',
  ht_boven_ijkpunt: 'maximum(0, ht_rekeninkomen - ht_ijkpunt)',
  ht_vermindering: perMaand('afgerond(ht_afbouw * ht_boven_ijkpunt / 12, 0.01)'),
  ht_ruw: 'maximum(0, ht_deel_a + ht_deel_b + ht_deel_c - ht_vermindering)',
  ht_jaar: perJaar('afgerond(ht_ruw * 12, 1)'),
  ht_genoeg: 'ht_jaar >= kleinst',
  ht_maand: perMaand('afgerond_omlaag(ht_ruw, 1)'),
})

const kindgebonden = (n: number) => ({
  kgb_heeft_kinderen: `huurtoeslag${n}.kinderen >= 1`,
  kgb_kinderbedrag: `huurtoeslag${n}.kinderen * per_kind`,
  kgb_extra: 'h.kinderen_12_15 * extra_12 + h.kinderen_16_17 * extra_16',
  kgb_kop: 'als h.heeft_partner dan 0 anders alo',
  kgb_hoogste: 'kgb_kinderbedrag + kgb_extra + kgb_kop',
  kgb_grens: 'drempel + (als h.heeft_partner dan extra_drempel anders 0)',
  kgb_boven_grens: `maximum(0, zorgtoeslag${n}.toetsingsinkomen - kgb_grens)`,
  kgb_eraf: perJaar('afgerond(procent_af * kgb_boven_grens, 0.01)'),
  kgb_jaar: 'maximum(0, kgb_hoogste - kgb_eraf)',
  kgb_genoeg: 'kgb_jaar >= kleinst',
  kgb_maand: perMaand('afgerond_omlaag(kgb_jaar / 12, 1)'),
})

const totaal = (n: number) => ({
  totaal_maand: `bedrag.zorgtoeslag${n} + bedrag.huurtoeslag${n} + bedrag.kindgebonden${n}`,
})

const VERBLIJF = 'h.verblijf_rechtmatig = ja'
const RECHT = {
  zt_recht: ['h.zorgverzekering = ja', 'zt_volwassen', 'zt_genoeg', 'zt_vermogen_laag', VERBLIJF, 'h.detentie = nee'],
  ht_recht: ['ht_woning', 'ht_volwassen', 'ht_genoeg', 'ht_vermogen_laag', VERBLIJF],
  kgb_recht: ['h.kinderbijslag = ja', 'kgb_heeft_kinderen', 'kgb_genoeg', 'zorgtoeslag0.zt_vermogen_laag', VERBLIJF],
} satisfies Partial<Record<Regel, string[]>>

const STAPPEN = { ...zorgtoeslag(0), ...huurtoeslag(0), ...kindgebonden(0), ...totaal(0) } satisfies Record<
  Exclude<Regel, keyof typeof RECHT>,
  unknown
>
export const AANTAL_REGELS = Object.keys({ ...STAPPEN, ...RECHT }).length

function regeling(id: string, toetsen: readonly string[], berekening: object, bedrag: Regel) {
  const alle_van = toetsen.map((toets) => ({ voorwaarde: toets, anders: toets, toets, bron: 'wet' }))
  const inhoud = {
    id,
    titel: id,
    geldig_vanaf: '2026-01-01',
    recht_als: { alle_van },
    berekening,
    uitkomst: { bedrag },
  }
  return { bestand: `${id}.yaml`, inhoud }
}

function regelingen(n: number) {
  return [
    regeling(`zorgtoeslag${n}`, RECHT.zt_recht, zorgtoeslag(n), 'zt_maand'),
    regeling(`huurtoeslag${n}`, RECHT.ht_recht, huurtoeslag(n), 'ht_maand'),
    regeling(
      `kindgebonden${n}`,
      RECHT.kgb_recht.map((toets) => toets.replace('toeslag0', `toeslag${n}`)),
      kindgebonden(n),
      'kgb_maand',
    ),
    regeling(`totaal${n}`, ['ja'], totaal(n), 'totaal_maand'),
  ]
}

export function compileRegelset(stellen = 1): Regelpakket {
  const bron: Kennisbron = {
    model: { groepen: { h: { soort: 'een' } } },
    begrippen: [{ bestand: 'begrippen.yaml', inhoud: BEGRIPPEN }],
    bedragen: [{ bestand: 'bedragen.yaml', inhoud: BEDRAGEN }],
    regelingen: Array.from({ length: stellen }, (_, n) => regelingen(n)).flat(),
    gemeenten: [],
    voorwaarden: [],
  }
  const uitslag = compileer(bron)
  if ('fouten' in uitslag) throw new Error(uitslag.fouten.map(({ melding }) => melding).join('\n'))
  return uitslag.pakket
}
