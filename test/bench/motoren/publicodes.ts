import Engine from 'publicodes'
import { C, cent, type Regel } from './cijfers.ts'
import type { Huishouden, Uitkomst } from './huishouden.ts'

const keuze = (si: unknown, alors: unknown, sinon: unknown) => ({ variations: [{ si, alors }, { sinon }] })
const rond = (valeur: string) => ({ valeur, arrondi: 'oui' })
const tenminsteNul = (valeur: string) => ({ valeur, plancher: 0 })
const hoogstens = (valeur: string, plafond: unknown) => ({ valeur, plafond })
const alle = (...voorwaarden: unknown[]) => ({ 'toutes ces conditions': voorwaarden })
const een = (...voorwaarden: unknown[]) => ({ 'une de ces conditions': voorwaarden })

/** From the first rounding on amounts are cents. Rounding down is not in the language: half a step less, then to the nearest. */
const REGELS = {
  partnerinkomen: keuze('heeft_partner', 'inkomen_partner', 0),
  toetsingsinkomen: 'inkomen + partnerinkomen',
  partnervermogen: keuze('heeft_partner', 'vermogen_partner', 0),
  vermogen_samen: 'vermogen + partnervermogen',
  kinderen: 'kinderen_0_11 + kinderen_12_15 + kinderen_16_17',
  boven_drempel: tenminsteNul(`toetsingsinkomen - ${C.drempel}`),
  zt_vermogensgrens: keuze('heeft_partner', C.grensSamen, C.grensAlleen),
  zt_vermogen_laag: 'vermogen_samen <= zt_vermogensgrens',
  zt_volwassen: 'leeftijd >= 18',
  zt_partner_verzekerd: alle('zorgverzekering_partner', 'leeftijd_partner >= 18'),
  zt_premie: keuze('heeft_partner', 200 * C.premie, 100 * C.premie),
  zt_drempelprocent: keuze('heeft_partner', C.procentSamen, C.procentAlleen),
  zt_drempeldeel: `zt_drempelprocent * ${C.drempel}`,
  zt_inkomensdeel: `${C.procentBoven} * boven_drempel`,
  zt_normpremie: rond('zt_drempeldeel + zt_inkomensdeel'),
  zt_deel: keuze(alle('heeft_partner', 'zt_partner_verzekerd = non'), 0.5, 1),
  zt_ruw: tenminsteNul('zt_premie - zt_normpremie'),
  zt_jaar: rond('zt_deel * zt_ruw / 100'),
  zt_genoeg: `zt_jaar >= ${C.kleinst}`,
  zt_recht: alle(
    'zorgverzekering',
    'zt_volwassen',
    'zt_genoeg',
    'zt_vermogen_laag',
    'verblijf_rechtmatig',
    'detentie = non',
  ),
  zt_maand: keuze('zt_recht', rond('zt_jaar / 12 - 11 / 24'), 0),
  ht_woning: alle('huurt', een('zelfstandige_woning', 'aangepaste_woning')),
  ht_volwassen: 'leeftijd >= 18',
  ht_vermogensgrens: keuze('heeft_partner', C.huurgrensSamen, C.huurgrensAlleen),
  ht_vermogen_laag: 'vermogen_samen <= ht_vermogensgrens',
  ht_personen: keuze('heeft_partner', '2 + medebewoners + kinderen', '1 + medebewoners + kinderen'),
  ht_alleen: 'ht_personen = 1',
  ht_rekeninkomen: 'toetsingsinkomen + inkomen_medebewoners',
  ht_servicekosten: hoogstens('servicekosten', C.meesteServicekosten),
  ht_huur: '100 * kale_huur + 100 * ht_servicekosten',
  ht_iemand_21: een('leeftijd >= 21', alle('heeft_partner', 'leeftijd_partner >= 21')),
  ht_hoge_grens: een('ht_iemand_21', 'kinderen >= 1', 'aangepaste_woning'),
  ht_hoogste_huur: keuze('ht_hoge_grens', cent(C.maximaleHuur), cent(C.maximaleHuurJong)),
  ht_rekenhuur: hoogstens('ht_huur', 'ht_hoogste_huur'),
  ht_basishuur: keuze('ht_alleen', cent(C.basishuurAlleen), cent(C.basishuurSamen)),
  ht_aftoppingsgrens: keuze('ht_personen >= 3', cent(C.aftoppingGroot), cent(C.aftoppingKlein)),
  ht_deel_a: {
    valeur: 'ht_rekenhuur - ht_basishuur',
    plafond: `${cent(C.kwaliteitsgrens)} - ht_basishuur`,
    plancher: 0,
  },
  ht_deel_b: {
    valeur: `${C.procentB / 100} * (ht_rekenhuur - ${cent(C.kwaliteitsgrens)})`,
    plafond: `${C.procentB / 100} * (ht_aftoppingsgrens - ${cent(C.kwaliteitsgrens)})`,
    plancher: 0,
    arrondi: 'oui',
  },
  ht_krijgt_c: een('ht_alleen', 'aangepaste_woning', 'leeftijd >= 67'),
  ht_deel_c: keuze(
    'ht_krijgt_c',
    { valeur: `${C.procentC / 100} * (ht_rekenhuur - ht_aftoppingsgrens)`, plancher: 0, arrondi: 'oui' },
    0,
  ),
  ht_ijkpunt: keuze('ht_alleen', C.ijkpuntAlleen, C.ijkpuntSamen),
  ht_afbouw: keuze('ht_alleen', C.afbouwAlleen, C.afbouwSamen),
  ht_boven_ijkpunt: tenminsteNul('ht_rekeninkomen - ht_ijkpunt'),
  ht_vermindering: rond('ht_afbouw * ht_boven_ijkpunt / 12'),
  ht_ruw: tenminsteNul('ht_deel_a + ht_deel_b + ht_deel_c - ht_vermindering'),
  ht_jaar: rond('ht_ruw * 12 / 100'),
  ht_genoeg: `ht_jaar >= ${C.kleinst}`,
  ht_recht: alle('ht_woning', 'ht_volwassen', 'ht_genoeg', 'ht_vermogen_laag', 'verblijf_rechtmatig'),
  ht_maand: keuze('ht_recht', rond('ht_ruw / 100 - 99 / 200'), 0),
  kgb_heeft_kinderen: 'kinderen >= 1',
  kgb_kinderbedrag: `kinderen * ${C.perKind}`,
  kgb_extra: `kinderen_12_15 * ${C.extra12} + kinderen_16_17 * ${C.extra16}`,
  kgb_kop: keuze('heeft_partner', 0, C.alo),
  kgb_hoogste: 'kgb_kinderbedrag + kgb_extra + kgb_kop',
  kgb_grens: keuze('heeft_partner', C.drempel + C.extraDrempel, C.drempel),
  kgb_boven_grens: tenminsteNul('toetsingsinkomen - kgb_grens'),
  kgb_eraf: rond(`${C.procentAf} * kgb_boven_grens`),
  kgb_jaar: tenminsteNul('100 * kgb_hoogste - kgb_eraf'),
  kgb_genoeg: `kgb_jaar >= ${100 * C.kleinst}`,
  kgb_recht: alle('kinderbijslag', 'kgb_heeft_kinderen', 'kgb_genoeg', 'zt_vermogen_laag', 'verblijf_rechtmatig'),
  kgb_maand: keuze('kgb_recht', rond('kgb_jaar / 1200 - 1199 / 2400'), 0),
  totaal_maand: 'zt_maand + ht_maand + kgb_maand',
} satisfies Record<Regel, unknown>

export function openPublicodes(voorbeeld: Huishouden | undefined): (h: Huishouden) => Uitkomst {
  const feiten = Object.entries(voorbeeld ?? {}).map(([naam, waarde]) => [
    naam,
    { 'par défaut': typeof waarde === 'boolean' ? 'non' : 0 },
  ])
  const stil = { log: () => undefined, warn: () => undefined, error: () => undefined }
  const engine = new Engine({ ...Object.fromEntries(feiten), ...REGELS }, { logger: stil })
  const getal = (naam: Regel) => Number(engine.evaluate(naam).nodeValue)
  return (h) => {
    const situatie = Object.entries(h).map(([naam, w]) => [naam, typeof w === 'boolean' ? (w ? 'oui' : 'non') : w])
    engine.setSituation(Object.fromEntries(situatie))
    return {
      zorgtoeslag: getal('zt_maand'),
      huurtoeslag: getal('ht_maand'),
      kindgebonden: getal('kgb_maand'),
      totaal: getal('totaal_maand'),
    }
  }
}
