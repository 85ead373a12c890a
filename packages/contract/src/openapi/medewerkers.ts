import { klantcontact, klantcontacten, registerKlantcontact } from '../klantcontact.ts'
import { login, sessie } from '../sessie.ts'
import { verwerkingen } from '../verwerking.ts'
import type { Route } from './route.ts'

export const medewerkerRoutes: Route[] = [
  {
    methode: 'post',
    pad: '/sessies',
    id: 'login',
    onderwerp: 'Sessies',
    samenvatting: 'Log in als medewerker',
    toegang: 'iedereen',
    body: login,
    antwoorden: { 201: { omschrijving: 'Ingelogd; de sessie staat in een cookie', schema: sessie } },
    fouten: [400, 401, 403, 413, 415, 429],
  },
  {
    methode: 'get',
    pad: '/sessies/huidige',
    id: 'getSessie',
    onderwerp: 'Sessies',
    samenvatting: 'Wie er is ingelogd',
    toegang: 'iedereen',
    antwoorden: { 200: { omschrijving: 'De medewerker, of null', schema: sessie } },
    fouten: [],
  },
  {
    methode: 'delete',
    pad: '/sessies/huidige',
    id: 'logout',
    onderwerp: 'Sessies',
    samenvatting: 'Log uit',
    toegang: 'iedereen',
    antwoorden: { 204: { omschrijving: 'Uitgelogd' } },
    fouten: [403],
  },
  {
    methode: 'get',
    pad: '/klantcontacten',
    id: 'listKlantcontacten',
    onderwerp: 'Klantcontacten',
    samenvatting: 'De laatste klantcontacten die u zelf registreerde',
    toegang: ['medewerker_telefoon', 'medewerker_balie', 'beheerder'],
    antwoorden: { 200: { omschrijving: 'Nieuwste eerst, ten hoogste 50', schema: klantcontacten } },
    fouten: [401, 403],
  },
  {
    methode: 'post',
    pad: '/klantcontacten',
    id: 'registerKlantcontact',
    onderwerp: 'Klantcontacten',
    samenvatting: 'Registreer een klantcontact; hetzelfde nummer nog eens is hetzelfde klantcontact',
    toegang: ['medewerker_telefoon', 'medewerker_balie', 'beheerder'],
    body: registerKlantcontact,
    antwoorden: { 201: { omschrijving: 'Geregistreerd', schema: klantcontact } },
    fouten: [400, 401, 403, 404, 409, 413, 415],
  },
  {
    methode: 'get',
    pad: '/verwerkingen',
    id: 'listVerwerkingen',
    onderwerp: 'Verwerkingen',
    samenvatting: 'Wie welk gesprek bewaarde of opende, en waarom',
    toegang: ['beheerder'],
    antwoorden: { 200: { omschrijving: 'Nieuwste eerst, ten hoogste 200', schema: verwerkingen } },
    fouten: [401, 403],
  },
]
