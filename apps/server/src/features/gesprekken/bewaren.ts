import type { BewaardGesprek, SaveGesprek } from '@loket/contract/gesprek'
import type { Medewerker } from '@loket/contract/sessie'
import { formatCode, makeCode } from '@loket/gesprek/code'
import type { Context } from '../../context.ts'
import { isDubbel } from '../../database-fout.ts'
import { consumePogingen } from '../../pogingen.ts'
import { keyedHash } from '../../versleuteling.ts'
import { checkGesprek } from './gesprek.ts'
import { lockGesprek, unlockGesprek } from './kluis.ts'

const bewaartermijn = 30 * 24 * 60 * 60 * 1000

/** Stores a run under a code that only the answer contains. */
export async function bewaarGesprek(
  ctx: Context,
  { gesprek, controle, aanvraag, medewerker, adres }: SaveGesprek & { medewerker: Medewerker | null; adres: string },
): Promise<BewaardGesprek> {
  await consumePogingen(ctx, [['bewaren', adres]])
  await checkGesprek(ctx, gesprek)
  await deleteVerlopen(ctx)
  for (let keer = 0; keer < 5; keer++) {
    const code = chooseCode(ctx, aanvraag, keer)
    const bewaard = await insertGesprek(ctx, { code, controle, gesprek, medewerker })
    if (bewaard) return toBewaard(code, bewaard)
    const eerder = await unlockGesprek(ctx, { code, controle })
    if (aanvraag && eerder?.gesprek.id === gesprek.id) return toBewaard(code, eerder.rij)
  }
  throw new Error('five codes in a row were taken')
}

/** The same request gives the same code, so that a lost answer does not leave a second run behind. */
function chooseCode(ctx: Context, aanvraag: string | undefined, keer: number): string {
  return makeCode(aanvraag ? keyedHash(ctx.settings.secret, 'aanvraag', `${aanvraag} ${keer}`) : ctx.random(8))
}

/** Null when the code is taken. */
export async function insertGesprek(
  ctx: Context,
  {
    code,
    controle,
    gesprek,
    medewerker,
  }: Pick<SaveGesprek, 'gesprek' | 'controle'> & {
    code: string
    medewerker: Medewerker | null
  },
) {
  const nu = ctx.clock()
  const slot = await lockGesprek(ctx, { code, controle }, gesprek)
  const verlooptOp = new Date(nu.getTime() + bewaartermijn)
  const { gemeente, editie } = gesprek
  try {
    return await ctx.db.$transaction(async (tx) => {
      const rij = await tx.opgeslagenGesprek.create({
        data: { ...slot, gemeente, editieHash: editie, versie: 1, aangemaaktOp: nu, gewijzigdOp: nu, verlooptOp },
        select: { id: true, versie: true, verlooptOp: true },
      })
      await tx.verwerking.create({
        data: {
          gemeente,
          tijdstip: nu,
          handeling: 'gesprek_bewaard',
          doel: 'voortzetten',
          medewerkerId: medewerker?.id ?? null,
          gesprekId: rij.id,
        },
      })
      return rij
    })
  } catch (fout) {
    if (isDubbel(fout)) return null
    throw fout
  }
}

/** Nothing is kept past its term, and no timer is needed for it: whoever saves clears up. */
async function deleteVerlopen({ db, clock }: Context) {
  await db.opgeslagenGesprek.deleteMany({ where: { verlooptOp: { lt: clock() } } })
}

function toBewaard(code: string, { versie, verlooptOp }: { versie: number; verlooptOp: Date }): BewaardGesprek {
  return { code: formatCode(code), versie, verlooptOp: verlooptOp.toISOString() }
}
