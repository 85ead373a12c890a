import { completeOproep, createOproep, oproepId } from '@loket/contract/oproep'
import type { Rol } from '@loket/contract/sessie'
import { Router } from 'express'
import type { Context } from '../../context.ts'
import { handleAs } from '../../http.ts'
import { listOproepen, simulateOproep } from './lijst.ts'
import { acceptOproep, finishOproep } from './oproep.ts'

const telefoon = ['medewerker_telefoon', 'beheerder'] as const satisfies Rol[]

export const oproepRoutes = (ctx: Context) =>
  Router()
    .get(
      '/oproepen',
      handleAs(telefoon, {}, ({ medewerker }) => listOproepen(ctx, medewerker)),
    )
    .post(
      '/oproepen',
      handleAs(telefoon, { body: createOproep, status: 201 }, ({ body, medewerker }) =>
        simulateOproep(ctx, medewerker, body),
      ),
    )
    .post(
      '/oproepen/:id/aannemen',
      handleAs(telefoon, { params: oproepId }, ({ params, medewerker }) => acceptOproep(ctx, medewerker, params.id)),
    )
    .post(
      '/oproepen/:id/afronden',
      handleAs(telefoon, { params: oproepId, body: completeOproep }, (call) =>
        finishOproep(ctx, call.medewerker, { ...call.body, id: call.params.id }),
      ),
    )
