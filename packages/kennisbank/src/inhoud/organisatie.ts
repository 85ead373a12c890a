import type { Organisatie } from '@loket/gesprek/product'
import { type Deel, prefixTeksten } from './deel.ts'
import type { Organisatiebron } from './organisatie-schema.ts'

export function takeOrganisatie({ naam, wat, ...waarde }: Organisatiebron, bestand: string): Deel<Organisatie> {
  return { bestand, waarde, teksten: prefixTeksten(`organisatie.${waarde.id}`, { naam, wat }), voorwaarden: [] }
}
