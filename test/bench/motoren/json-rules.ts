import { type Almanac, Engine } from 'json-rules-engine'
import { C, cent, type Regel } from './cijfers.ts'
import type { Huishouden, Uitkomst } from './huishouden.ts'

type Feit = Regel | keyof Huishouden
type Recht = 'zt_recht' | 'ht_recht' | 'kgb_recht'

const klopt = (fact: Feit, operator: string, value: unknown) => ({ fact, operator, value })
const ja = (...feiten: Feit[]) => feiten.map((feit) => klopt(feit, 'equal', true))

/** Conditions are rules ... */
const RECHT = {
  zt_recht: [
    ...ja('zorgverzekering', 'zt_volwassen', 'zt_genoeg', 'zt_vermogen_laag', 'verblijf_rechtmatig'),
    klopt('detentie', 'equal', false),
  ],
  ht_recht: ja('ht_woning', 'ht_volwassen', 'ht_genoeg', 'ht_vermogen_laag', 'verblijf_rechtmatig'),
  kgb_recht: ja('kinderbijslag', 'kgb_heeft_kinderen', 'kgb_genoeg', 'zt_vermogen_laag', 'verblijf_rechtmatig'),
} satisfies Record<Recht, object>

interface Rekening {
  uit: readonly Feit[]
  doe: (...waarden: number[]) => number | boolean
}
const reken = (uit: readonly Feit[], doe: Rekening['doe']): Rekening => ({ uit, doe })
const kies = (toets: Feit, dan: number, anders: number) => reken([toets], (t) => (t ? dan : anders))
const som = (...uit: Feit[]) => reken(uit, (...waarden) => waarden.reduce((a, b) => a + b))
const boven = (waarde: Feit, grens: Feit) => reken([waarde, grens], (w = 0, g = 0) => Math.max(0, w - g))
const minstens = (waarde: Feit, grens: number) => reken([waarde], (w = 0) => w >= grens)

/** ... and arithmetic is not in the language, so that it is facts counted by functions. Rounded amounts are cents. */
const REKENEN = {
  partnerinkomen: reken(['heeft_partner', 'inkomen_partner'], (p = 0, i = 0) => (p ? i : 0)),
  toetsingsinkomen: som('inkomen', 'partnerinkomen'),
  partnervermogen: reken(['heeft_partner', 'vermogen_partner'], (p = 0, v = 0) => (p ? v : 0)),
  vermogen_samen: som('vermogen', 'partnervermogen'),
  kinderen: som('kinderen_0_11', 'kinderen_12_15', 'kinderen_16_17'),
  boven_drempel: reken(['toetsingsinkomen'], (i = 0) => Math.max(0, i - C.drempel)),
  zt_vermogensgrens: kies('heeft_partner', C.grensSamen, C.grensAlleen),
  zt_vermogen_laag: reken(['vermogen_samen', 'zt_vermogensgrens'], (v = 0, g = 0) => v <= g),
  zt_volwassen: minstens('leeftijd', 18),
  zt_partner_verzekerd: reken(['zorgverzekering_partner', 'leeftijd_partner'], (v, l = 0) => Boolean(v) && l >= 18),
  zt_premie: kies('heeft_partner', 200 * C.premie, 100 * C.premie),
  zt_drempelprocent: kies('heeft_partner', C.procentSamen, C.procentAlleen),
  zt_drempeldeel: reken(['zt_drempelprocent'], (p = 0) => p * C.drempel),
  zt_inkomensdeel: reken(['boven_drempel'], (b = 0) => C.procentBoven * b),
  zt_normpremie: reken(['zt_drempeldeel', 'zt_inkomensdeel'], (a = 0, b = 0) => Math.round(a + b)),
  zt_deel: reken(['heeft_partner', 'zt_partner_verzekerd'], (p, v) => (p && !v ? 0.5 : 1)),
  zt_ruw: boven('zt_premie', 'zt_normpremie'),
  zt_jaar: reken(['zt_deel', 'zt_ruw'], (d = 0, r = 0) => Math.round((d * r) / 100)),
  zt_genoeg: minstens('zt_jaar', C.kleinst),
  zt_maand: reken(['zt_jaar'], (j = 0) => Math.floor(j / 12)),
  ht_woning: reken(['huurt', 'zelfstandige_woning', 'aangepaste_woning'], (h, z, a) => Boolean(h && (z || a))),
  ht_volwassen: minstens('leeftijd', 18),
  ht_vermogensgrens: kies('heeft_partner', C.huurgrensSamen, C.huurgrensAlleen),
  ht_vermogen_laag: reken(['vermogen_samen', 'ht_vermogensgrens'], (v = 0, g = 0) => v <= g),
  ht_personen: reken(['heeft_partner', 'medebewoners', 'kinderen'], (p, m = 0, k = 0) => 1 + (p ? 1 : 0) + m + k),
  ht_alleen: reken(['ht_personen'], (p) => p === 1),
  ht_rekeninkomen: som('toetsingsinkomen', 'inkomen_medebewoners'),
  ht_servicekosten: reken(['servicekosten'], (s = 0) => Math.min(s, C.meesteServicekosten)),
  ht_huur: reken(['kale_huur', 'ht_servicekosten'], (k = 0, s = 0) => 100 * (k + s)),
  ht_iemand_21: reken(
    ['leeftijd', 'heeft_partner', 'leeftijd_partner'],
    (l = 0, p = 0, lp = 0) => l >= 21 || Boolean(p && lp >= 21),
  ),
  ht_hoge_grens: reken(['ht_iemand_21', 'kinderen', 'aangepaste_woning'], (i, k = 0, a = 0) =>
    Boolean(i || k >= 1 || a),
  ),
  ht_hoogste_huur: kies('ht_hoge_grens', cent(C.maximaleHuur), cent(C.maximaleHuurJong)),
  ht_rekenhuur: reken(['ht_huur', 'ht_hoogste_huur'], (h = 0, m = 0) => Math.min(h, m)),
  ht_basishuur: kies('ht_alleen', cent(C.basishuurAlleen), cent(C.basishuurSamen)),
  ht_aftoppingsgrens: reken(['ht_personen'], (p = 0) => cent(p >= 3 ? C.aftoppingGroot : C.aftoppingKlein)),
  ht_deel_a: reken(['ht_rekenhuur', 'ht_basishuur'], (h = 0, b = 0) =>
    Math.max(0, Math.min(h, cent(C.kwaliteitsgrens)) - b),
  ),
  ht_deel_b: reken(['ht_rekenhuur', 'ht_aftoppingsgrens'], (h = 0, g = 0) =>
    Math.round((C.procentB * Math.max(0, Math.min(h, g) - cent(C.kwaliteitsgrens))) / 100),
  ),
  ht_krijgt_c: reken(['ht_alleen', 'aangepaste_woning', 'leeftijd'], (e, a = 0, l = 0) => Boolean(e || a) || l >= 67),
  ht_deel_c: reken(['ht_krijgt_c', 'ht_rekenhuur', 'ht_aftoppingsgrens'], (k, h = 0, g = 0) =>
    k ? Math.round((C.procentC * Math.max(0, h - g)) / 100) : 0,
  ),
  ht_ijkpunt: kies('ht_alleen', C.ijkpuntAlleen, C.ijkpuntSamen),
  ht_afbouw: kies('ht_alleen', C.afbouwAlleen, C.afbouwSamen),
  ht_boven_ijkpunt: boven('ht_rekeninkomen', 'ht_ijkpunt'),
  ht_vermindering: reken(['ht_afbouw', 'ht_boven_ijkpunt'], (a = 0, b = 0) => Math.round((a * b) / 12)),
  ht_ruw: reken(['ht_deel_a', 'ht_deel_b', 'ht_deel_c', 'ht_vermindering'], (a = 0, b = 0, c = 0, v = 0) =>
    Math.max(0, a + b + c - v),
  ),
  ht_jaar: reken(['ht_ruw'], (r = 0) => Math.round((r * 12) / 100)),
  ht_genoeg: minstens('ht_jaar', C.kleinst),
  ht_maand: reken(['ht_ruw'], (r = 0) => Math.floor(r / 100)),
  kgb_heeft_kinderen: minstens('kinderen', 1),
  kgb_kinderbedrag: reken(['kinderen'], (k = 0) => k * C.perKind),
  kgb_extra: reken(['kinderen_12_15', 'kinderen_16_17'], (a = 0, b = 0) => a * C.extra12 + b * C.extra16),
  kgb_kop: kies('heeft_partner', 0, C.alo),
  kgb_hoogste: som('kgb_kinderbedrag', 'kgb_extra', 'kgb_kop'),
  kgb_grens: kies('heeft_partner', C.drempel + C.extraDrempel, C.drempel),
  kgb_boven_grens: boven('toetsingsinkomen', 'kgb_grens'),
  kgb_eraf: reken(['kgb_boven_grens'], (b = 0) => Math.round(C.procentAf * b)),
  kgb_jaar: reken(['kgb_hoogste', 'kgb_eraf'], (h = 0, e = 0) => Math.max(0, 100 * h - e)),
  kgb_genoeg: minstens('kgb_jaar', 100 * C.kleinst),
  kgb_maand: reken(['kgb_jaar'], (j = 0) => Math.floor(j / 1200)),
} satisfies Record<Exclude<Regel, Recht | 'totaal_maand'>, Rekening>

export function openJsonRules(): (h: Huishouden) => Promise<Uitkomst> {
  const engine = new Engine()
  for (const [naam, { uit, doe }] of Object.entries(REKENEN))
    engine.addFact(naam, async (_params, almanac) => doe(...(await values(almanac, uit))))
  for (const [type, all] of Object.entries(RECHT)) engine.addRule({ conditions: { all }, event: { type } })
  return async (h) => {
    const { events, almanac } = await engine.run({ ...h })
    const recht = new Set(events.map(({ type }) => type))
    const [zt = 0, ht = 0, kgb = 0] = await values(almanac, ['zt_maand', 'ht_maand', 'kgb_maand'])
    const zorgtoeslag = recht.has('zt_recht') ? zt : 0
    const huurtoeslag = recht.has('ht_recht') ? ht : 0
    const kindgebonden = recht.has('kgb_recht') ? kgb : 0
    return { zorgtoeslag, huurtoeslag, kindgebonden, totaal: zorgtoeslag + huurtoeslag + kindgebonden }
  }
}

const values = (almanac: Almanac, namen: readonly Feit[]): Promise<number[]> =>
  Promise.all(namen.map((naam) => almanac.factValue<number>(naam)))
