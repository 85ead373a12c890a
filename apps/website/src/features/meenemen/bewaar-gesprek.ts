import { newId } from '@loket/contract/client'
import type { Gesprek } from '@loket/gesprek/gesprek'
import { onthoudCode, type Meeneemcode } from '../../gesprek/code.ts'
import { client } from '../../inhoud/client.ts'

let aanvraag: { gesprek: Gesprek; controle: string; id: string } | null = null

/** Keeps a run at the server, under a new code or again under its own. */
export async function bewaarGesprek(
  gesprek: Gesprek,
  controle: string,
  onder: Meeneemcode | null,
): Promise<Meeneemcode> {
  const bewaard = onder
    ? { ...onder, ...(await client.updateGesprek({ code: onder.code, controle, versie: onder.versie, gesprek })) }
    : await client.saveGesprek({ gesprek, controle, aanvraag: aanvraagVan(gesprek, controle) })
  const code = { ...bewaard, gesprek: gesprek.id }
  onthoudCode(code)
  return code
}

/** The same number for the same request, so that trying again after a lost answer gives the same code. */
function aanvraagVan(gesprek: Gesprek, controle: string): string {
  if (aanvraag?.gesprek !== gesprek || aanvraag.controle !== controle) aanvraag = { gesprek, controle, id: newId() }
  return aanvraag.id
}
