import type { Oproep } from '@loket/contract/oproep'
import type { Prisma } from '../../generated/client.ts'

export const vorm = {
  id: true,
  status: true,
  onderwerp: true,
  vraagpatroon: true,
  taal: true,
  ontvangenOp: true,
  aangenomenOp: true,
  afgerondOp: true,
  medewerker: { select: { id: true, naam: true } },
  resultaat: true,
  notitie: true,
  versie: true,
} as const satisfies Prisma.OproepSelect

export type OproepRij = Prisma.OproepGetPayload<{ select: typeof vorm }>

export function toOproep(rij: OproepRij): Oproep {
  return {
    ...rij,
    ontvangenOp: rij.ontvangenOp.toISOString(),
    aangenomenOp: rij.aangenomenOp?.toISOString() ?? null,
    afgerondOp: rij.afgerondOp?.toISOString() ?? null,
  }
}
