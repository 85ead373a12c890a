import type { Editie } from '@loket/gesprek/editie'
import { migreer } from '@loket/gesprek/migratie'
import { onthoudCode } from '../../gesprek/code.ts'
import { houder } from '../../gesprek/houder.ts'
import { client } from '../../inhoud/client.ts'

/** Brings a run to this device, in the words of the editie that is loaded here. */
export async function haalGesprekOp(code: string, controle: string, editie: Editie) {
  const { gesprek, versie, verlooptOp } = await client.openGesprek({ code, controle })
  houder.start(migreer(gesprek, editie).gesprek)
  onthoudCode({ gesprek: gesprek.id, code, versie, verlooptOp })
}
