import type { CreateOproep, Oproep, Oproepen } from '@loket/contract/oproep'
import type { Medewerker } from '@loket/contract/sessie'
import type { Context } from '../../context.ts'
import { isDubbel } from '../../database-fout.ts'
import { AppError } from '../../errors.ts'
import { expire, langsteWachttijd } from './transitions.ts'
import { toOproep, vorm } from './vorm.ts'

const etmaal = 24 * 60 * 60 * 1000

/** Who waits, longest first, and after them the calls of the last day, newest first. */
export async function listOproepen(ctx: Context, { gemeente }: Medewerker): Promise<Oproepen> {
  await expireOproepen(ctx, gemeente)
  const sinds = new Date(ctx.clock().getTime() - etmaal)
  const [wachtend, overige] = await Promise.all([
    ctx.db.oproep.findMany({
      where: { gemeente, status: 'wachtend' },
      select: vorm,
      orderBy: { ontvangenOp: 'asc' },
      take: 200,
    }),
    ctx.db.oproep.findMany({
      where: { gemeente, status: { not: 'wachtend' }, ontvangenOp: { gte: sinds } },
      select: vorm,
      orderBy: { ontvangenOp: 'desc' },
      take: 100,
    }),
  ])
  return { oproepen: [...wachtend, ...overige].map(toOproep) }
}

/** Whoever looks finds only callers who can still be there; no timer is needed for it. */
async function expireOproepen(ctx: Context, gemeente: string) {
  const nu = ctx.clock()
  const grens = new Date(nu.getTime() - langsteWachttijd)
  const verlopen = await ctx.db.$transaction(async (tx) => {
    const oproepen = await tx.oproep.findMany({
      where: { gemeente, status: 'wachtend', ontvangenOp: { lt: grens } },
      select: { id: true, status: true, versie: true },
      take: 200,
    })
    const gelukt: { id: string; versie: number }[] = []
    for (const { id, status: van, versie } of oproepen) {
      const naar = expire(van)
      const { count } = await tx.oproep.updateMany({
        where: { id, versie },
        data: { status: naar, afgerondOp: nu, versie: versie + 1 },
      })
      if (count === 0) continue
      await tx.overgang.create({ data: { gemeente, oproepId: id, van, naar, tijdstip: nu } })
      gelukt.push({ id, versie: versie + 1 })
    }
    return gelukt
  })
  for (const event of verlopen) ctx.events.oproepChanged(gemeente, event)
}

/** Stands in for the telephone exchange. */
export async function simulateOproep(ctx: Context, medewerker: Medewerker, invoer: CreateOproep): Promise<Oproep> {
  const { id, onderwerp, vraagpatroon = null, taal = 'nl' } = invoer
  const { gemeente } = medewerker
  const nu = ctx.clock()
  try {
    await ctx.db.oproep.create({
      data: {
        id,
        gemeente,
        onderwerp,
        vraagpatroon,
        taal,
        status: 'wachtend',
        ontvangenOp: nu,
        versie: 1,
        overgangen: { create: { gemeente, naar: 'wachtend', medewerkerId: medewerker.id, tijdstip: nu } },
      },
      select: { id: true },
    })
  } catch (fout) {
    if (!isDubbel(fout)) throw fout
  }
  const oproep = await ctx.db.oproep.findUnique({ where: { id, gemeente }, select: vorm })
  if (oproep?.onderwerp !== onderwerp) throw new AppError('ID_TAKEN')
  ctx.events.oproepChanged(gemeente, { id, versie: oproep.versie })
  return toOproep(oproep)
}
