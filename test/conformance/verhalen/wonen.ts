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
      wel: [
        'woning_zoeken_inschrijving',
        'urgentiebewijs_woning',
        'briefadres',
        'verhuurdersverklaring',
        'huisvestingsvergunning',
        'huurprijs_toetsen',
        'meldpunt_goed_verhuurderschap',
        'huurtoeslag',
      ],
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
}
