import {
  bewaardGesprek,
  bijgewerktGesprek,
  geopendGesprek,
  openGesprek,
  saveGesprek,
  updateGesprek,
} from '../gesprek.ts'
import type { Route } from './route.ts'

export const gesprekRoutes: Route[] = [
  {
    methode: 'post',
    pad: '/gesprekken',
    id: 'saveGesprek',
    onderwerp: 'Gesprekken',
    samenvatting: 'Bewaar een gesprek onder een code, om het elders voort te zetten',
    toegang: 'iedereen',
    body: saveGesprek,
    antwoorden: { 201: { omschrijving: 'Bewaard', schema: bewaardGesprek } },
    fouten: [400, 403, 413, 415, 429],
  },
  {
    methode: 'post',
    pad: '/gesprekken/_ophalen',
    id: 'openGesprek',
    onderwerp: 'Gesprekken',
    samenvatting: 'Open een bewaard gesprek met de code en de geboortedatum',
    toegang: 'iedereen',
    body: openGesprek,
    antwoorden: { 200: { omschrijving: 'Het gesprek', schema: geopendGesprek } },
    fouten: [400, 403, 404, 413, 415, 429],
  },
  {
    methode: 'post',
    pad: '/gesprekken/_bewaren',
    id: 'updateGesprek',
    onderwerp: 'Gesprekken',
    samenvatting: 'Bewaar een geopend gesprek opnieuw onder dezelfde code',
    toegang: 'iedereen',
    body: updateGesprek,
    antwoorden: { 200: { omschrijving: 'Bewaard', schema: bijgewerktGesprek } },
    fouten: [400, 403, 404, 409, 413, 415, 429],
  },
]
