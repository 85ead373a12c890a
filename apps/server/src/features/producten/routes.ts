import { naamPad, vormPad, zoekvraag } from '@loket/contract/product'
import { type Request, Router } from 'express'
import type { Context } from '../../context.ts'
import { handle } from '../../http.ts'
import { VORMEN } from './catalogus.ts'
import { getProduct, getVraagpatroon, listProducten, listVraagpatronen, openInhoud, search } from './product.ts'

/** The content in the language that the request likes best, of those the content is in. */
const inhoudFor = (ctx: Context, req: Request) => openInhoud(ctx, (talen) => req.acceptsLanguages(talen) || 'nl')

export const productRoutes = (ctx: Context) =>
  Router()
    .get(
      '/producten',
      handle({}, async ({ req }) => listProducten(await inhoudFor(ctx, req))),
    )
    .get(
      '/producten/:id',
      handle({ params: naamPad }, async ({ params, req }) => getProduct(await inhoudFor(ctx, req), params.id)),
    )
    .get(
      '/vraagpatronen',
      handle({}, async ({ req }) => listVraagpatronen(await inhoudFor(ctx, req))),
    )
    .get(
      '/vraagpatronen/:id',
      handle({ params: naamPad }, async ({ params, req }) => getVraagpatroon(await inhoudFor(ctx, req), params.id)),
    )
    .post(
      '/_zoeken',
      handle({ body: zoekvraag }, async ({ body, req }) => search(await inhoudFor(ctx, req), body.vraag)),
    )
    .get(
      '/catalogus/:vorm',
      handle({ params: vormPad }, async ({ params, req, res }) => {
        const { type, maak } = VORMEN[params.vorm]
        const adres = `${req.protocol}://${req.get('host') ?? 'localhost'}`
        res.type(type).send(maak({ ...(await inhoudFor(ctx, req)), adres }))
      }),
    )
