import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Bewaring } from './use-bezoek.ts'
import { client } from './use-inhoud.ts'

/** Stores the run under a new code, or under the one it came with. */
export async function saveBezoek(gesprek: Gesprek, controle: string, bewaring: Bewaring | null): Promise<Bewaring> {
  if (bewaring) {
    const { code, versie: gezien } = bewaring
    const { versie } = await client.updateGesprek({ code, controle, versie: gezien, gesprek })
    return { ...bewaring, versie }
  }
  return { ...(await client.saveGesprek({ gesprek, controle })), controle }
}
