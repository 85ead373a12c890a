import { apiVersie } from '@loket/contract/openapi/document'
import type { Gezondheid } from '@loket/contract/gezondheid'
import { Router } from 'express'
import type { Context } from '../../context.ts'

/** Says 503 when the database is gone, so that a load balancer can send people elsewhere. */
export const gezondheidRoutes = (ctx: Context) =>
  Router().get('/gezondheid', async (_req, res) => {
    const gezondheid = await checkGezondheid(ctx)
    res.status(gezondheid.status === 'goed' ? 200 : 503).json(gezondheid)
  })

async function checkGezondheid({ edities }: Context): Promise<Gezondheid> {
  try {
    const editie = await edities.actueel()
    return { status: 'goed', database: 'bereikbaar', editie: editie?.hash ?? null, versie: apiVersie }
  } catch {
    return { status: 'storing', database: 'onbereikbaar', editie: null, versie: apiVersie }
  }
}
