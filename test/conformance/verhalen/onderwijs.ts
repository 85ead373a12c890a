import { ouderAlleen, ruimInkomen } from '../huishoudens.ts'
import type { Verhalen } from './verhaal.ts'

export const onderwijs: Verhalen = {
  kind_naar_school: {
    'kleuter met zorgen en weinig geld': {
      antwoorden: {
        ...ouderAlleen,
        'aanvrager.netto_inkomen': 1100,
        'aanvrager.toetsingsinkomen': 14000,
        'situatie.schoolstap': 'basis',
        'situatie.eerste_schooldag': '2026-08-31',
        'situatie.kind_kan_niet_zelf_reizen': true,
        'situatie.kind_heeft_hulp_nodig': true,
        'situatie.schoolkosten_lastig': true,
        'situatie.vrij_of_verzuim': true,
        'kinderen[0].leerlingenvervoer_nodig': true,
        'kinderen[0].schoolsoort': 'speciaal_onderwijs',
        'kinderen[0].afstand_school': 10,
        'kinderen[0].kan_niet_zelf_reizen': true,
        'kinderen[0].dichtstbijzijnde_school': true,
      },
      wel: [
        'school',
        'leerlingenvervoer',
        'jeugdhulp',
        'leerplicht',
        'jeugdfonds',
        'meedoenregeling',
        'kindgebonden_budget',
        'opvoedhulp',
        'jeugdgezondheidszorg',
      ],
      niet: ['kinderopvang_zoeken', 'studiefinanciering'],
    },
    'peuter naar de opvang': {
      antwoorden: {
        ...ouderAlleen,
        'aanvrager.werkt_of_volgt_traject': true,
        'kinderen[0].geboortedatum': '2024-02-01',
        'kinderen[0].dagopvang_uren': 122,
        'kinderen[0].dagopvang_tarief': 10.5,
        'kinderen[0].bso_uren': 0,
        'kinderen[0].gastouder_uren': 0,
        'situatie.schoolstap': 'opvang',
        'situatie.eerste_schooldag': '2026-05-01',
        'situatie.kind_kan_niet_zelf_reizen': false,
        'situatie.kind_heeft_hulp_nodig': false,
        'situatie.schoolkosten_lastig': false,
        'situatie.vrij_of_verzuim': false,
      },
      wel: ['kinderopvang_zoeken', 'kinderopvangtoeslag'],
      niet: ['school', 'leerlingenvervoer', 'leerplicht', 'jeugdfonds'],
    },
    'gaat studeren': {
      antwoorden: {
        ...ruimInkomen,
        'situatie.schoolstap': 'studie',
        'situatie.eerste_schooldag': '2026-09-01',
        'situatie.kind_heeft_hulp_nodig': false,
        'situatie.schoolkosten_lastig': false,
        'situatie.vrij_of_verzuim': false,
      },
      wel: ['studiefinanciering'],
      niet: ['school', 'kinderopvang_zoeken', 'jeugdgezondheidszorg'],
    },
  },
}
