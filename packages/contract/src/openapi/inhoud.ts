import { bepalingsantwoord, bepalingsvraag } from '../bepaling.ts'
import { actueleEditie, editie, editiePad, teksten, tekstenPad } from '../editie.ts'
import { gezondheid } from '../gezondheid.ts'
import type { Route } from './route.ts'

export const inhoudRoutes: Route[] = [
  {
    methode: 'get',
    pad: '/gezondheid',
    id: 'getGezondheid',
    onderwerp: 'Dienst',
    samenvatting: 'Of de dienst en de database bereikbaar zijn',
    toegang: 'iedereen',
    antwoorden: {
      200: { omschrijving: 'Alles werkt', schema: gezondheid },
      503: { omschrijving: 'De database is onbereikbaar', schema: gezondheid },
    },
    fouten: [],
  },
  {
    methode: 'get',
    pad: '/openapi.json',
    id: 'getOpenapi',
    onderwerp: 'Dienst',
    samenvatting: 'Deze beschrijving',
    toegang: 'iedereen',
    antwoorden: { 200: { omschrijving: 'OpenAPI 3.1' } },
    fouten: [],
  },
  {
    methode: 'get',
    pad: '/edities/actueel',
    id: 'getActueleEditie',
    onderwerp: 'Edities',
    samenvatting: 'Welke editie nu geldt',
    toegang: 'iedereen',
    antwoorden: { 200: { omschrijving: 'De editie die nu geldt', schema: actueleEditie } },
    fouten: [404],
  },
  {
    methode: 'get',
    pad: '/edities/{hash}',
    id: 'getEditie',
    onderwerp: 'Edities',
    samenvatting: 'Een hele editie, zonder teksten',
    toegang: 'iedereen',
    params: editiePad,
    antwoorden: { 200: { omschrijving: 'De editie; deze bytes veranderen nooit', schema: editie } },
    fouten: [400, 404],
  },
  {
    methode: 'get',
    pad: '/edities/{hash}/teksten/{taal}',
    id: 'getTeksten',
    onderwerp: 'Edities',
    samenvatting: 'De teksten van een editie in één taal',
    toegang: 'iedereen',
    params: tekstenPad,
    antwoorden: { 200: { omschrijving: 'Tekst per id; deze bytes veranderen nooit', schema: teksten } },
    fouten: [400, 404],
  },
  {
    methode: 'post',
    pad: '/bepalingen',
    id: 'bepaal',
    onderwerp: 'Bepalingen',
    samenvatting: 'Bepaal waar een huishouden recht op heeft, ook als nog niet alles bekend is',
    toegang: 'iedereen',
    body: bepalingsvraag,
    antwoorden: { 200: { omschrijving: 'De uitkomst per regeling', schema: bepalingsantwoord } },
    fouten: [400, 413, 415],
  },
]
