import { editiedeelPad, editiePad, tekstdeelPad, tekstenPad } from '@loket/contract/editie'
import { type Response, Router } from 'express'
import type { Context } from '../../context.ts'
import { handle } from '../../http.ts'
import { getActueleEditie, getEditie, getEditiedeel, getTekstdeel, getTeksten } from './editie.ts'

export const editieRoutes = (ctx: Context) =>
  Router()
    .get(
      '/edities/actueel',
      handle({}, ({ res }) => {
        res.set('Cache-Control', 'no-cache')
        return getActueleEditie(ctx)
      }),
    )
    .get(
      '/edities/:hash',
      handle({ params: editiePad }, async ({ params, res }) => {
        sendForever(res, params.hash, await getEditie(ctx, params.hash))
      }),
    )
    .get(
      '/edities/:hash/delen/:deel',
      handle({ params: editiedeelPad }, async ({ params, res }) => {
        sendForever(res, `${params.hash}-${params.deel}`, await getEditiedeel(ctx, params))
      }),
    )
    .get(
      '/edities/:hash/teksten/:taal/:deel',
      handle({ params: tekstdeelPad }, async ({ params, res }) => {
        sendForever(res, `${params.hash}-${params.taal}-${params.deel}`, await getTekstdeel(ctx, params))
      }),
    )
    .get(
      '/edities/:hash/teksten/:taal',
      handle({ params: tekstenPad }, async ({ params, res }) => {
        sendForever(res, `${params.hash}-${params.taal}`, await getTeksten(ctx, params))
      }),
    )

/** What is named by its hash never changes, so any cache may keep it for ever. */
function sendForever(res: Response, etag: string, json: string) {
  res.set({ 'Cache-Control': 'public, max-age=31536000, immutable', ETag: `"${etag}"` })
  res.type('application/json').send(json)
}
