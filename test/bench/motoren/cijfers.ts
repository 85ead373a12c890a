/** Figures of 2026 in euros and percents, for the rules that are written by hand or for another engine. */
export const C = {
  drempel: 29_736,
  premie: 2119,
  procentAlleen: 1.912,
  procentSamen: 4.289,
  procentBoven: 13.73,
  grensAlleen: 146_011,
  grensSamen: 184_633,
  kleinst: 24,
  huurgrensAlleen: 38_479,
  huurgrensSamen: 76_958,
  meesteServicekosten: 48,
  maximaleHuur: 932.93,
  maximaleHuurJong: 498.2,
  basishuurAlleen: 202.52,
  basishuurSamen: 200.71,
  kwaliteitsgrens: 498.2,
  aftoppingKlein: 713.02,
  aftoppingGroot: 764.14,
  procentB: 65,
  procentC: 40,
  ijkpuntAlleen: 23_425,
  ijkpuntSamen: 31_500,
  afbouwAlleen: 27,
  afbouwSamen: 22,
  perKind: 2580,
  extra12: 724,
  extra16: 964,
  alo: 3416,
  extraDrempel: 9405,
  procentAf: 7.6,
} as const

export function cent(euro: number): number {
  return Math.round(100 * euro)
}

/** The 62 rules, by name: what every engine must be given. */
export type Regel =
  | 'partnerinkomen'
  | 'toetsingsinkomen'
  | 'partnervermogen'
  | 'vermogen_samen'
  | 'kinderen'
  | 'boven_drempel'
  | 'zt_vermogensgrens'
  | 'zt_vermogen_laag'
  | 'zt_volwassen'
  | 'zt_partner_verzekerd'
  | 'zt_premie'
  | 'zt_drempelprocent'
  | 'zt_drempeldeel'
  | 'zt_inkomensdeel'
  | 'zt_normpremie'
  | 'zt_deel'
  | 'zt_ruw'
  | 'zt_jaar'
  | 'zt_genoeg'
  | 'zt_recht'
  | 'zt_maand'
  | 'ht_woning'
  | 'ht_volwassen'
  | 'ht_vermogensgrens'
  | 'ht_vermogen_laag'
  | 'ht_personen'
  | 'ht_alleen'
  | 'ht_rekeninkomen'
  | 'ht_servicekosten'
  | 'ht_huur'
  | 'ht_iemand_21'
  | 'ht_hoge_grens'
  | 'ht_hoogste_huur'
  | 'ht_rekenhuur'
  | 'ht_basishuur'
  | 'ht_aftoppingsgrens'
  | 'ht_deel_a'
  | 'ht_deel_b'
  | 'ht_krijgt_c'
  | 'ht_deel_c'
  | 'ht_ijkpunt'
  | 'ht_afbouw'
  | 'ht_boven_ijkpunt'
  | 'ht_vermindering'
  | 'ht_ruw'
  | 'ht_jaar'
  | 'ht_genoeg'
  | 'ht_recht'
  | 'ht_maand'
  | 'kgb_heeft_kinderen'
  | 'kgb_kinderbedrag'
  | 'kgb_extra'
  | 'kgb_kop'
  | 'kgb_hoogste'
  | 'kgb_grens'
  | 'kgb_boven_grens'
  | 'kgb_eraf'
  | 'kgb_jaar'
  | 'kgb_genoeg'
  | 'kgb_recht'
  | 'kgb_maand'
  | 'totaal_maand'
