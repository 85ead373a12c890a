import { Router } from 'express'
import type { Context } from '../context.ts'
import { openSessie } from '../features/sessies/sessie.ts'
import { demomedewerkers } from './medewerkers.ts'
import { demoCss, demoPage } from './page.ts'

/** A page to come in as each role without a password; only mounted in demo mode. */
export const demoRoutes = (ctx: Context) =>
  Router()
    .get('/', (_req, res) => {
      res.set('Cache-Control', 'no-cache').type('html').send(demoPage)
    })
    .get('/demo.css', (_req, res) => {
      res.set('Cache-Control', 'no-cache').type('css').send(demoCss)
    })
    .post('/:gebruikersnaam', async (req, res, next) => {
      const { gebruikersnaam } = req.params
      const demomedewerker = demomedewerkers.find((kandidaat) => kandidaat.gebruikersnaam === gebruikersnaam)
      if (!demomedewerker) return next()
      const medewerker = await ctx.db.medewerker.findUniqueOrThrow({
        where: { gebruikersnaam },
        select: { id: true, gebruikersnaam: true, naam: true, rol: true, gemeente: true },
      })
      await openSessie(ctx, req, medewerker)
      res.redirect(303, demomedewerker.pad)
    })
