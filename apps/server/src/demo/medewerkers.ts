import type { Rol } from '@loket/contract/sessie'

export const demogemeente = 'voorbeeldstad'
export const demowachtwoord = 'welkom-voorbeeldstad'

interface Demomedewerker {
  gebruikersnaam: string
  naam: string
  rol: Rol
  /** Where this role works. */
  pad: string
  wat: string
}

export const demomedewerkers: readonly Demomedewerker[] = [
  {
    gebruikersnaam: 'telefoon',
    naam: 'Tessa Bel',
    rol: 'medewerker_telefoon',
    pad: '/telefoon/',
    wat: 'neemt oproepen aan en volgt het belscript',
  },
  {
    gebruikersnaam: 'balie',
    naam: 'Bram Loket',
    rol: 'medewerker_balie',
    pad: '/balie/',
    wat: 'helpt mensen aan de balie verder met hun code',
  },
  {
    gebruikersnaam: 'redactie',
    naam: 'Rana Schrijver',
    rol: 'redacteur',
    pad: '/beheer/',
    wat: 'houdt de inhoud bij',
  },
  {
    gebruikersnaam: 'beheer',
    naam: 'Henk Beheer',
    rol: 'beheerder',
    pad: '/beheer/',
    wat: 'ziet wie wat deed en hoe het loopt',
  },
]
