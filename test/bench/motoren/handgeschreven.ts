import { C, type Huishouden, type Uitkomst } from './regelset.ts'

/** As a programmer would write it, with floating point; the measure of what is possible. */
export function handgeschreven(h: Huishouden): Uitkomst {
  const inkomen = h.inkomen + (h.partner ? h.inkomen_partner : 0)
  const vermogen = h.vermogen + (h.partner ? h.vermogen_partner : 0)
  const algemeen =
    vermogen <= (h.partner ? C.vermogenSamen : C.vermogenAlleen) && h.rechtmatig && (!h.partner || h.partner_rechtmatig)
  if (!algemeen) return { zorgtoeslag: 0, kindgebonden: 0 }
  return { zorgtoeslag: zorgtoeslag(h, inkomen), kindgebonden: kindgebonden(h, inkomen) }
}

function zorgtoeslag(h: Huishouden, inkomen: number): number {
  if (!h.verzekerd || h.leeftijd < 18 || h.gedetineerd) return 0
  const boven = C.deelBoven * Math.max(0, inkomen - C.drempel)
  const norm = cent((h.partner ? C.deelSamen : C.deelAlleen) * C.drempel + boven)
  const deel = h.partner && !h.partner_verzekerd ? 0.5 : 1
  const perJaar = Math.round(cent(deel * Math.max(0, (h.partner ? 2 : 1) * C.premie - norm)))
  return perJaar >= C.kleinst ? Math.floor(perJaar / 12) : 0
}

function kindgebonden(h: Huishouden, inkomen: number): number {
  const kinderen = h.kinderen_tot_12 + h.kinderen_12_tot_16 + h.kinderen_16_tot_18
  if (kinderen === 0) return 0
  const extra = h.kinderen_12_tot_16 * C.extra12 + h.kinderen_16_tot_18 * C.extra16
  const hoogste = kinderen * C.perKind + extra + (h.partner ? 0 : C.alo)
  const eraf = cent(C.afbouw * Math.max(0, inkomen - C.drempel - (h.partner ? C.extraDrempel : 0)))
  const perJaar = Math.max(0, cent(hoogste - eraf))
  return perJaar >= C.kleinst ? Math.floor(perJaar / 12) : 0
}

const cent = (x: number): number => Math.round(x * 100) / 100
