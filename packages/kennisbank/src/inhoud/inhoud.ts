import type { Belscript } from '@loket/gesprek/belscript'
import type { Teksten } from '@loket/gesprek/editie'
import type { Organisatie, Product, Vraagpatroon } from '@loket/gesprek/product'
import { Foutenbak } from '@loket/kennis/compileer/foutenbak'
import type { Bronbestand, Compileerfout, LosseVoorwaarde } from '@loket/kennis/kennisbron'
import type { z } from 'zod'
import { takeBelscript } from './belscript.ts'
import { belscriptSchema } from './belscript-schema.ts'
import { checkAfhandeling } from './afhandeling.ts'
import { checkInhoud, type Namen } from './controle.ts'
import type { Deel } from './deel.ts'
import { readMap } from './lees.ts'
import { takeOrganisatie } from './organisatie.ts'
import { organisatieSchema } from './organisatie-schema.ts'
import { takeProduct } from './product.ts'
import { productSchema } from './product-schema.ts'
import { parseBron } from './schemafout.ts'
import { readTeksten } from './teksten.ts'
import { checkUpl } from './upl.ts'
import { takeVraagpatroon } from './vraagpatroon.ts'
import { vraagpatroonSchema } from './vraagpatroon-schema.ts'

/** Everything of an editie that is not regelingen and begrippen. */
export interface Inhoud {
  producten: Deel<Product>[]
  vraagpatronen: Deel<Vraagpatroon>[]
  organisaties: Deel<Organisatie>[]
  belscripts: Deel<Belscript>[]
  /** For the compiler; their outcomes stand in `Bepaling.voorwaarden`. */
  voorwaarden: LosseVoorwaarde[]
  /** Dutch. */
  teksten: Teksten
}

/** Reads the folders under `wortel`; the content is only to be used when there are no faults. */
export function loadInhoud(wortel: string): { inhoud: Inhoud; fouten: Compileerfout[] } {
  const bak = new Foutenbak()
  const namen: Namen = {}
  const read = <S extends z.ZodType<{ id: string }>>(map: string, schema: S) => {
    const bestanden = readMap(bak, wortel, map)
    namen[map] = bestanden.map(nameOf)
    return bestanden.flatMap((bron) => parseGenoemd(bak, schema, bron))
  }
  const producten = read('producten', productSchema)
  const delen = {
    producten: producten.map(({ bron, bestand }) => takeProduct(bron, bestand)),
    vraagpatronen: read('vraagpatronen', vraagpatroonSchema).map(({ bron, bestand }) =>
      takeVraagpatroon(bron, bestand),
    ),
    organisaties: read('organisaties', organisatieSchema).map(({ bron, bestand }) => takeOrganisatie(bron, bestand)),
    belscripts: read('belscripts', belscriptSchema).map(({ bron, bestand }) => takeBelscript(bron, bestand)),
  }
  const alle = [...delen.producten, ...delen.vraagpatronen, ...delen.organisaties, ...delen.belscripts]
  const inhoud = {
    ...delen,
    voorwaarden: alle.flatMap(({ voorwaarden }) => voorwaarden),
    teksten: alle.reduce<Teksten>((samen, { teksten }) => ({ ...samen, ...teksten }), readTeksten(bak, wortel, 'nl')),
  }
  checkInhoud(bak, inhoud, namen)
  for (const { bron, bestand } of producten) checkAfhandeling(bak, bestand, bron)
  checkUpl(bak, wortel, producten)
  return { inhoud, fouten: bak.fouten }
}

const nameOf = ({ bestand }: Bronbestand): string => bestand.replace(/^.*\/|\.yaml$/g, '')

/** The name of the file is the id. */
function parseGenoemd<S extends z.ZodType<{ id: string }>>(bak: Foutenbak, schema: S, bestand: Bronbestand) {
  const bron = parseBron(bak, schema, bestand)
  if (bron === undefined) return []
  const naam = nameOf(bestand)
  if (bron.id !== naam) bak.meld(bestand.bestand, ['id'], `\`${bron.id}\``, `de naam van het bestand, \`${naam}\``)
  return [{ bron, bestand: bestand.bestand }]
}
