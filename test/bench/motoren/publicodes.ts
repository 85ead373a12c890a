import Engine from 'publicodes'
import { C, type Huishouden, type Uitkomst } from './regelset.ts'

const feiten = [
  'leeftijd',
  'inkomen',
  'inkomen_partner',
  'vermogen',
  'vermogen_partner',
  'kinderen_tot_12',
  'kinderen_12_tot_16',
  'kinderen_16_tot_18',
]
const jaNee = ['partner', 'verzekerd', 'partner_verzekerd', 'rechtmatig', 'partner_rechtmatig', 'gedetineerd']
const keuze = (si: string, alors: number | string, sinon: number | string) => ({
  variations: [{ si, alors }, { sinon }],
})
const rond = (valeur: string) => ({ valeur, arrondi: 'oui' })
const tenminsteNul = (valeur: string) => ({ valeur, plancher: 0 })
const alle = (...voorwaarden: unknown[]) => ({ 'toutes ces conditions': voorwaarden })

/** Rounding down is not in the language: half a step less, then to the nearest. */
const REGELS = {
  ...Object.fromEntries(feiten.map((naam) => [naam, { 'par défaut': 0 }])),
  ...Object.fromEntries(jaNee.map((naam) => [naam, { 'par défaut': 'non' }])),
  inkomen_samen: 'inkomen + partnerinkomen',
  partnerinkomen: keuze('partner', 'inkomen_partner', 0),
  vermogen_samen: 'vermogen + partnervermogen',
  partnervermogen: keuze('partner', 'vermogen_partner', 0),
  vermogensgrens: keuze('partner', C.vermogenSamen, C.vermogenAlleen),
  algemeen: alle('vermogen_samen <= vermogensgrens', 'rechtmatig', {
    'une de ces conditions': ['partner = non', 'partner_rechtmatig'],
  }),
  boven_drempel: tenminsteNul(`inkomen_samen - ${C.drempel}`),
  deel_drempel: keuze('partner', C.deelSamen, C.deelAlleen),
  norm_centen: rond(`100 * (deel_drempel * ${C.drempel} + ${C.deelBoven} * boven_drempel)`),
  premies: keuze('partner', 2 * C.premie, C.premie),
  deel_verzekerd: { variations: [{ si: alle('partner', 'partner_verzekerd = non'), alors: 0.5 }, { sinon: 1 }] },
  zorg_ruw: tenminsteNul('premies - norm_centen / 100'),
  zorg_jaar: rond('deel_verzekerd * zorg_ruw'),
  zorg_recht: alle('algemeen', 'verzekerd', 'leeftijd >= 18', 'gedetineerd = non', `zorg_jaar >= ${C.kleinst}`),
  zorg_maand: rond('zorg_jaar / 12 - 11 / 24'),
  zorgtoeslag: keuze('zorg_recht', 'zorg_maand', 0),
  kinderen: 'kinderen_tot_12 + kinderen_12_tot_16 + kinderen_16_tot_18',
  hoogste: `kinderen * ${C.perKind} + kinderen_12_tot_16 * ${C.extra12} + kinderen_16_tot_18 * ${C.extra16} + kop`,
  kop: keuze('partner', 0, C.alo),
  extra_drempel: keuze('partner', C.extraDrempel, 0),
  boven_grens: tenminsteNul(`inkomen_samen - ${C.drempel} - extra_drempel`),
  eraf_centen: rond(`100 * ${C.afbouw} * boven_grens`),
  kind_jaar: tenminsteNul('hoogste - eraf_centen / 100'),
  kind_recht: alle('algemeen', 'kinderen >= 1', `kind_jaar >= ${C.kleinst}`),
  kind_maand: rond('kind_jaar / 12 - 1199 / 2400'),
  kindgebonden: keuze('kind_recht', 'kind_maand', 0),
}

export function openPublicodes(): (h: Huishouden) => Uitkomst {
  const stil = { log: () => undefined, warn: () => undefined, error: () => undefined }
  const engine = new Engine(REGELS, { logger: stil })
  const getal = (naam: string) => Number(engine.evaluate(naam).nodeValue)
  return (h) => {
    const situatie = Object.entries(h).map(([naam, w]) => [naam, typeof w === 'boolean' ? (w ? 'oui' : 'non') : w])
    engine.setSituation(Object.fromEntries(situatie))
    return { zorgtoeslag: getal('zorgtoeslag'), kindgebonden: getal('kindgebonden') }
  }
}
