import type { Belscript } from '@loket/gesprek/belscript'
import type { Teksten } from '@loket/gesprek/editie'
import type { SocialeKaart } from '@loket/gesprek/kaart'
import type { Begrippenlijst } from '@loket/gesprek/term'
import type { Formulierveld, Organisatie, Product, Productthema, Vraagpatroon } from '@loket/gesprek/product'
import { Foutenbak } from '@loket/kennis/compileer/foutenbak'
import type { Bronbestand, Compileerfout, LosseVoorwaarde } from '@loket/kennis/kennisbron'
import type { z } from 'zod'
import { readBegrippenlijst } from './begrippenlijst.ts'
import { takeBelscript } from './belscript.ts'
import { belscriptSchema } from './belscript-schema.ts'
import { checkAfhandeling } from './afhandeling.ts'
import { checkInhoud, type Namen } from './controle.ts'
import type { Deel } from './deel.ts'
import { readKaart } from './kaart.ts'
import { takeKort } from './kort.ts'
import { kortSchema } from './kort-schema.ts'
import { readMap } from './lees.ts'
import { takeOrganisatie } from './organisatie.ts'
import { organisatieSchema } from './organisatie-schema.ts'
import { takeProduct } from './product.ts'
import { type Productbron, productSchema } from './product-schema.ts'
import { parseBron } from './schemafout.ts'
import { readTeksten } from './teksten.ts'
import { readThemas } from './thema.ts'
import { checkUpl, readUpl, type Uplproduct } from './upl.ts'
import { readVelden } from './veld.ts'
import { takeVraagpatroon } from './vraagpatroon.ts'
import { vraagpatroonSchema } from './vraagpatroon-schema.ts'

/** Everything of an editie that is not regelingen and begrippen. */
export interface Inhoud {
  producten: Deel<Product>[]
  vraagpatronen: Deel<Vraagpatroon>[]
  productthemas: Productthema[]
  formuliervelden: Formulierveld[]
  organisaties: Deel<Organisatie>[]
  kaart: SocialeKaart
  begrippenlijst: Begrippenlijst
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
  const { themas, teksten: themateksten } = readThemas(bak, wortel)
  const { velden, teksten: veldteksten } = readVelden(bak, wortel)
  const { kaart, teksten: kaartteksten } = readKaart(bak, wortel)
  const { begrippenlijst, teksten: termteksten } = readBegrippenlijst(bak, wortel)
  const producten = readProducten(bak, wortel, read('producten', productSchema))
  namen['producten'] = [...(namen['producten'] ?? []), ...producten.map(({ waarde }) => waarde.id)]
  const delen = {
    producten,
    vraagpatronen: read('vraagpatronen', vraagpatroonSchema).map(({ bron, bestand }) =>
      takeVraagpatroon(bron, bestand),
    ),
    organisaties: read('organisaties', organisatieSchema).map(({ bron, bestand }) => takeOrganisatie(bron, bestand)),
    belscripts: read('belscripts', belscriptSchema).map(({ bron, bestand }) => takeBelscript(bron, bestand)),
  }
  const alle = [...delen.producten, ...delen.vraagpatronen, ...delen.organisaties, ...delen.belscripts]
  const inhoud = {
    ...delen,
    productthemas: themas,
    formuliervelden: velden,
    kaart,
    begrippenlijst,
    voorwaarden: alle.flatMap(({ voorwaarden }) => voorwaarden),
    teksten: Object.assign(
      readTeksten(bak, wortel, 'nl'),
      themateksten,
      veldteksten,
      kaartteksten,
      termteksten,
      ...alle.map(({ teksten }) => teksten),
    ),
  }
  checkInhoud(bak, inhoud, namen)
  return { inhoud, fouten: bak.fouten }
}

type Gelezen = { bron: Productbron; bestand: string }[]

/** The complete products, one a file, and the short ones, many in a file. */
function readProducten(bak: Foutenbak, wortel: string, volledig: Gelezen): Deel<Product>[] {
  const lijst = readUpl(wortel)
  const kort = readMap(bak, wortel, 'producten/kort').flatMap((bestand) =>
    (parseBron(bak, kortSchema, bestand) ?? []).map((bron, i) => ({ bron, bestand: bestand.bestand, i })),
  )
  checkUpl(bak, lijst, [
    ...volledig.flatMap(({ bron: { upl }, bestand }) => (upl ? [{ upl, bestand, pad: ['upl'] }] : [])),
    ...kort.flatMap(({ bron: { upl }, bestand, i }) => (upl ? [{ upl, bestand, pad: [i, 'upl'] }] : [])),
  ])
  const uit = (upl: string | undefined): Uplproduct | undefined => (upl === undefined ? undefined : lijst.get(upl))
  for (const { bron, bestand } of volledig) checkAfhandeling(bak, bestand, bron)
  return [
    ...volledig.map(({ bron, bestand }) => takeProduct(bron, bestand, uit(bron.upl))),
    ...kort.map(({ bron, bestand }) => takeKort(bron, bestand, uit(bron.upl))),
  ]
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
