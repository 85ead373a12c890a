import { naamPad, vormPad, zoekvraag } from '@loket/contract/product'
import { type Request, Router } from 'express'
import type { Context } from '../../context.ts'
import { handle } from '../../http.ts'
import { VORMEN } from './catalogus.ts'
import { getProduct, getVraagpatroon, listProducten, listVraagpatronen, openInhoud, search } from './product.ts'

/** The first language of the request that the content is complete in. */
const taalVan = (req: Request): string => req.acceptsLanguages('nl', 'en') || 'nl'

export const productRoutes = (ctx: Context) =>
  Router()
    .get(
      '/producten',
      handle({}, async ({ req }) => listProducten(await openInhoud(ctx, taalVan(req)))),
    )
    .get(
      '/producten/:id',
      handle({ params: naamPad }, async ({ params, req }) =>
        getProduct(await openInhoud(ctx, taalVan(req)), params.id),
      ),
    )
    .get(
      '/vraagpatronen',
      handle({}, async ({ req }) => listVraagpatronen(await openInhoud(ctx, taalVan(req)))),
    )
    .get(
      '/vraagpatronen/:id',
      handle({ params: naamPad }, async ({ params, req }) =>
        getVraagpatroon(await openInhoud(ctx, taalVan(req)), params.id),
      ),
    )
    .post(
      '/_zoeken',
      handle({ body: zoekvraag }, async ({ body, req }) => search(await openInhoud(ctx, taalVan(req)), body.vraag)),
    )
    .get(
      '/catalogus/:vorm',
      handle({ params: vormPad }, async ({ params, req, res }) => {
        const { type, maak } = VORMEN[params.vorm]
        const adres = `${req.protocol}://${req.get('host') ?? 'localhost'}`
        res.type(type).send(maak({ ...(await openInhoud(ctx, taalVan(req))), adres }))
      }),
    )
