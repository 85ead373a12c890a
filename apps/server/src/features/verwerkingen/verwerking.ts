import type { Medewerker } from '@loket/contract/sessie'
import type { Verwerkingen } from '@loket/contract/verwerking'
import type { Context } from '../../context.ts'

export async function listVerwerkingen({ db }: Context, { gemeente }: Medewerker): Promise<Verwerkingen> {
  const rijen = await db.verwerking.findMany({
    where: { gemeente },
    select: {
      id: true,
      tijdstip: true,
      handeling: true,
      doel: true,
      medewerker: { select: { id: true, naam: true } },
      gesprekId: true,
    },
    orderBy: { tijdstip: 'desc' },
    take: 200,
  })
  return {
    verwerkingen: rijen.map(({ gesprekId, tijdstip, ...rest }) => ({
      ...rest,
      tijdstip: tijdstip.toISOString(),
      gesprek: gesprekId,
    })),
  }
}
