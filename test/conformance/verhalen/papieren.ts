import { metBaby, zonderGeld } from '../huishoudens.ts'
import type { Verhalen } from './verhaal.ts'

export const papieren: Verhalen = {
  reisdocumenten: {
    'morgen op reis met een kind': {
      antwoorden: {
        ...zonderGeld,
        'situatie.reisdoel': 'paspoort',
        'situatie.vandaag_weg': true,
        'situatie.reisdatum': '2026-03-03',
        'situatie.papier_kwijt': true,
        'situatie.reist_met_kind': true,
      },
      wel: ['paspoort', 'noodreisdocument', 'reizen_met_kind', 'gevonden_of_verloren_voorwerp', 'digid'],
      niet: ['identiteitskaart', 'rijbewijs'],
    },
    'oudere verlengt het rijbewijs': {
      antwoorden: {
        ...zonderGeld,
        'situatie.reisdoel': 'rijbewijs',
        'situatie.vandaag_weg': false,
        'situatie.reisdatum': '2026-11-01',
        'situatie.papier_kwijt': false,
        'situatie.rijbewijs_soort': 'verlengen',
        'situatie.rijbewijs_75': true,
      },
      wel: ['rijbewijs', 'rijbewijs_gezondheidsverklaring'],
      niet: ['paspoort', 'rijexamen', 'noodreisdocument'],
    },
    'wil leren rijden': {
      antwoorden: {
        ...zonderGeld,
        'situatie.reisdoel': 'rijbewijs',
        'situatie.vandaag_weg': false,
        'situatie.papier_kwijt': false,
        'situatie.rijbewijs_soort': 'eerste',
        'situatie.rijbewijs_75': false,
      },
      wel: ['rijexamen', 'rijbewijs'],
      niet: ['rijbewijs_gezondheidsverklaring'],
    },
    'rijbewijs uit het buitenland': {
      antwoorden: {
        ...zonderGeld,
        'situatie.reisdoel': 'rijbewijs',
        'situatie.papier_kwijt': false,
        'situatie.rijbewijs_soort': 'buitenland',
        'situatie.rijbewijs_75': false,
      },
      wel: ['rijbewijs_buitenlands_omwisseling'],
      niet: ['rijbewijs', 'rijexamen'],
    },
    identiteitskaart: {
      antwoorden: {
        ...zonderGeld,
        'situatie.reisdoel': 'id',
        'situatie.vandaag_weg': false,
        'situatie.papier_kwijt': false,
        'situatie.reist_met_kind': false,
      },
      wel: ['identiteitskaart'],
      niet: ['paspoort', 'noodreisdocument', 'reizen_met_kind', 'gevonden_of_verloren_voorwerp'],
    },
  },
  nieuw_in_nederland: {
    'gezin van buiten Europa': {
      antwoorden: {
        ...metBaby,
        'situatie.verblijfsduur': 'lang',
        'situatie.aankomst': '2026-02-20',
        'situatie.eu_burger': false,
        'situatie.moet_inburgeren': true,
        'situatie.komt_met_kinderen': true,
        'situatie.gaat_werken_nl': false,
        'situatie.wil_nederlander_worden': false,
      },
      wel: [
        'inschrijven_uit_buitenland',
        'verblijfsvergunning',
        'digid',
        'zorgverzekering',
        'huisarts',
        'inburgeringsexamen',
        'school',
        'rijbewijs_buitenlands_omwisseling',
        'legalisatie_document',
        'kinderbijslag',
      ],
      niet: ['rni_inschrijving', 'naturalisatieverzoek'],
    },
    'werkt kort uit Polen': {
      antwoorden: {
        ...zonderGeld,
        'situatie.verblijfsduur': 'kort',
        'situatie.aankomst': '2026-02-20',
        'situatie.eu_burger': true,
        'situatie.moet_inburgeren': false,
        'situatie.komt_met_kinderen': false,
        'situatie.gaat_werken_nl': true,
        'situatie.wil_nederlander_worden': false,
      },
      wel: ['rni_inschrijving', 'digid', 'zorgverzekering'],
      niet: ['inschrijven_uit_buitenland', 'verblijfsvergunning', 'school', 'huisarts'],
    },
    'wil Nederlander worden': {
      antwoorden: {
        ...zonderGeld,
        'situatie.verblijfsduur': 'lang',
        'situatie.eu_burger': false,
        'situatie.moet_inburgeren': false,
        'situatie.komt_met_kinderen': false,
        'situatie.gaat_werken_nl': true,
        'situatie.wil_nederlander_worden': true,
      },
      wel: ['naturalisatieverzoek', 'naturalisatieoptie'],
      niet: ['inschrijven_uit_buitenland', 'rni_inschrijving'],
    },
  },
}
