import { Router } from 'express'
import type { Context } from '../../context.ts'
import { handle } from '../../http.ts'
import { listOpeningstijden } from './openingstijden.ts'

export const openingstijdRoutes = (ctx: Context) =>
  Router().get(
    '/openingstijden',
    handle({}, () => listOpeningstijden(ctx)),
  )
