import { makeCpsv } from '@loket/kennisbank/vormen/cpsv'
import { makeGids } from '@loket/kennisbank/vormen/gids'
import { makeSamenwerkendeCatalogi } from '@loket/kennisbank/vormen/samenwerkende-catalogi'
import { makeSdg } from '@loket/kennisbank/vormen/sdg'
import type { Catalogus } from '@loket/kennisbank/vormen/catalogus'

/** Media type and text of each form in which others take the content. */
export const VORMEN = {
  'samenwerkende-catalogi': { type: 'application/xml', maak: makeSamenwerkendeCatalogi },
  'cpsv-ap': { type: 'application/ld+json', maak: (catalogus: Catalogus) => JSON.stringify(makeCpsv(catalogus)) },
  sdg: { type: 'application/json', maak: (catalogus: Catalogus) => JSON.stringify(makeSdg(catalogus)) },
  gids: { type: 'text/html', maak: makeGids },
}
