import type { Medewerker } from '@loket/contract/sessie'
import pgStore from 'connect-pg-simple'
import { type Request, type RequestHandler, Router } from 'express'
import session from 'express-session'
import passportModule, { type PassportStatic } from 'passport'
import { Strategy } from 'passport-local'
import type { Context } from './context.ts'
import { authenticate, findMedewerker } from './medewerker.ts'
import { keyedHash } from './versleuteling.ts'

declare global {
  namespace Express {
    interface User extends Medewerker {}
  }
}

declare module 'express-session' {
  interface SessionData {
    /** Milliseconds. */
    ingelogdOp: number
  }
}

const uur = 60 * 60 * 1000
/** After an hour of silence people log in again. */
const stilte = uur
/** However busy, a session ends with the working day. */
const werkdag = 12 * uur

/** Who is speaking: the session from the database, and its medewerker as he is now. */
export function createSessie(ctx: Context, passport = createPassport(ctx)): RequestHandler {
  const Store = pgStore(session)
  const veilig = ctx.settings.publicUrl?.startsWith('https:') ?? false
  return Router().use(
    session({
      store: new Store({
        pool: ctx.pool,
        tableName: 'Sessie',
        createTableIfMissing: false,
        errorLog: () => ctx.log.warn('sessies opruimen mislukt'),
      }),
      secret: keyedHash(ctx.settings.secret, 'sessiecookie', '').toString('base64url'),
      name: veilig ? '__Host-loket' : 'loket',
      cookie: { httpOnly: true, sameSite: 'lax', secure: veilig, path: '/', maxAge: stilte },
      resave: false,
      saveUninitialized: false,
      rolling: true,
    }),
    passport.initialize(),
    passport.session(),
  )
}

export type Passport = InstanceType<PassportStatic['Authenticator']>

export function createPassport(ctx: Context): Passport {
  const passport: Passport = new passportModule.Authenticator()
  passport.serializeUser<string>((medewerker, done) => done(null, medewerker.id))
  passport.deserializeUser<string>((req: Request, id: string, done: Gevonden) => {
    const verstreken = ctx.clock().getTime() - (req.session.ingelogdOp ?? 0) > werkdag
    if (verstreken) done(null, false)
    else tell(findMedewerker(ctx.db, id), done)
  })
  passport.use(
    new Strategy({ usernameField: 'gebruikersnaam', passwordField: 'wachtwoord' }, (naam, wachtwoord, done) => {
      tell(authenticate(ctx, naam, wachtwoord), done)
    }),
  )
  return passport
}

type Gevonden = (fout: unknown, medewerker?: Medewerker | false) => void

/** Passport takes callbacks. */
function tell(medewerker: Promise<Medewerker | null>, klaar: Gevonden) {
  medewerker.then((gevonden) => klaar(null, gevonden ?? false), klaar)
}
