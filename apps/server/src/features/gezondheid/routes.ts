import type { Gezondheid } from '@loket/contract/gezondheid'
import { apiVersie } from '@loket/contract/openapi/document'
import { Router } from 'express'
import type { Context } from '../../context.ts'
import { AppError } from '../../errors.ts'
import { handle } from '../../http.ts'

export const gezondheidRoutes = (ctx: Context) =>
  Router().get(
    '/gezondheid',
    handle({}, () => checkGezondheid(ctx)),
  )

/** Fails when the database is gone, so that a load balancer sends people elsewhere. */
async function checkGezondheid({ edities }: Context): Promise<Gezondheid> {
  const editie = await edities.actueel().catch(() => {
    throw new AppError('DATABASE_UNAVAILABLE')
  })
  return { status: 'goed', editie: editie?.hash ?? null, versie: apiVersie }
}
