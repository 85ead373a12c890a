import type { ErrorCode, Problem } from '@loket/contract/errors'
import { allowedMethods } from '@loket/contract/openapi/routes'
import type { ErrorRequestHandler, RequestHandler } from 'express'
import { isDatabaseFout } from './database-fout.ts'
import { AppError, failures } from './errors.ts'

/** Every failure of the API as problem+json; what is not foreseen is logged and tells nothing. */
export const sendProblem: ErrorRequestHandler = (fout, req, res, next) => {
  if (res.headersSent) {
    next(fout)
    return
  }
  const appError = toAppError(fout)
  const { status, fatal, title, detail } = failures[appError.code]
  if (status >= 500) req.log.error(describeFout(fout), 'verzoek mislukt')
  const problem: Problem = {
    status,
    title,
    detail,
    code: appError.code,
    fatal,
    ...(appError.fouten && { fouten: appError.fouten }),
  }
  if (appError.wachttijd !== undefined) res.set('Retry-After', String(appError.wachttijd))
  res.status(status).type('application/problem+json').send(JSON.stringify(problem))
}

/** An address has one spelling. */
export const refuseTrailingSlash: RequestHandler = (req, _res, next) => {
  if (req.path.endsWith('/')) throw new AppError('ROUTE_NOT_FOUND')
  next()
}

/** A known path with another method is 405 with what is possible; any other is 404. */
export const refuseUnknown: RequestHandler = (req, res) => {
  const methods = allowedMethods(req.path)
  if (methods.length === 0) throw new AppError('ROUTE_NOT_FOUND')
  res.set('Allow', methods.join(', '))
  throw new AppError('METHOD_NOT_ALLOWED')
}

/** A body is JSON in UTF-8, as it is: compressed bodies are refused, for they can be far larger than they look. */
export const requireJson: RequestHandler = (req, _res, next) => {
  const hasBody = req.method === 'POST' || Number(req.headers['content-length'] ?? 0) > 0
  if (hasBody && !req.is('application/json')) throw new AppError('CONTENT_TYPE_UNSUPPORTED')
  next()
}

const parserCodes: Record<string, ErrorCode> = {
  'entity.parse.failed': 'JSON_INVALID',
  'entity.verify.failed': 'JSON_INVALID',
  'request.aborted': 'JSON_INVALID',
  'request.size.invalid': 'JSON_INVALID',
  'entity.too.large': 'BODY_TOO_LARGE',
  'charset.unsupported': 'CONTENT_TYPE_UNSUPPORTED',
  'encoding.unsupported': 'CONTENT_TYPE_UNSUPPORTED',
}

function toAppError(fout: unknown): AppError {
  if (fout instanceof AppError) return fout
  const type = typeof fout === 'object' && fout !== null && 'type' in fout ? parserCodes[String(fout.type)] : undefined
  if (type) return new AppError(type)
  if (isBadAddress(fout)) return new AppError('ROUTE_NOT_FOUND')
  return new AppError(isDatabaseFout(fout) ? 'DATABASE_UNAVAILABLE' : 'INTERNAL')
}

/** Express and `send` put a status on an address they cannot read. */
function isBadAddress(fout: unknown): boolean {
  if (fout instanceof URIError) return true
  const status = fout instanceof Error && 'status' in fout ? fout.status : undefined
  return typeof status === 'number' && status >= 400 && status < 500
}

/** Messages of the database and of parsers repeat what was sent, so only the kind and the place are logged. */
function describeFout(fout: unknown) {
  if (!(fout instanceof Error)) return { fout: typeof fout }
  const code = 'code' in fout ? String(fout.code) : undefined
  const plaats = fout.stack
    ?.split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 8)
  return { fout: fout.name, code, plaats }
}
