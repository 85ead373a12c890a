import { ruimInkomen, zonderGeld } from '../huishoudens.ts'
import type { Verhalen } from './verhaal.ts'

export const geld: Verhalen = {
  schulden: {
    'bijna uit huis gezet': {
      antwoorden: {
        ...zonderGeld,
        'situatie.schuld_dreiging': 'huis',
        'situatie.belasting_schuld': true,
        'situatie.eerder_geprobeerd': true,
        'situatie.geld_zelf_lastig': true,
        'situatie.niet_eens_met_schuld': true,
      },
      wel: [
        'voedselhulp',
        'schuldhulpverlening',
        'betalingsregeling_belasting',
        'kwijtschelding_gemeente',
        'kwijtschelding_waterschap',
        'juridisch_loket',
        'wsnp',
        'bewindvoering',
        'bijstand',
        'zorgtoeslag',
        'huurtoeslag',
        'bijzondere_bijstand',
      ],
      niet: [],
    },
    'beslag op loon': {
      antwoorden: {
        ...ruimInkomen,
        'situatie.schuld_dreiging': 'beslag',
        'situatie.belasting_schuld': false,
        'situatie.eerder_geprobeerd': false,
        'situatie.geld_zelf_lastig': false,
        'situatie.niet_eens_met_schuld': false,
      },
      wel: ['schuldhulpverlening'],
      niet: [
        'voedselhulp',
        'wsnp',
        'bewindvoering',
        'kwijtschelding_gemeente',
        'bijstand',
        'huurtoeslag',
        'juridisch_loket',
      ],
    },
  },
}
