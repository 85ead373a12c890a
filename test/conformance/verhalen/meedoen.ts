import { zonderGeld } from '../huishoudens.ts'
import type { Verhalen } from './verhaal.ts'

export const meedoen: Verhalen = {
  evenement: {
    'festival over de weg': {
      antwoorden: {
        ...zonderGeld,
        'situatie.evenement_dag': '2026-07-04',
        'situatie.evenement_soort': 'evenement',
        'situatie.weg_dicht': true,
        'situatie.iets_op_straat': true,
        'situatie.open_vuur': true,
        'situatie.geld_gevraagd': true,
      },
      wel: [
        'evenementenvergunning',
        'verkeersregelaar_regelen',
        'objectvergunning',
        'stoken_in_de_open_lucht',
        'subsidie_activiteit',
        'materialen_lenen',
        'sportaccommodatie_huren',
      ],
      niet: ['rommelmarkt', 'collectevergunning', 'demonstratie_melden'],
    },
    buurtfeest: {
      antwoorden: {
        ...zonderGeld,
        'situatie.evenement_dag': '2026-07-04',
        'situatie.weg_dicht': false,
        'situatie.iets_op_straat': false,
        'situatie.open_vuur': false,
        'situatie.geld_gevraagd': false,
        'situatie.evenement_soort': 'buurtfeest',
      },
      wel: ['evenementenvergunning', 'materialen_lenen'],
      niet: ['verkeersregelaar_regelen', 'objectvergunning', 'subsidie_activiteit', 'sportaccommodatie_huren'],
    },
    rommelmarkt: {
      antwoorden: {
        ...zonderGeld,
        'situatie.evenement_dag': '2026-07-04',
        'situatie.weg_dicht': false,
        'situatie.iets_op_straat': false,
        'situatie.open_vuur': false,
        'situatie.geld_gevraagd': false,
        'situatie.evenement_soort': 'rommelmarkt',
      },
      wel: ['rommelmarkt'],
      niet: ['evenementenvergunning'],
    },
    collecte: {
      antwoorden: {
        ...zonderGeld,
        'situatie.evenement_dag': '2026-07-04',
        'situatie.weg_dicht': false,
        'situatie.iets_op_straat': false,
        'situatie.open_vuur': false,
        'situatie.geld_gevraagd': false,
        'situatie.evenement_soort': 'collecte',
      },
      wel: ['collectevergunning'],
      niet: ['evenementenvergunning', 'materialen_lenen'],
    },
    demonstratie: {
      antwoorden: {
        ...zonderGeld,
        'situatie.evenement_dag': '2026-07-04',
        'situatie.weg_dicht': false,
        'situatie.iets_op_straat': false,
        'situatie.open_vuur': false,
        'situatie.geld_gevraagd': false,
        'situatie.evenement_soort': 'demonstratie',
      },
      wel: ['demonstratie_melden'],
      niet: ['evenementenvergunning'],
    },
  },
}
