import { zonderGeld } from '../huishoudens.ts'
import type { Verhalen } from './verhaal.ts'

export const omgeving: Verhalen = {
  afval_buurt: {
    'container kwijt en te duur': {
      antwoorden: {
        ...zonderGeld,
        'situatie.zelf_brengen': true,
        'situatie.gevaarlijk_afval': false,
        'situatie.wil_zelf_helpen': false,
        'situatie.heeft_hond': false,
        'situatie.aanslag_te_hoog': true,
        'situatie.buurtvraag': 'container',
      },
      wel: ['afval', 'afvalkalender', 'kwijtschelding_gemeente'],
      niet: ['grofvuil'],
    },
    'oude bank ophalen': {
      antwoorden: {
        ...zonderGeld,
        'situatie.zelf_brengen': false,
        'situatie.gevaarlijk_afval': true,
        'situatie.wil_zelf_helpen': false,
        'situatie.heeft_hond': false,
        'situatie.aanslag_te_hoog': false,
        'situatie.buurtvraag': 'groot',
      },
      wel: ['grofvuil', 'klein_chemisch_afval'],
      niet: ['milieustraat', 'kwijtschelding_gemeente'],
    },
    'brengt het zelf': {
      antwoorden: {
        ...zonderGeld,
        'situatie.zelf_brengen': true,
        'situatie.gevaarlijk_afval': false,
        'situatie.wil_zelf_helpen': false,
        'situatie.heeft_hond': false,
        'situatie.aanslag_te_hoog': false,
        'situatie.buurtvraag': 'groot',
      },
      wel: ['milieustraat'],
      niet: ['grofvuil', 'klein_chemisch_afval'],
    },
    'losse tegel': {
      antwoorden: {
        ...zonderGeld,
        'situatie.zelf_brengen': true,
        'situatie.gevaarlijk_afval': false,
        'situatie.wil_zelf_helpen': false,
        'situatie.heeft_hond': false,
        'situatie.aanslag_te_hoog': false,
        'situatie.buurtvraag': 'straat',
      },
      wel: ['melding_openbare_ruimte', 'melding_straatverlichting'],
      niet: ['melding_groen'],
    },
    'wil zelf tuinieren': {
      antwoorden: {
        ...zonderGeld,
        'situatie.zelf_brengen': true,
        'situatie.gevaarlijk_afval': false,
        'situatie.wil_zelf_helpen': true,
        'situatie.heeft_hond': false,
        'situatie.aanslag_te_hoog': false,
        'situatie.buurtvraag': 'groen',
      },
      wel: ['melding_groen', 'kapvergunning', 'volkstuin_huren'],
      niet: ['melding_openbare_ruimte'],
    },
    'ratten en een hond': {
      antwoorden: {
        ...zonderGeld,
        'situatie.zelf_brengen': true,
        'situatie.gevaarlijk_afval': false,
        'situatie.wil_zelf_helpen': false,
        'situatie.heeft_hond': true,
        'situatie.aanslag_te_hoog': false,
        'situatie.buurtvraag': 'dieren',
      },
      wel: ['ongediertebestrijding', 'hondenbelasting'],
      niet: ['melding_openbare_ruimte'],
    },
    'lawaai van de buren': {
      antwoorden: {
        ...zonderGeld,
        'situatie.zelf_brengen': true,
        'situatie.gevaarlijk_afval': false,
        'situatie.wil_zelf_helpen': false,
        'situatie.heeft_hond': false,
        'situatie.aanslag_te_hoog': false,
        'situatie.buurtvraag': 'overlast',
      },
      wel: ['melding_openbare_ruimte', 'handhavingsverzoek'],
      niet: ['ongediertebestrijding'],
    },
  },
}
