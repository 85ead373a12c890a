import { Router } from 'express'
import type { Context } from '../../context.ts'
import { handleAs } from '../../http.ts'
import { listVerwerkingen } from './verwerking.ts'

export const verwerkingRoutes = (ctx: Context) =>
  Router().get(
    '/verwerkingen',
    handleAs(['beheerder'], {}, ({ medewerker }) => listVerwerkingen(ctx, medewerker)),
  )
