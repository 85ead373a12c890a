import { C, cent } from './cijfers.ts'
import type { Huishouden, Uitkomst } from './huishouden.ts'

/** As a programmer would write it, in cents; the measure of what is possible. */
export function handgeschreven(h: Huishouden): Uitkomst {
  const inkomen = h.inkomen + (h.heeft_partner ? h.inkomen_partner : 0)
  const vermogen = h.vermogen + (h.heeft_partner ? h.vermogen_partner : 0)
  const kinderen = h.kinderen_0_11 + h.kinderen_12_15 + h.kinderen_16_17
  const uit = { zorgtoeslag: 0, huurtoeslag: 0, kindgebonden: 0, totaal: 0 }
  if (!h.verblijf_rechtmatig) return uit
  uit.zorgtoeslag = zorgtoeslag(h, inkomen, vermogen)
  uit.huurtoeslag = huurtoeslag(h, inkomen, vermogen, kinderen)
  uit.kindgebonden = kindgebonden(h, inkomen, vermogen, kinderen)
  uit.totaal = uit.zorgtoeslag + uit.huurtoeslag + uit.kindgebonden
  return uit
}

function zorgtoeslag(h: Huishouden, inkomen: number, vermogen: number): number {
  if (!h.zorgverzekering || h.leeftijd < 18 || h.detentie) return 0
  if (vermogen > (h.heeft_partner ? C.grensSamen : C.grensAlleen)) return 0
  const procent = h.heeft_partner ? C.procentSamen : C.procentAlleen
  const norm = Math.round(procent * C.drempel + C.procentBoven * Math.max(0, inkomen - C.drempel))
  const deel = h.heeft_partner && !(h.zorgverzekering_partner && h.leeftijd_partner >= 18) ? 0.5 : 1
  const ruw = Math.max(0, (h.heeft_partner ? 200 : 100) * C.premie - norm)
  const jaar = Math.round((deel * ruw) / 100)
  return jaar >= C.kleinst ? Math.floor(jaar / 12) : 0
}

const BASISHUUR = [cent(C.basishuurAlleen), cent(C.basishuurSamen)] as const
const KWALITEIT = cent(C.kwaliteitsgrens)
const AFTOPPING = [cent(C.aftoppingKlein), cent(C.aftoppingGroot)] as const
const HOOGSTE_HUUR = [cent(C.maximaleHuur), cent(C.maximaleHuurJong)] as const

function huurtoeslag(h: Huishouden, inkomen: number, vermogen: number, kinderen: number): number {
  if (!h.huurt || !(h.zelfstandige_woning || h.aangepaste_woning) || h.leeftijd < 18) return 0
  if (vermogen > (h.heeft_partner ? C.huurgrensSamen : C.huurgrensAlleen)) return 0
  const personen = 1 + (h.heeft_partner ? 1 : 0) + h.medebewoners + kinderen
  const alleen = personen === 1
  const boven = Math.max(0, inkomen + h.inkomen_medebewoners - (alleen ? C.ijkpuntAlleen : C.ijkpuntSamen))
  const eraf = Math.round(((alleen ? C.afbouwAlleen : C.afbouwSamen) * boven) / 12)
  const ruw = Math.max(0, zonderAftrek(h, personen, kinderen) - eraf)
  return Math.round((ruw * 12) / 100) >= C.kleinst ? Math.floor(ruw / 100) : 0
}

function zonderAftrek(h: Huishouden, personen: number, kinderen: number): number {
  const iemand21 = h.leeftijd >= 21 || (h.heeft_partner && h.leeftijd_partner >= 21)
  const hoogste = iemand21 || kinderen >= 1 || h.aangepaste_woning ? HOOGSTE_HUUR[0] : HOOGSTE_HUUR[1]
  const huur = Math.min(100 * (h.kale_huur + Math.min(h.servicekosten, C.meesteServicekosten)), hoogste)
  const aftopping = personen >= 3 ? AFTOPPING[1] : AFTOPPING[0]
  const a = Math.max(0, Math.min(huur, KWALITEIT) - (personen === 1 ? BASISHUUR[0] : BASISHUUR[1]))
  const b = Math.round((C.procentB * Math.max(0, Math.min(huur, aftopping) - KWALITEIT)) / 100)
  const krijgtC = personen === 1 || h.aangepaste_woning || h.leeftijd >= 67
  return a + b + (krijgtC ? Math.round((C.procentC * Math.max(0, huur - aftopping)) / 100) : 0)
}

function kindgebonden(h: Huishouden, inkomen: number, vermogen: number, kinderen: number): number {
  if (!h.kinderbijslag || kinderen === 0 || vermogen > (h.heeft_partner ? C.grensSamen : C.grensAlleen)) return 0
  const extra = h.kinderen_12_15 * C.extra12 + h.kinderen_16_17 * C.extra16
  const hoogste = kinderen * C.perKind + extra + (h.heeft_partner ? 0 : C.alo)
  const grens = C.drempel + (h.heeft_partner ? C.extraDrempel : 0)
  const jaar = Math.max(0, 100 * hoogste - Math.round(C.procentAf * Math.max(0, inkomen - grens)))
  return jaar >= 100 * C.kleinst ? Math.floor(jaar / 1200) : 0
}
