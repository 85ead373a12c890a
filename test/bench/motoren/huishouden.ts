import { Toeval } from '@loket/kennis/proef/toeval'

/** Flat facts, so that every engine can be given the same household. Money in whole euros. */
export interface Huishouden {
  leeftijd: number
  heeft_partner: boolean
  leeftijd_partner: number
  inkomen: number
  inkomen_partner: number
  vermogen: number
  vermogen_partner: number
  zorgverzekering: boolean
  zorgverzekering_partner: boolean
  verblijf_rechtmatig: boolean
  detentie: boolean
  huurt: boolean
  zelfstandige_woning: boolean
  aangepaste_woning: boolean
  kale_huur: number
  servicekosten: number
  medebewoners: number
  inkomen_medebewoners: number
  kinderen_0_11: number
  kinderen_12_15: number
  kinderen_16_17: number
  kinderbijslag: boolean
}

/** Euros a month; 0 without a right. */
export interface Uitkomst {
  zorgtoeslag: number
  huurtoeslag: number
  kindgebonden: number
  totaal: number
}

/** The outcomes of the first copy, from results in the order of its regelingen. */
export function uitkomstVan(bedragen: readonly (number | null)[]): Uitkomst {
  const [zt, ht, kgb, alles] = bedragen
  return { zorgtoeslag: zt ?? 0, huurtoeslag: ht ?? 0, kindgebonden: kgb ?? 0, totaal: alles ?? 0 }
}

export function maakHuishoudens(aantal: number): Huishouden[] {
  return Array.from({ length: aantal }, (_, i) => maak(new Toeval(i)))
}

function maak(toeval: Toeval): Huishouden {
  const partner = toeval.kans(0.5)
  const kinderen = toeval.kans(0.4)
  const medebewoners = toeval.kans(0.1) ? toeval.geheel(1, 2) : 0
  return {
    leeftijd: toeval.geheel(16, 85),
    heeft_partner: partner,
    leeftijd_partner: partner ? toeval.geheel(17, 85) : 0,
    inkomen: toeval.geheel(0, 60_000),
    inkomen_partner: partner ? toeval.geheel(0, 35_000) : 0,
    vermogen: toeval.kans(0.8) ? toeval.geheel(0, 40_000) : toeval.geheel(0, 250_000),
    vermogen_partner: partner ? toeval.geheel(0, 40_000) : 0,
    zorgverzekering: toeval.kans(0.97),
    zorgverzekering_partner: partner && toeval.kans(0.95),
    verblijf_rechtmatig: toeval.kans(0.97),
    detentie: toeval.kans(0.02),
    huurt: toeval.kans(0.6),
    zelfstandige_woning: toeval.kans(0.9),
    aangepaste_woning: toeval.kans(0.05),
    kale_huur: toeval.geheel(250, 1100),
    servicekosten: toeval.geheel(0, 80),
    medebewoners,
    inkomen_medebewoners: medebewoners * toeval.geheel(0, 20_000),
    kinderen_0_11: kinderen ? toeval.geheel(0, 2) : 0,
    kinderen_12_15: kinderen ? toeval.geheel(0, 2) : 0,
    kinderen_16_17: kinderen ? toeval.geheel(0, 1) : 0,
    kinderbijslag: kinderen && toeval.kans(0.95),
  }
}
