import compression from 'compression'
import express, { type Express, type RequestHandler, Router } from 'express'
import { apiHeaders, pageHeaders, requireOwnOrigin } from './beveiliging.ts'
import type { Context } from './context.ts'
import { demoRoutes } from './demo/routes.ts'
import { bepalingRoutes } from './features/bepalingen/routes.ts'
import { editieRoutes } from './features/edities/routes.ts'
import { gesprekRoutes } from './features/gesprekken/routes.ts'
import { gezondheidRoutes } from './features/gezondheid/routes.ts'
import { klantcontactRoutes } from './features/klantcontacten/routes.ts'
import { openingstijdRoutes } from './features/openingstijden/routes.ts'
import { oproepRoutes } from './features/oproepen/routes.ts'
import { productRoutes } from './features/producten/routes.ts'
import { sessieRoutes } from './features/sessies/routes.ts'
import { verwerkingRoutes } from './features/verwerkingen/routes.ts'
import { logRequests } from './log.ts'
import { openapiRoutes } from './openapi.ts'
import { refuseTrailingSlash, refuseUnknown, requireJson, sendProblem } from './problem.ts'
import { createPassport, createSessie, type Passport } from './sessie.ts'
import { sendNotFound, voorkanten } from './voorkanten.ts'

export function createApp(ctx: Context): Express {
  const { publicUrl, trustProxy, root, demo } = ctx.settings
  const passport = createPassport(ctx)
  const sessie = createSessie(ctx, passport)
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('trust proxy', trustProxy)
  app.use(logRequests(ctx))
  app.use(pageHeaders(publicUrl))
  app.use('/api/v1', createApi(ctx, passport, sessie))
  app.use('/api', apiHeaders, refuseUnknown)
  if (demo) app.use('/demo', requireOwnOrigin(publicUrl), sessie, demoRoutes(ctx))
  app.use(voorkanten(root))
  app.use(sendNotFound)
  app.use(sendProblem)
  return app
}

export function createApi(ctx: Context, passport: Passport, sessie: RequestHandler): Router {
  const { publicUrl } = ctx.settings
  const api = Router()
  api.use(apiHeaders)
  api.use(refuseTrailingSlash)
  api.use(requireJson)
  api.use(express.json({ limit: '256kb', inflate: false }))
  // What no session can be read from may be compressed.
  api.use(['/openapi.json', '/edities', '/bepalingen'], compression())
  api.use(gezondheidRoutes(ctx))
  api.use(openapiRoutes(publicUrl))
  api.use(editieRoutes(ctx))
  api.use(openingstijdRoutes(ctx))
  api.use(bepalingRoutes(ctx))
  api.use(productRoutes(ctx))
  api.use(requireOwnOrigin(publicUrl))
  api.use(sessie)
  api.use(gesprekRoutes(ctx))
  api.use(sessieRoutes(ctx, passport))
  api.use(oproepRoutes(ctx))
  api.use(klantcontactRoutes(ctx))
  api.use(verwerkingRoutes(ctx))
  api.use(refuseUnknown)
  return api
}
