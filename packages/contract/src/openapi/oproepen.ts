import { completeOproep, createOproep, oproep, oproepen, oproepId } from '../oproep.ts'
import type { Rol } from '../sessie.ts'
import type { Route } from './route.ts'

const telefoon = ['medewerker_telefoon', 'beheerder'] as const satisfies readonly Rol[]

export const oproepRoutes: Route[] = [
  {
    methode: 'get',
    pad: '/oproepen',
    id: 'listOproepen',
    onderwerp: 'Oproepen',
    samenvatting: 'Wie er wacht, en de gesprekken van vandaag',
    toegang: telefoon,
    antwoorden: { 200: { omschrijving: 'Wachtende oproepen eerst', schema: oproepen } },
    fouten: [401, 403],
  },
  {
    methode: 'post',
    pad: '/oproepen',
    id: 'createOproep',
    onderwerp: 'Oproepen',
    samenvatting: 'Boots een oproep na; hetzelfde nummer nog eens is dezelfde oproep',
    toegang: telefoon,
    body: createOproep,
    antwoorden: { 201: { omschrijving: 'De oproep wacht', schema: oproep } },
    fouten: [400, 401, 403, 409, 413, 415],
  },
  {
    methode: 'post',
    pad: '/oproepen/{id}/aannemen',
    id: 'acceptOproep',
    onderwerp: 'Oproepen',
    samenvatting: 'Neem een wachtende oproep aan; van twee tegelijk wint er één',
    toegang: telefoon,
    params: oproepId,
    antwoorden: { 200: { omschrijving: 'De oproep is van u', schema: oproep } },
    fouten: [400, 401, 403, 404, 409, 413, 415],
  },
  {
    methode: 'post',
    pad: '/oproepen/{id}/afronden',
    id: 'completeOproep',
    onderwerp: 'Oproepen',
    samenvatting: 'Rond uw oproep af met een resultaat',
    toegang: telefoon,
    params: oproepId,
    body: completeOproep,
    antwoorden: { 200: { omschrijving: 'Afgerond', schema: oproep } },
    fouten: [400, 401, 403, 404, 409, 413, 415],
  },
]
