import { zonderGeld } from '../huishoudens.ts'
import type { Verhalen } from './verhaal.ts'

export const verkeer: Verhalen = {
  parkeren_verkeer: {
    'parkeert bij huis': {
      antwoorden: {
        ...zonderGeld,
        'situatie.blauwe_zone': false,
        'situatie.vaste_plek_nodig': false,
        'situatie.reist_zonder_auto': false,
        'situatie.schade_aan_auto': false,
        'situatie.parkeervraag': 'vergunning',
      },
      wel: ['parkeervergunning'],
      niet: ['ontheffing_blauwe_zone', 'parkeerboete'],
    },
    'woont in een blauwe zone': {
      antwoorden: {
        ...zonderGeld,
        'situatie.blauwe_zone': true,
        'situatie.vaste_plek_nodig': false,
        'situatie.reist_zonder_auto': false,
        'situatie.schade_aan_auto': false,
        'situatie.parkeervraag': 'vergunning',
      },
      wel: ['ontheffing_blauwe_zone'],
      niet: ['parkeervergunning'],
    },
    'kreeg een boete': {
      antwoorden: {
        ...zonderGeld,
        'situatie.blauwe_zone': false,
        'situatie.vaste_plek_nodig': false,
        'situatie.reist_zonder_auto': false,
        'situatie.schade_aan_auto': false,
        'situatie.parkeervraag': 'boete',
        'situatie.datum_boete': '2026-02-20',
      },
      wel: ['parkeerboete', 'betalingsregeling_belasting'],
      niet: ['parkeervergunning'],
    },
    'kan niet ver lopen': {
      antwoorden: {
        ...zonderGeld,
        'situatie.blauwe_zone': false,
        'situatie.vaste_plek_nodig': true,
        'situatie.reist_zonder_auto': true,
        'situatie.schade_aan_auto': false,
        'situatie.parkeervraag': 'beperking',
        'aanvrager.kan_niet_100_meter_lopen': true,
        'aanvrager.altijd_in_rolstoel': false,
        'aanvrager.andere_zware_beperking': false,
        'aanvrager.beperking_half_jaar': true,
        'aanvrager.rijdt_zelf': true,
      },
      wel: ['gehandicaptenparkeerkaart', 'gehandicaptenparkeerplaats', 'regiotaxi'],
      niet: ['parkeervergunning'],
    },
    'rijdt elektrisch': {
      antwoorden: {
        ...zonderGeld,
        'situatie.blauwe_zone': false,
        'situatie.vaste_plek_nodig': false,
        'situatie.reist_zonder_auto': false,
        'situatie.schade_aan_auto': false,
        'situatie.parkeervraag': 'laden',
      },
      wel: ['laadpaal_aanvragen'],
      niet: ['parkeervergunning'],
    },
    'gat in de weg': {
      antwoorden: {
        ...zonderGeld,
        'situatie.blauwe_zone': false,
        'situatie.vaste_plek_nodig': false,
        'situatie.reist_zonder_auto': false,
        'situatie.schade_aan_auto': true,
        'situatie.parkeervraag': 'gevaar',
      },
      wel: ['melding_openbare_ruimte', 'melding_straatverlichting', 'aansprakelijkstelling_overheid'],
      niet: ['laadpaal_aanvragen'],
    },
  },
}
