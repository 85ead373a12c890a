import type { KlantcontactTellingen } from '@loket/contract/klantcontact'
import type { Medewerker } from '@loket/contract/sessie'
import type { Context } from '../../context.ts'

const WEEK = 7 * 24 * 60 * 60 * 1000

/** Numbers only: what people called or came for, without anyone in it. */
export async function countKlantcontacten(
  { db, clock }: Context,
  { gemeente }: Medewerker,
): Promise<KlantcontactTellingen> {
  const vanaf = new Date(clock().getTime() - WEEK)
  const groepen = await db.klantcontact.groupBy({
    by: ['kanaal', 'vraagpatroon', 'resultaat'],
    where: { gemeente, geregistreerdOp: { gte: vanaf } },
    _count: { _all: true },
  })
  const tellingen = groepen.map(({ _count, ...telling }) => ({ ...telling, aantal: _count._all }))
  return { vanaf: vanaf.toISOString(), tellingen }
}
