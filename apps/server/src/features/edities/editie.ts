import type { ActueleEditie } from '@loket/contract/editie'
import { type Editiedelen, takeDeel, takeTeksten, type Tekstdeel } from '@loket/gesprek/delen'
import type { Teksten } from '@loket/gesprek/editie'
import type { Context } from '../../context.ts'
import { AppError } from '../../errors.ts'

export async function getActueleEditie({ db, edities }: Context): Promise<ActueleEditie> {
  const editie = await edities.actueel()
  if (!editie) throw new AppError('EDITIE_NOT_FOUND')
  const talen = await db.editieTekst.findMany({
    where: { hash: editie.hash },
    select: { taal: true },
    orderBy: { taal: 'asc' },
  })
  return { ...editie, talen: talen.map(({ taal }) => taal) }
}

export async function getEditie({ db }: Context, hash: string): Promise<string> {
  const editie = await db.editie.findUnique({ where: { hash }, select: { inhoud: true } })
  if (!editie) throw new AppError('EDITIE_NOT_FOUND')
  return editie.inhoud
}

export async function getTeksten({ db }: Context, { hash, taal }: { hash: string; taal: string }): Promise<string> {
  const rij = await db.editieTekst.findUnique({ where: { hash_taal: { hash, taal } }, select: { teksten: true } })
  if (!rij) throw new AppError('EDITIE_NOT_FOUND')
  return rij.teksten
}

/** Cut when it is asked for: every cache on the way keeps it for ever. */
export async function getEditiedeel({ edities }: Context, { hash, deel }: { hash: string; deel: keyof Editiedelen }) {
  const geladen = await edities.open(hash)
  if (!geladen) throw new AppError('EDITIE_NOT_FOUND')
  return JSON.stringify(takeDeel(geladen.editie, deel))
}

export async function getTekstdeel(ctx: Context, pad: { hash: string; taal: string; deel: Tekstdeel }) {
  const teksten: Teksten = JSON.parse(await getTeksten(ctx, pad))
  return JSON.stringify(takeTeksten(teksten, pad.deel))
}
