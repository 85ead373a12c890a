import type { Sessie } from '@loket/contract/sessie'
import type { Request, Response } from 'express'
import type { Context } from '../../context.ts'
import { AppError } from '../../errors.ts'
import type { Passport } from '../../sessie.ts'
import { consumePogingen, toAdres } from '../../pogingen.ts'

export async function startSessie(
  ctx: Context,
  passport: Passport,
  gebruikersnaam: string,
  req: Request,
  res: Response,
): Promise<Sessie> {
  const pogingen = await consumePogingen(ctx, [
    ['account', gebruikersnaam.toLowerCase()],
    ['accountAdres', toAdres(req.ip)],
  ])
  const medewerker = await recognise(passport, req, res)
  if (!medewerker) throw new AppError('LOGIN_FAILED')
  await pogingen.reward()
  await openSessie(ctx, req, medewerker)
  return { medewerker }
}

/** A new session id, so that one planted before the login is worth nothing. */
export async function openSessie(ctx: Context, req: Request, medewerker: Express.User) {
  await new Promise<void>((resolve, reject) => {
    req.logIn(medewerker, (fout: unknown) => (fout ? reject(fout) : resolve()))
  })
  req.session.ingelogdOp = ctx.clock().getTime()
}

export async function endSessie(ctx: Context, req: Request, res: Response) {
  const { sessionID } = req
  await new Promise<void>((resolve, reject) => {
    req.session.destroy((fout: unknown) => (fout ? reject(fout) : resolve()))
  })
  ctx.events.sessieEnded(sessionID)
  res.set('Clear-Site-Data', '"cache"')
}

function recognise(passport: Passport, req: Request, res: Response): Promise<Express.User | null> {
  return new Promise((resolve, reject) => {
    const done = (fout: unknown, medewerker?: Express.User | false) =>
      fout ? reject(fout) : resolve(medewerker || null)
    passport.authenticate('local', done)(req, res, reject)
  })
}
