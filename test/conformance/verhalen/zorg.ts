import { ruimInkomen, zonderGeld } from '../huishoudens.ts'
import type { Verhalen } from './verhaal.ts'

export const zorg: Verhalen = {
  zorg_thuis: {
    'komt zelf niet meer weg': {
      antwoorden: {
        ...zonderGeld,
        'situatie.wie_hulp': 'zelf',
        'situatie.huishouden_lukt_niet': true,
        'situatie.bewegen_lukt_niet': true,
        'situatie.vervoer_lukt_niet': true,
        'situatie.altijd_zorg': false,
        'situatie.mantelzorg_zwaar': false,
      },
      wel: [
        'wmo_voorziening',
        'clientondersteuning',
        'huishoudelijke_hulp',
        'maaltijdservice',
        'woningaanpassing',
        'rolstoel',
        'personenalarmering',
        'regiotaxi',
        'gehandicaptenparkeerkaart',
      ],
      niet: ['wlz_indicatie', 'jeugdhulp', 'mantelzorg', 'dagbesteding'],
    },
    'mantelzorger die het niet meer trekt': {
      antwoorden: {
        ...zonderGeld,
        'situatie.wie_hulp': 'ander',
        'situatie.huishouden_lukt_niet': false,
        'situatie.bewegen_lukt_niet': false,
        'situatie.vervoer_lukt_niet': false,
        'situatie.altijd_zorg': true,
        'situatie.mantelzorg_zwaar': true,
      },
      wel: ['wlz_indicatie', 'mantelzorg', 'dagbesteding', 'zorgverlof'],
      niet: ['wmo_voorziening', 'huishoudelijke_hulp', 'jeugdhulp', 'rolstoel'],
    },
    'kind met een beperking': {
      antwoorden: {
        ...zonderGeld,
        'situatie.wie_hulp': 'kind',
        'situatie.huishouden_lukt_niet': false,
        'situatie.bewegen_lukt_niet': false,
        'situatie.vervoer_lukt_niet': false,
        'situatie.altijd_zorg': false,
        'situatie.mantelzorg_zwaar': false,
      },
      wel: ['jeugdhulp', 'clientondersteuning'],
      niet: ['wmo_voorziening', 'wlz_indicatie', 'mantelzorg'],
    },
  },
  ouder_worden: {
    'wil in het eigen huis blijven': {
      antwoorden: {
        ...zonderGeld,
        'aanvrager.geboortedatum': '1951-05-14',
        'situatie.wil_thuis_blijven': 'thuis',
        'situatie.eigen_huis': true,
        'situatie.huis_onhandig': true,
        'situatie.nog_niets_vastgelegd': true,
        'situatie.veel_alleen': true,
        'situatie.rijdt_auto_75': true,
      },
      wel: [
        'levenstestament',
        'testament',
        'woningaanpassing',
        'blijverslening',
        'personenalarmering',
        'maaltijdservice',
        'clientondersteuning',
        'rijbewijs_gezondheidsverklaring',
        'zorgtoeslag',
        'mantelzorg',
      ],
      niet: ['woning_zoeken_inschrijving'],
    },
    'wil kleiner wonen': {
      antwoorden: {
        ...ruimInkomen,
        'aanvrager.geboortedatum': '1951-05-14',
        'situatie.wil_thuis_blijven': 'anders_wonen',
        'situatie.eigen_huis': true,
        'situatie.huis_onhandig': false,
        'situatie.nog_niets_vastgelegd': false,
        'situatie.veel_alleen': false,
        'situatie.rijdt_auto_75': false,
      },
      wel: ['woning_zoeken_inschrijving', 'clientondersteuning'],
      niet: ['blijverslening', 'woningaanpassing', 'levenstestament', 'maaltijdservice', 'zorgtoeslag'],
    },
  },
}
