import { createClient } from '@loket/contract/client'
import type { Medewerker, Sessie } from '@loket/contract/sessie'
import { createSessiebewaking } from '@loket/ui/sessiebewaking'
import type { Sessiebron } from '@loket/ui/use-sessie'

const bewaking = createSessiebewaking()

export const api = createClient({ fetch: bewaking.fetch })

function medewerkerOf({ medewerker }: Sessie): Medewerker {
  if (!medewerker) throw new Error('a session that was just made has nobody')
  return medewerker
}

export const sessiebron: Sessiebron<Medewerker> = {
  huidige: async () => (await api.getSessie()).medewerker,
  begin: async (gegevens) => medewerkerOf(await api.login(gegevens)),
  einde: () => api.logout(),
  onVerlopen: bewaking.onVerlopen,
}
