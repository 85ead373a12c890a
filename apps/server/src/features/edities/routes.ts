import { editiePad, tekstenPad } from '@loket/contract/editie'
import { type Response, Router } from 'express'
import type { Context } from '../../context.ts'
import { handle } from '../../http.ts'
import { getActueleEditie, getEditie, getTeksten } from './editie.ts'

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
