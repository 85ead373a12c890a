import type { Rol } from '@loket/contract/sessie'

export const demogemeente = 'voorbeeldstad'
export const demowachtwoord = 'welkom-voorbeeldstad'

interface Demomedewerker {
  gebruikersnaam: string
  naam: string
  rol: Rol
  wat: string
}

export const demomedewerkers: readonly Demomedewerker[] = [
  {
    gebruikersnaam: 'telefoon',
    naam: 'Tessa Bel',
    rol: 'medewerker_telefoon',
    wat: 'neemt oproepen aan en volgt het belscript',
  },
  {
    gebruikersnaam: 'balie',
    naam: 'Bram Loket',
    rol: 'medewerker_balie',
    wat: 'helpt mensen aan de balie verder met hun code',
  },
  {
    gebruikersnaam: 'redactie',
    naam: 'Rana Schrijver',
    rol: 'redacteur',
    wat: 'houdt de inhoud bij',
  },
  {
    gebruikersnaam: 'beheer',
    naam: 'Henk Beheer',
    rol: 'beheerder',
    wat: 'ziet wie wat deed en hoe het loopt',
  },
]

/** Where each role works. */
export const werkplekken = {
  medewerker_telefoon: '/telefoon/',
  medewerker_balie: '/balie/',
  redacteur: '/beheer/',
  beheerder: '/beheer/',
} as const satisfies Record<Rol, string>
