import { registerKlantcontact } from '@loket/contract/klantcontact'
import type { Rol } from '@loket/contract/sessie'
import { Router } from 'express'
import type { Context } from '../../context.ts'
import { handleAs } from '../../http.ts'
import { listKlantcontacten, saveKlantcontact } from './klantcontact.ts'
import { countKlantcontacten } from './telling.ts'

const frontoffice = ['medewerker_telefoon', 'medewerker_balie', 'beheerder'] as const satisfies Rol[]

export const klantcontactRoutes = (ctx: Context) =>
  Router()
    .get(
      '/klantcontacten',
      handleAs(frontoffice, {}, ({ medewerker }) => listKlantcontacten(ctx, medewerker)),
    )
    .post(
      '/klantcontacten',
      handleAs(frontoffice, { body: registerKlantcontact, status: 201 }, (call) =>
        saveKlantcontact(ctx, call.medewerker, call.body),
      ),
    )
    .get(
      '/klantcontact-tellingen',
      handleAs(['redacteur', 'beheerder'], {}, ({ medewerker }) => countKlantcontacten(ctx, medewerker)),
    )
