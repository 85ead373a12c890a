import type { ActueleEditie } from '@loket/contract/editie'
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
