import type { Teksten, VolledigeEditie } from '@loket/gesprek/editie'
import { type Kennis, openKennis } from '@loket/kennis/kennis'
import { type Bepaler, openBepaler } from '@loket/kennisbank/bepaler'
import { hashOf } from '@loket/kennisbank/hash'
import type { Database } from './database/database.ts'
import { Opstartfout } from './opstartfout.ts'

export interface GeladenEditie {
  editie: VolledigeEditie
  kennis: Kennis
  /** The public answer to a body, with the Dutch sentences of this editie. */
  bepaal: Bepaler
}

export interface Edities {
  /** Null before the first editie was published. */
  actueel: () => Promise<{ hash: string; geldigVanaf: string } | null>
  /** Null for an editie that this database never had. */
  open: (hash: string) => Promise<GeladenEditie | null>
}

/** The edities of this database; a few stay open because they never change. */
export function createEdities(db: Database, onthoud = 4): Edities {
  const geladen = new Map<string, Promise<GeladenEditie | null>>()
  return {
    actueel: () => findActueleEditie(db),
    open: (hash) => {
      const bekend = geladen.get(hash)
      if (bekend) return bekend
      const editie = loadEditie(db, hash)
      geladen.set(hash, editie)
      const oudste = geladen.size > onthoud ? geladen.keys().next().value : undefined
      if (oudste !== undefined) geladen.delete(oudste)
      void editie.then(
        (gevonden) => gevonden ?? geladen.delete(hash),
        () => geladen.delete(hash),
      )
      return editie
    },
  }
}

async function findActueleEditie(db: Database) {
  const publicatie = await db.publicatie.findFirst({
    select: { editie: { select: { hash: true, geldigVanaf: true } } },
    orderBy: { id: 'desc' },
  })
  return publicatie?.editie ?? null
}

async function loadEditie(db: Database, hash: string): Promise<GeladenEditie | null> {
  const rij = await db.editie.findUnique({
    where: { hash },
    select: { inhoud: true, teksten: { select: { teksten: true }, where: { taal: 'nl' } } },
  })
  const [nederlands] = rij?.teksten ?? []
  if (!rij || !nederlands) return null
  const editie: VolledigeEditie = JSON.parse(rij.inhoud)
  const teksten: Teksten = JSON.parse(nederlands.teksten)
  const kennis = openKennis(editie.pakket)
  return { editie, kennis, bepaal: openBepaler(editie, teksten, kennis) }
}

export interface Editiebestanden {
  hash: string
  geldigVanaf: string
  /** The bytes as they are served. */
  inhoud: string
  teksten: Record<string, string>
}

/** Keeps the editie beside all earlier ones and makes it the one in force; one that is damaged never gets there. */
export async function publishEditie(db: Database, bestanden: Editiebestanden, nu: Date): Promise<void> {
  const { hash, geldigVanaf, inhoud, teksten } = bestanden
  const bekend = await db.editie.findUnique({ where: { hash }, select: { hash: true } })
  if (!bekend) assertHeel(bestanden)
  const talen = Object.entries(teksten).map(([taal, tekst]) => ({ hash, taal, teksten: tekst }))
  await db.$transaction(async (tx) => {
    // Another process may be starting with the same editie: what is there already stays as it is.
    await tx.editie.createMany({ data: [{ hash, geldigVanaf, inhoud, geladenOp: nu }], skipDuplicates: true })
    await tx.editieTekst.createMany({ data: talen, skipDuplicates: true })
    const laatste = await tx.publicatie.findFirst({ select: { hash: true }, orderBy: { id: 'desc' } })
    if (laatste?.hash !== hash) await tx.publicatie.create({ data: { hash, gepubliceerdOp: nu } })
  })
}

/** Its name is the hash of what it says, so that anything that changed on the way is noticed; and its rules open. */
function assertHeel({ hash, inhoud, teksten }: Editiebestanden): void {
  const { hash: naam, ...editie }: VolledigeEditie = JSON.parse(inhoud)
  const talen = Object.entries(teksten).map(([taal, tekst]): [string, unknown] => [taal, JSON.parse(tekst)])
  if (naam !== hash || hashOf({ editie, teksten: Object.fromEntries(talen) }) !== hash)
    throw new Opstartfout(
      `De inhoud van editie ${hash.slice(0, 12)} hoort niet bij haar naam. Bouw haar opnieuw met npm run build.`,
    )
  openKennis(editie.pakket)
}
