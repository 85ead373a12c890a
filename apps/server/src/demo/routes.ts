import { Router } from 'express'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { handle } from '../http.ts'
import { openSessie } from '../features/sessies/sessie.ts'
import { demomedewerkers, werkplekken } from './medewerkers.ts'
import { demoCss, demoPage } from './page.ts'

const demomedewerker = z.strictObject({
  gebruikersnaam: z.enum(demomedewerkers.map(({ gebruikersnaam }) => gebruikersnaam)),
})

/** A page to come in as each role without a password; only mounted in demo mode. */
export const demoRoutes = (ctx: Context) =>
  Router()
    .get('/', (_req, res) => {
      res.set('Cache-Control', 'no-cache').type('html').send(demoPage)
    })
    .get('/demo.css', (_req, res) => {
      res.set('Cache-Control', 'no-cache').type('css').send(demoCss)
    })
    .post(
      '/:gebruikersnaam',
      handle({ params: demomedewerker }, async ({ params, req, res }) => {
        const medewerker = await ctx.db.medewerker.findUniqueOrThrow({
          where: params,
          select: { id: true, gebruikersnaam: true, naam: true, rol: true, gemeente: true },
        })
        await openSessie(ctx, req, medewerker)
        res.redirect(303, werkplekken[medewerker.rol])
      }),
    )
