import { ruimInkomen, zonderGeld } from '../huishoudens.ts'
import type { Verhalen } from './verhaal.ts'

export const wonen: Verhalen = {
  huis_zoeken: {
    'kan niet wachten op een huurwoning': {
      antwoorden: {
        ...zonderGeld,
        'situatie.woonwens': 'huren',
        'situatie.zonder_huis': true,
        'situatie.noodsituatie_wonen': true,
        'situatie.huurt_nu': true,
        'situatie.klacht_over_huur': true,
      },
      wel: ['woning_zoeken_inschrijving', 'urgentiebewijs_woning', 'briefadres', 'verhuurdersverklaring', 'huisvestingsvergunning', 'huurprijs_toetsen', 'meldpunt_goed_verhuurderschap', 'huurtoeslag'],
      niet: ['hypotheek', 'starterslening'],
    },
    'koopt voor het eerst': {
      antwoorden: {
        ...ruimInkomen,
        'situatie.woonwens': 'kopen',
        'situatie.zonder_huis': false,
        'situatie.noodsituatie_wonen': false,
        'situatie.eerste_koophuis': true,
        'situatie.huurt_nu': false,
        'situatie.klacht_over_huur': false,
      },
      wel: ['hypotheek', 'starterslening', 'koopwoning_overdracht', 'kadastrale_gegevens', 'omgevingsplan_inzien'],
      niet: ['woning_zoeken_inschrijving', 'huurtoeslag', 'briefadres'],
    },
    'zoekt een kamer': {
      antwoorden: {
        ...zonderGeld,
        'situatie.woonwens': 'particulier',
        'situatie.zonder_huis': false,
        'situatie.noodsituatie_wonen': false,
        'situatie.huurt_nu': false,
        'situatie.klacht_over_huur': false,
      },
      wel: ['woning_zoeken_inschrijving'],
      niet: ['huisvestingsvergunning', 'hypotheek'],
    },
  },
  bouwen: {
    'verbouwt een oud monument': {
      antwoorden: {
        ...zonderGeld,
        'situatie.begin_bouw': '2026-10-01',
        'situatie.bouwplan': 'verbouwen',
        'situatie.monument': true,
        'situatie.boom_weg': true,
        'situatie.op_de_stoep': true,
        'situatie.asbest_kan': true,
        'situatie.inrit_nodig': true,
        'situatie.bouwt_om_gezondheid': true,
      },
      wel: ['omgevingsplan_inzien', 'vooroverleg_bouwplan', 'omgevingsvergunning_bouw', 'sloopmelding', 'asbest_verwijderen', 'kapvergunning', 'objectvergunning', 'inrit_aanleggen', 'monumentensubsidie', 'woningaanpassing'],
      niet: ['energiesubsidie', 'huisnummer_toekennen'],
    },
    'isoleert het huis': {
      antwoorden: {
        ...zonderGeld,
        'situatie.begin_bouw': '2026-10-01',
        'situatie.monument': false,
        'situatie.boom_weg': false,
        'situatie.op_de_stoep': false,
        'situatie.asbest_kan': false,
        'situatie.inrit_nodig': false,
        'situatie.bouwt_om_gezondheid': false,
        'situatie.bouwplan': 'verduurzamen',
      },
      wel: ['energiesubsidie', 'duurzaamheidslening'],
      niet: ['omgevingsvergunning_bouw', 'sloopmelding', 'omgevingsplan_inzien', 'kapvergunning'],
    },
    'bouwt een nieuw huis': {
      antwoorden: {
        ...zonderGeld,
        'situatie.begin_bouw': '2026-10-01',
        'situatie.monument': false,
        'situatie.boom_weg': false,
        'situatie.op_de_stoep': false,
        'situatie.asbest_kan': false,
        'situatie.inrit_nodig': false,
        'situatie.bouwt_om_gezondheid': false,
        'situatie.bouwplan': 'nieuw',
      },
      wel: ['omgevingsvergunning_bouw', 'huisnummer_toekennen', 'riool_aansluiten'],
      niet: ['sloopmelding', 'energiesubsidie'],
    },
    'sloopt een schuur': {
      antwoorden: {
        ...zonderGeld,
        'situatie.begin_bouw': '2026-10-01',
        'situatie.monument': false,
        'situatie.boom_weg': false,
        'situatie.op_de_stoep': false,
        'situatie.asbest_kan': false,
        'situatie.inrit_nodig': false,
        'situatie.bouwt_om_gezondheid': false,
        'situatie.bouwplan': 'slopen',
      },
      wel: ['sloopmelding'],
      niet: ['omgevingsvergunning_bouw', 'asbest_verwijderen'],
    },
  },
}
