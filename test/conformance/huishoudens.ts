import type { Antwoorden } from '@loket/gesprek/antwoord'

const alleen = {
  'aanvrager.rechtmatig_verblijf': true,
  'aanvrager.gedetineerd': false,
  'aanvrager.in_inrichting': false,
  'aanvrager.zorgverzekerd': true,
  'aanvrager.studiefinanciering': false,
  partner: false,
  kinderen: 0,
  medebewoners: 0,
}

const huurt = { 'woning.soort': 'huur', 'woning.zelfstandig': true, 'woning.kale_huur': 650 }

/** Alone, nothing coming in for years, behind with bills, no food in the house. */
export const zonderGeld: Antwoorden = {
  ...alleen,
  ...huurt,
  'aanvrager.geboortedatum': '1985-05-14',
  'aanvrager.toetsingsinkomen': 9000,
  'aanvrager.netto_inkomen': 700,
  'aanvrager.vermogen_1_januari': 0,
  'aanvrager.bezittingen_nu': 100,
  'huishouden.maanden_laag_inkomen': 60,
  'huishouden.zicht_op_verbetering': false,
  'huishouden.kreeg_inkomenstoeslag_afgelopen_jaar': false,
  'huishouden.betalingsachterstand': true,
  'huishouden.geld_voor_eten': false,
  'huishouden.onverwachte_kosten': true,
  'huishouden.bijzondere_kosten': 500,
  'huishouden.maanden_sinds_rekening': 0,
  'situatie.belasting_schuld': true,
  'huishouden.afvalstoffenheffing': 300,
  'huishouden.rioolheffing': 150,
  'huishouden.waterschapsbelasting': 200,
  'huishouden.banksaldo': 100,
  'huishouden.autowaarde': 0,
  'huishouden.zorgpremie': 155,
  'huishouden.alimentatie_en_belasting': 0,
}

/** A parent alone with one child and a small job. */
export const ouderAlleen: Antwoorden = {
  ...zonderGeld,
  'aanvrager.toetsingsinkomen': 24000,
  'aanvrager.netto_inkomen': 1600,
  'huishouden.maanden_laag_inkomen': 0,
  'huishouden.betalingsachterstand': false,
  'huishouden.geld_voor_eten': true,
  'huishouden.onverwachte_kosten': false,
  'situatie.belasting_schuld': false,
  kinderen: 1,
  'kinderen[0].geboortedatum': '2019-02-01',
  'kinderen[0].kinderbijslag': true,
  'kinderen[0].woont_bij_aanvrager': true,
  'kinderen[0].wil_sport_of_cultuur': true,
  'kinderen[0].soort_activiteit': 'sport',
}

/** The same parent, with a baby for whom nothing has been asked yet. */
export const metBaby: Antwoorden = {
  ...ouderAlleen,
  kinderen: 2,
  'kinderen[1].geboortedatum': '2025-12-20',
  'kinderen[1].kinderbijslag': false,
  'kinderen[1].woont_bij_aanvrager': true,
  'kinderen[1].wil_sport_of_cultuur': false,
}

/** Earns well, owns a home: no right to anything. */
export const ruimInkomen: Antwoorden = {
  ...alleen,
  'woning.soort': 'koop',
  'woning.overwaarde': 100000,
  'aanvrager.geboortedatum': '1985-05-14',
  'aanvrager.toetsingsinkomen': 90000,
  'aanvrager.netto_inkomen': 4500,
  'aanvrager.vermogen_1_januari': 200000,
  'aanvrager.bezittingen_nu': 200000,
  'huishouden.maanden_laag_inkomen': 0,
  'huishouden.zicht_op_verbetering': true,
  'huishouden.kreeg_inkomenstoeslag_afgelopen_jaar': false,
  'huishouden.betalingsachterstand': false,
  'huishouden.geld_voor_eten': true,
  'huishouden.onverwachte_kosten': false,
  'situatie.belasting_schuld': false,
}

/** To another municipality with everything that can come with it. */
export const verhuistMetGezin: Antwoorden = {
  'verhuizing.richting': 'naar_gemeente',
  'verhuizing.verhuisdatum': '2026-09-01',
  'verhuizing.nieuwe_woning': 'huur',
  'verhuizing.oude_woning_huur': true,
  'verhuizing.huurtoeslag_nu': true,
  'verhuizing.heeft_auto': true,
  'verhuizing.kinderen_op_school': true,
  'verhuizing.om_gezondheid': true,
}

export const verhuistWeg: Antwoorden = {
  ...verhuistMetGezin,
  'verhuizing.richting': 'uit_gemeente',
  'verhuizing.huurtoeslag_nu': false,
}

export const komtUitBuitenland: Antwoorden = {
  ...verhuistMetGezin,
  'verhuizing.richting': 'vanuit_buitenland',
  'verhuizing.huurtoeslag_nu': false,
  'verhuizing.oude_woning_huur': false,
  'verhuizing.om_gezondheid': false,
}
