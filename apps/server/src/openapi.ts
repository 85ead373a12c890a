import { makeOpenapi } from '@loket/contract/openapi/document'
import { Router } from 'express'

/** Readable from any page in the world: it is a description. */
export const openapiRoutes = (publicUrl: string | undefined) =>
  Router().get('/openapi.json', (req, res) => {
    const server = publicUrl?.replace(/\/$/, '') ?? `${req.protocol}://${req.get('host') ?? 'localhost'}`
    res.set({ 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' })
    res.json(makeOpenapi(server))
  })
