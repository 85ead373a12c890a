import { existsSync } from 'node:fs'
import { join } from 'node:path'
import compression from 'compression'
import express, { type RequestHandler, type Response, Router } from 'express'

/** Where each channel stands on the one port; the website is the rest. */
const kanalen = ['zuil', 'telefoon', 'balie', 'beheer'] as const

const jaar = 365 * 24 * 60 * 60 * 1000

/** The five built front ends. A route of their own gets their page; a file that is not there is simply not there. */
export function voorkanten(root: string): Router {
  const router = Router({ strict: true }).use(compression({ threshold: 1024 }))
  for (const kanaal of kanalen) {
    router.get(`/${kanaal}`, (_req, res) => res.redirect(301, `/${kanaal}/`))
    router.use(`/${kanaal}/`, voorkant(join(root, 'apps', kanaal, 'dist')))
  }
  return router.use('/', voorkant(join(root, 'apps/website/dist')))
}

function voorkant(dist: string): Router {
  return Router()
    .use(
      '/assets',
      express.static(join(dist, 'assets'), { immutable: true, maxAge: jaar, fallthrough: true, index: false }),
    )
    .use(express.static(dist, { setHeaders: revalidate, redirect: false }))
    .use(sendPage(join(dist, 'index.html')))
}

/** Names without a hash in them: always asked for, sent again only when changed. */
function revalidate(res: Response) {
  res.set('Cache-Control', 'no-cache')
}

function sendPage(page: string): RequestHandler {
  return (req, res, next) => {
    if ((req.method !== 'GET' && req.method !== 'HEAD') || /\.[^/]+$/.test(req.path)) return next()
    if (!existsSync(page)) {
      res.status(404).type('text/plain').send('Dit onderdeel is nog niet gebouwd.')
      return
    }
    revalidate(res)
    res.sendFile(page)
  }
}

export const sendNotFound: RequestHandler = (_req, res) => {
  res.status(404).type('text/plain').send('Deze pagina is er niet.')
}
