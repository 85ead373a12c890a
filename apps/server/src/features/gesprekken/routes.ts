import { openGesprek, saveGesprek, updateGesprek } from '@loket/contract/gesprek'
import { Router } from 'express'
import type { Context } from '../../context.ts'
import { handle } from '../../http.ts'
import { toAdres } from '../../pogingen.ts'
import { bewaarGesprek } from './bewaren.ts'
import { haalGesprekOp, werkGesprekBij } from './ophalen.ts'

export const gesprekRoutes = (ctx: Context) =>
  Router()
    .post(
      '/gesprekken',
      handle({ body: saveGesprek, status: 201 }, ({ body, medewerker, req }) =>
        bewaarGesprek(ctx, { ...body, medewerker, adres: toAdres(req.ip) }),
      ),
    )
    .post(
      '/gesprekken/_ophalen',
      handle({ body: openGesprek }, ({ body, medewerker, req }) =>
        haalGesprekOp(ctx, { ...body, medewerker, adres: toAdres(req.ip) }),
      ),
    )
    .post(
      '/gesprekken/_bewaren',
      handle({ body: updateGesprek }, ({ body, medewerker, req }) =>
        werkGesprekBij(ctx, { ...body, medewerker, adres: toAdres(req.ip) }),
      ),
    )
