import { login } from '@loket/contract/sessie'
import { Router } from 'express'
import type { Context } from '../../context.ts'
import { handle } from '../../http.ts'
import type { Passport } from '../../sessie.ts'
import { endSessie, startSessie } from './sessie.ts'

export const sessieRoutes = (ctx: Context, passport: Passport) =>
  Router()
    .post(
      '/sessies',
      handle({ body: login, status: 201 }, ({ body, req, res }) =>
        startSessie(ctx, passport, body.gebruikersnaam, req, res),
      ),
    )
    .get(
      '/sessies/huidige',
      handle({}, ({ medewerker }) => ({ medewerker })),
    )
    .delete(
      '/sessies/huidige',
      handle({ status: 204 }, ({ req, res }) => endSessie(ctx, req, res)),
    )
