import { zonderGeld } from '../huishoudens.ts'
import type { Verhalen } from './verhaal.ts'

export const bestuur: Verhalen = {
  klacht_bezwaar: {
    'besluit van vorige week': {
      antwoorden: {
        ...zonderGeld,
        'situatie.ontevreden_over': 'besluit',
        'situatie.woz_of_parkeren': 'overig',
        'situatie.al_bezwaar_gemaakt': false,
        'situatie.datum_besluit': '2026-02-20',
      },
      wel: ['bezwaar', 'juridisch_loket', 'verstrekking_overheidsinformatie'],
      niet: ['beroep', 'klacht', 'woz_bezwaar', 'parkeerboete'],
    },
    'besluit op bezwaar': {
      antwoorden: {
        ...zonderGeld,
        'situatie.ontevreden_over': 'besluit',
        'situatie.woz_of_parkeren': 'overig',
        'situatie.al_bezwaar_gemaakt': true,
        'situatie.datum_besluit': '2026-02-20',
      },
      wel: ['beroep'],
      niet: ['bezwaar', 'klacht'],
    },
    'slecht behandeld': {
      antwoorden: {
        ...zonderGeld,
        'situatie.ontevreden_over': 'gedrag',
        'situatie.al_geklaagd': false,
      },
      wel: ['klacht'],
      niet: ['ombudsman', 'bezwaar'],
    },
    'klaagde al': {
      antwoorden: {
        ...zonderGeld,
        'situatie.ontevreden_over': 'gedrag',
        'situatie.al_geklaagd': true,
      },
      wel: ['ombudsman'],
      niet: ['klacht'],
    },
    'schade aan de fiets': {
      antwoorden: {
        ...zonderGeld,
        'situatie.ontevreden_over': 'schade',
      },
      wel: ['aansprakelijkstelling_overheid', 'nadeelcompensatie'],
      niet: ['bezwaar'],
    },
    'buurman bouwt': {
      antwoorden: {
        ...zonderGeld,
        'situatie.ontevreden_over': 'buren',
      },
      wel: ['handhavingsverzoek'],
      niet: ['zienswijze'],
    },
    'plan voor de buurt': {
      antwoorden: {
        ...zonderGeld,
        'situatie.ontevreden_over': 'plan',
      },
      wel: ['zienswijze'],
      niet: ['handhavingsverzoek'],
    },
    'WOZ te hoog': {
      antwoorden: {
        ...zonderGeld,
        'situatie.ontevreden_over': 'besluit',
        'situatie.woz_of_parkeren': 'woz',
        'situatie.al_bezwaar_gemaakt': false,
        'situatie.datum_besluit': '2026-02-20',
      },
      wel: ['woz_bezwaar'],
      niet: ['bezwaar'],
    },
    parkeerboete: {
      antwoorden: {
        ...zonderGeld,
        'situatie.ontevreden_over': 'besluit',
        'situatie.woz_of_parkeren': 'parkeren',
        'situatie.al_bezwaar_gemaakt': false,
        'situatie.datum_besluit': '2026-02-20',
      },
      wel: ['parkeerboete'],
      niet: ['bezwaar'],
    },
  },
}
