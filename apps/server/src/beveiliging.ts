import type { RequestHandler } from 'express'
import helmet from 'helmet'
import { apiVersie } from '@loket/contract/openapi/document'
import { AppError } from './errors.ts'

/** Headers of every answer; a page may only use what this server itself serves. */
export function pageHeaders(publicUrl: string | undefined): RequestHandler {
  const veilig = publicUrl?.startsWith('https:') ?? false
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        frameSrc: ["'none'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        ...(veilig && { upgradeInsecureRequests: [] }),
      },
    },
    // Browsers complain on the console about these two when the page came over plain http.
    crossOriginOpenerPolicy: veilig,
    originAgentCluster: veilig,
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
    xFrameOptions: { action: 'deny' },
  })
}

/** What the API adds: nothing of it is a page, nothing is kept unless a route says so. */
export const apiHeaders: RequestHandler = (_req, res, next) => {
  res.set({
    'API-Version': apiVersie,
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  })
  next()
}

/** True for a request from a page of this server, or from something that is not a browser. */
export function isOwnOrigin(origin: string | undefined, host: string | undefined, publicUrl?: string): boolean {
  if (origin === undefined) return true
  if (!URL.canParse(origin)) return false
  const { host: from } = new URL(origin)
  return from === host || (publicUrl !== undefined && from === new URL(publicUrl).host)
}

/** Other sites cannot use the cookie of a medewerker to change something. */
export function requireOwnOrigin(publicUrl: string | undefined): RequestHandler {
  return (req, _res, next) => {
    const safe = req.method === 'GET' || req.method === 'HEAD' || req.method === 'OPTIONS'
    if (!safe && !isOwnOrigin(req.headers.origin, req.headers.host, publicUrl)) throw new AppError('ORIGIN_NOT_ALLOWED')
    next()
  }
}
