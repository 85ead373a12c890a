import type { CompleteOproep, Oproep, Oproepstatus } from '@loket/contract/oproep'
import type { Medewerker } from '@loket/contract/sessie'
import type { Context } from '../../context.ts'
import type { Transaction } from '../../database/database.ts'
import { AppError } from '../../errors.ts'
import type { Prisma } from '../../generated/client.ts'
import { accept, complete } from './transitions.ts'
import { type OproepRij, toOproep, vorm } from './vorm.ts'

/** Of all who take the same call at once, one gets it; who already has it gets it again. */
export async function acceptOproep(ctx: Context, medewerker: Medewerker, id: string): Promise<Oproep> {
  const oproep = await ctx.db.$transaction(async (tx) => {
    const nu = await getOproep(tx, medewerker, id)
    if (nu.status === 'in_gesprek' && nu.medewerker?.id === medewerker.id) return nu
    const status = accept(nu.status)
    return saveOproep(ctx, tx, medewerker, nu, { status, medewerkerId: medewerker.id, aangenomenOp: ctx.clock() })
  })
  return announce(ctx, medewerker, oproep)
}

export async function finishOproep(
  ctx: Context,
  medewerker: Medewerker,
  { id, resultaat, notitie, vraagpatroon }: CompleteOproep & { id: string },
): Promise<Oproep> {
  const oproep = await ctx.db.$transaction(async (tx) => {
    const nu = await getOproep(tx, medewerker, id)
    if (nu.medewerker && nu.medewerker.id !== medewerker.id) throw new AppError('OPROEP_CHANGED')
    // The answer to this same write was lost on its way.
    if (nu.status === 'afgerond' && nu.resultaat === resultaat && nu.notitie === notitie) return nu
    const status = complete(nu.status)
    const patroon = vraagpatroon === undefined ? nu.vraagpatroon : vraagpatroon
    return saveOproep(ctx, tx, medewerker, nu, {
      status,
      resultaat,
      notitie,
      vraagpatroon: patroon,
      afgerondOp: ctx.clock(),
    })
  })
  return announce(ctx, medewerker, oproep)
}

async function getOproep(tx: Transaction, { gemeente }: Medewerker, id: string): Promise<OproepRij> {
  const rij = await tx.oproep.findUnique({ where: { id, gemeente }, select: vorm })
  if (!rij) throw new AppError('OPROEP_NOT_FOUND')
  return rij
}

/** Only when nobody changed it since it was read; the change and who made it are written together. */
async function saveOproep(
  { clock }: Context,
  tx: Transaction,
  { id: medewerkerId, gemeente }: Medewerker,
  { id, versie, status: van }: OproepRij,
  data: Prisma.OproepUncheckedUpdateInput & { status: Oproepstatus },
): Promise<OproepRij> {
  const { count } = await tx.oproep.updateMany({ where: { id, versie }, data: { ...data, versie: versie + 1 } })
  if (count === 0) throw new AppError('OPROEP_CHANGED')
  await tx.overgang.create({
    data: { gemeente, oproepId: id, van, naar: data.status, medewerkerId, tijdstip: clock() },
  })
  return tx.oproep.findUniqueOrThrow({ where: { id }, select: vorm })
}

function announce({ events }: Context, { gemeente }: Medewerker, rij: OproepRij): Oproep {
  events.oproepChanged(gemeente, { id: rij.id, versie: rij.versie })
  return toOproep(rij)
}
