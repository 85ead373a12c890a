import type { BijgewerktGesprek, GeopendGesprek, OpenGesprek, UpdateGesprek } from '@loket/contract/gesprek'
import type { Medewerker } from '@loket/contract/sessie'
import type { Handeling } from '@loket/contract/verwerking'
import { normaliseCode } from '@loket/gesprek/code'
import type { Context } from '../../context.ts'
import type { Transaction } from '../../database/database.ts'
import { AppError } from '../../errors.ts'
import { consumePogingen } from '../../pogingen.ts'
import { checkGesprek } from './gesprek.ts'
import { lockGesprek, type Toegang, unlockGesprek } from './kluis.ts'

interface Wie {
  medewerker: Medewerker | null
  adres: string
}

export async function haalGesprekOp(ctx: Context, invoer: OpenGesprek & Wie): Promise<GeopendGesprek> {
  const { rij, gesprek } = await open(ctx, invoer)
  await logVerwerking(ctx, ctx.db, { rij, handeling: 'gesprek_geopend', doel: doelOf(invoer), ...invoer })
  return { gesprek, versie: rij.versie, verlooptOp: rij.verlooptOp.toISOString() }
}

/** Stores the run again under its code, if nobody else did since `versie`. */
export async function werkGesprekBij(ctx: Context, invoer: UpdateGesprek & Wie): Promise<BijgewerktGesprek> {
  const { code, controle, versie, gesprek } = invoer
  const { rij, gesprek: bewaard } = await open(ctx, invoer)
  if (gesprek.id !== bewaard.id || gesprek.gemeente !== rij.gemeente) throw new AppError('GESPREK_CHANGED')
  // The answer to this same write was lost on its way.
  if (rij.versie === versie + 1 && isSame(gesprek, bewaard)) return { versie: rij.versie }
  await checkGesprek(ctx, gesprek)
  const { zout, inhoud } = await lockGesprek(ctx, { code, controle }, gesprek)
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.opgeslagenGesprek.updateMany({
      where: { id: rij.id, versie },
      data: { zout, inhoud, editieHash: gesprek.editie, versie: versie + 1, gewijzigdOp: ctx.clock() },
    })
    if (count === 0) throw new AppError('GESPREK_CHANGED')
    await logVerwerking(ctx, tx, { rij, handeling: 'gesprek_bijgewerkt', doel: 'voortzetten', ...invoer })
  })
  return { versie: versie + 1 }
}

/** A wrong code, a wrong date, an expired run and a run of another gemeente cannot be told apart. */
async function open(ctx: Context, { code, controle, medewerker, adres }: Toegang & Wie) {
  const pogingen = await consumePogingen(ctx, [
    ['code', normaliseCode(code) ?? code],
    ['codeAdres', adres],
  ])
  const geopend = await unlockGesprek(ctx, { code, controle })
  if (!geopend || (medewerker && medewerker.gemeente !== geopend.rij.gemeente)) throw new AppError('GESPREK_NOT_FOUND')
  await pogingen.reward()
  return geopend
}

interface Verwerkt {
  rij: { id: string; gemeente: string }
  handeling: Handeling
  doel: string
  medewerker: Medewerker | null
}

async function logVerwerking(ctx: Context, db: Transaction, { rij, handeling, doel, medewerker }: Verwerkt) {
  await db.verwerking.create({
    data: {
      gemeente: rij.gemeente,
      tijdstip: ctx.clock(),
      handeling,
      doel,
      medewerkerId: medewerker?.id ?? null,
      gesprekId: rij.id,
    },
  })
}

const doelOf = ({ doel, medewerker }: OpenGesprek & Wie) => doel ?? (medewerker ? 'klantvraag' : 'voortzetten')

/** Keys may stand in another order after a round trip through a form. */
const isSame = (een: unknown, ander: unknown) => canonical(een) === canonical(ander)

function canonical(value: unknown): string {
  return JSON.stringify(value, (_sleutel, deel: unknown) =>
    typeof deel === 'object' && deel !== null && !Array.isArray(deel)
      ? Object.fromEntries(Object.entries(deel).sort(([een], [ander]) => (een < ander ? -1 : 1)))
      : deel,
  )
}
