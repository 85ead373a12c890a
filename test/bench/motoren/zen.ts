import { ZenEngine } from '@gorules/zen-engine'
import { C, type Regel } from './cijfers.ts'
import type { Huishouden, Uitkomst } from './huishouden.ts'

const tenminsteNul = (waarde: string) => `max([0, ${waarde}])`
const cent = (waarde: string) => `round((${waarde}) * 100) / 100`

/** Rules see the facts by name and what was counted before them as `$.name`. */
const REGELS = {
  partnerinkomen: 'heeft_partner ? inkomen_partner : 0',
  toetsingsinkomen: 'inkomen + $.partnerinkomen',
  partnervermogen: 'heeft_partner ? vermogen_partner : 0',
  vermogen_samen: 'vermogen + $.partnervermogen',
  kinderen: 'kinderen_0_11 + kinderen_12_15 + kinderen_16_17',
  boven_drempel: tenminsteNul(`$.toetsingsinkomen - ${C.drempel}`),
  zt_vermogensgrens: `heeft_partner ? ${C.grensSamen} : ${C.grensAlleen}`,
  zt_vermogen_laag: '$.vermogen_samen <= $.zt_vermogensgrens',
  zt_volwassen: 'leeftijd >= 18',
  zt_partner_verzekerd: 'zorgverzekering_partner and leeftijd_partner >= 18',
  zt_premie: `heeft_partner ? ${2 * C.premie} : ${C.premie}`,
  zt_drempelprocent: `heeft_partner ? ${C.procentSamen} : ${C.procentAlleen}`,
  zt_drempeldeel: `$.zt_drempelprocent * ${C.drempel} / 100`,
  zt_inkomensdeel: `${C.procentBoven} * $.boven_drempel / 100`,
  zt_normpremie: cent('$.zt_drempeldeel + $.zt_inkomensdeel'),
  zt_deel: '(heeft_partner and not $.zt_partner_verzekerd) ? 0.5 : 1',
  zt_ruw: tenminsteNul('$.zt_premie - $.zt_normpremie'),
  zt_jaar: 'round($.zt_deel * $.zt_ruw)',
  zt_genoeg: `$.zt_jaar >= ${C.kleinst}`,
  zt_recht:
    'zorgverzekering and $.zt_volwassen and $.zt_genoeg and $.zt_vermogen_laag and verblijf_rechtmatig and not detentie',
  zt_maand: '$.zt_recht ? floor($.zt_jaar / 12) : 0',
  ht_woning: 'huurt and (zelfstandige_woning or aangepaste_woning)',
  ht_volwassen: 'leeftijd >= 18',
  ht_vermogensgrens: `heeft_partner ? ${C.huurgrensSamen} : ${C.huurgrensAlleen}`,
  ht_vermogen_laag: '$.vermogen_samen <= $.ht_vermogensgrens',
  ht_personen: '1 + (heeft_partner ? 1 : 0) + medebewoners + $.kinderen',
  ht_alleen: '$.ht_personen == 1',
  ht_rekeninkomen: '$.toetsingsinkomen + inkomen_medebewoners',
  ht_servicekosten: `min([servicekosten, ${C.meesteServicekosten}])`,
  ht_huur: 'kale_huur + $.ht_servicekosten',
  ht_iemand_21: 'leeftijd >= 21 or (heeft_partner and leeftijd_partner >= 21)',
  ht_hoge_grens: '$.ht_iemand_21 or $.kinderen >= 1 or aangepaste_woning',
  ht_hoogste_huur: `$.ht_hoge_grens ? ${C.maximaleHuur} : ${C.maximaleHuurJong}`,
  ht_rekenhuur: 'min([$.ht_huur, $.ht_hoogste_huur])',
  ht_basishuur: `$.ht_alleen ? ${C.basishuurAlleen} : ${C.basishuurSamen}`,
  ht_aftoppingsgrens: `$.ht_personen >= 3 ? ${C.aftoppingGroot} : ${C.aftoppingKlein}`,
  ht_deel_a: tenminsteNul(`min([$.ht_rekenhuur, ${C.kwaliteitsgrens}]) - $.ht_basishuur`),
  ht_deel_b: cent(`${C.procentB / 100} * max([0, min([$.ht_rekenhuur, $.ht_aftoppingsgrens]) - ${C.kwaliteitsgrens}])`),
  ht_krijgt_c: '$.ht_alleen or aangepaste_woning or leeftijd >= 67',
  ht_deel_c: `$.ht_krijgt_c ? ${cent(`${C.procentC / 100} * max([0, $.ht_rekenhuur - $.ht_aftoppingsgrens])`)} : 0`,
  ht_ijkpunt: `$.ht_alleen ? ${C.ijkpuntAlleen} : ${C.ijkpuntSamen}`,
  ht_afbouw: `$.ht_alleen ? ${C.afbouwAlleen} : ${C.afbouwSamen}`,
  ht_boven_ijkpunt: tenminsteNul('$.ht_rekeninkomen - $.ht_ijkpunt'),
  ht_vermindering: 'round($.ht_afbouw * $.ht_boven_ijkpunt / 12) / 100',
  ht_ruw: tenminsteNul('$.ht_deel_a + $.ht_deel_b + $.ht_deel_c - $.ht_vermindering'),
  ht_jaar: 'round($.ht_ruw * 12)',
  ht_genoeg: `$.ht_jaar >= ${C.kleinst}`,
  ht_recht: '$.ht_woning and $.ht_volwassen and $.ht_genoeg and $.ht_vermogen_laag and verblijf_rechtmatig',
  ht_maand: '$.ht_recht ? floor($.ht_ruw) : 0',
  kgb_heeft_kinderen: '$.kinderen >= 1',
  kgb_kinderbedrag: `$.kinderen * ${C.perKind}`,
  kgb_extra: `kinderen_12_15 * ${C.extra12} + kinderen_16_17 * ${C.extra16}`,
  kgb_kop: `heeft_partner ? 0 : ${C.alo}`,
  kgb_hoogste: '$.kgb_kinderbedrag + $.kgb_extra + $.kgb_kop',
  kgb_grens: `${C.drempel} + (heeft_partner ? ${C.extraDrempel} : 0)`,
  kgb_boven_grens: tenminsteNul('$.toetsingsinkomen - $.kgb_grens'),
  kgb_eraf: cent(`${C.procentAf} * $.kgb_boven_grens / 100`),
  kgb_jaar: tenminsteNul('$.kgb_hoogste - $.kgb_eraf'),
  kgb_genoeg: `$.kgb_jaar >= ${C.kleinst}`,
  kgb_recht: 'kinderbijslag and $.kgb_heeft_kinderen and $.kgb_genoeg and $.zt_vermogen_laag and verblijf_rechtmatig',
  kgb_maand: '$.kgb_recht ? floor($.kgb_jaar / 12) : 0',
  totaal_maand: '$.zt_maand + $.ht_maand + $.kgb_maand',
} satisfies Record<Regel, string>

export function openZen(): (h: Huishouden) => Promise<Uitkomst> {
  const plek = { x: 0, y: 0 }
  const expressions = Object.entries(REGELS).map(([key, value]) => ({ id: key, key, value }))
  const besluit = new ZenEngine().createDecision({
    contentType: 'application/vnd.gorules.decision',
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', position: plek, content: {} },
      { id: 'regels', name: 'regels', type: 'expressionNode', position: plek, content: { expressions } },
      { id: 'uit', name: 'uit', type: 'outputNode', position: plek, content: {} },
    ],
    edges: [
      { id: 'a', sourceId: 'in', targetId: 'regels', type: 'edge' },
      { id: 'b', sourceId: 'regels', targetId: 'uit', type: 'edge' },
    ],
  })
  return async (h) => {
    const { result } = await besluit.evaluate(h)
    const { zt_maand, ht_maand, kgb_maand, totaal_maand } = result as Record<Regel, number>
    return { zorgtoeslag: zt_maand, huurtoeslag: ht_maand, kindgebonden: kgb_maand, totaal: totaal_maand }
  }
}
