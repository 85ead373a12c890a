import type { Klantcontact, Klantcontacten, RegisterKlantcontact } from '@loket/contract/klantcontact'
import type { Medewerker } from '@loket/contract/sessie'
import type { Context } from '../../context.ts'
import { isDubbel } from '../../database-fout.ts'
import { AppError } from '../../errors.ts'
import type { Prisma } from '../../generated/client.ts'
import { hashCode } from '../../gesprekscode.ts'

const vorm = {
  id: true,
  kanaal: true,
  onderwerp: true,
  vraagpatroon: true,
  resultaat: true,
  notitie: true,
  oproepId: true,
  gesprekId: true,
  vervolg: true,
  geregistreerdOp: true,
} as const satisfies Prisma.KlantcontactSelect

/** The id is made by the caller: registering twice is registering once. */
export async function saveKlantcontact(
  ctx: Context,
  { id: medewerkerId, gemeente }: Medewerker,
  invoer: RegisterKlantcontact,
): Promise<Klantcontact> {
  const { id, kanaal, onderwerp, resultaat, vervolg, gesprekCode } = invoer
  const { oproepId = null, vraagpatroon = null, notitie = null } = invoer
  await checkOproep(ctx, gemeente, oproepId)
  const gesprekId = gesprekCode ? await findGesprek(ctx, gemeente, gesprekCode) : null
  const geregistreerdOp = ctx.clock()
  try {
    await ctx.db.klantcontact.create({
      data: {
        id,
        kanaal,
        onderwerp,
        vraagpatroon,
        resultaat,
        notitie,
        oproepId,
        gesprekId,
        vervolg,
        gemeente,
        medewerkerId,
        geregistreerdOp,
      },
      select: { id: true },
    })
  } catch (fout) {
    if (!isDubbel(fout)) throw fout
  }
  const bewaard = await ctx.db.klantcontact.findUnique({ where: { id, medewerkerId }, select: vorm })
  if (bewaard?.onderwerp !== onderwerp) throw new AppError('ID_TAKEN')
  return toKlantcontact(bewaard)
}

export async function listKlantcontacten({ db }: Context, { id }: Medewerker): Promise<Klantcontacten> {
  const rijen = await db.klantcontact.findMany({
    where: { medewerkerId: id },
    select: vorm,
    orderBy: { geregistreerdOp: 'desc' },
    take: 50,
  })
  return { klantcontacten: rijen.map(toKlantcontact) }
}

async function checkOproep({ db }: Context, gemeente: string, id: string | null) {
  if (id === null) return
  const oproep = await db.oproep.findUnique({ where: { id, gemeente }, select: { id: true } })
  if (!oproep) throw new AppError('OPROEP_NOT_FOUND')
}

/** A run that has expired meanwhile must not cost the klantcontact, so a code that leads nowhere is no fault. */
async function findGesprek(ctx: Context, gemeente: string, code: string): Promise<string | null> {
  const gesprek = await ctx.db.opgeslagenGesprek.findUnique({
    where: { sleutel: hashCode(ctx, code), gemeente, verlooptOp: { gt: ctx.clock() } },
    select: { id: true },
  })
  return gesprek?.id ?? null
}

function toKlantcontact({
  gesprekId,
  geregistreerdOp,
  ...rest
}: Prisma.KlantcontactGetPayload<{ select: typeof vorm }>): Klantcontact {
  return { ...rest, gesprekGekoppeld: gesprekId !== null, geregistreerdOp: geregistreerdOp.toISOString() }
}
