import type { Medewerker, Rol } from '@loket/contract/sessie'
import type { Request, RequestHandler, Response } from 'express'
import type { z } from 'zod'
import { AppError } from './errors.ts'
import { parseInvoer } from './invoer.ts'

interface Shape<Body, Params> {
  body?: z.ZodType<Body>
  params?: z.ZodType<Params>
  /** 200 unless said otherwise; 204 sends no body. */
  status?: number
}

interface Call<Body, Params, Who> {
  body: Body
  params: Params
  medewerker: Who
  req: Request
  res: Response
}

type Operation<Body, Params, Who> = (call: Call<Body, Params, Who>) => unknown

/** For everyone: parses what came in, answers with what the operation returns. */
export function handle<Body = undefined, Params = undefined>(
  shape: Shape<Body, Params>,
  operation: Operation<Body, Params, Medewerker | null>,
): RequestHandler {
  return async (req, res) => {
    await answer(shape, (parts) => operation({ ...parts, medewerker: req.user ?? null, req, res }), req, res)
  }
}

/** For these roles only; whoever may not come in learns nothing about his input. */
export function handleAs<Body = undefined, Params = undefined>(
  rollen: readonly Rol[],
  shape: Shape<Body, Params>,
  operation: Operation<Body, Params, Medewerker>,
): RequestHandler {
  return async (req, res) => {
    const medewerker = requireRole(req.user, rollen)
    await answer(shape, (parts) => operation({ ...parts, medewerker, req, res }), req, res)
  }
}

async function answer<Body, Params>(
  shape: Shape<Body, Params>,
  run: (parts: { body: Body; params: Params }) => unknown,
  req: Request,
  res: Response,
) {
  const params = parsePart(shape.params, req.params)
  const body = parsePart(shape.body, req.body)
  const result = await run({ params, body })
  if (res.headersSent) return
  res.status(shape.status ?? 200)
  if (shape.status === 204) res.end()
  else res.json(result)
}

function parsePart<Part>(schema: z.ZodType<Part> | undefined, invoer: unknown): Part {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a shape without this schema has undefined for it
  return schema ? parseInvoer(schema, invoer) : (undefined as Part)
}

function requireRole(medewerker: Medewerker | undefined, rollen: readonly Rol[]): Medewerker {
  if (!medewerker) throw new AppError('LOGIN_REQUIRED')
  if (!rollen.includes(medewerker.rol)) throw new AppError('ROLE_NOT_ALLOWED')
  return medewerker
}
