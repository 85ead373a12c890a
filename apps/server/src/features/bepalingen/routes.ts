import { Router } from 'express'
import type { Context } from '../../context.ts'
import { handle } from '../../http.ts'
import { bepaal } from './bepaling.ts'

export const bepalingRoutes = (ctx: Context) =>
  Router().post(
    '/bepalingen',
    handle({}, ({ req }) => bepaal(ctx, req.body)),
  )
