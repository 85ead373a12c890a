import { z } from 'zod'
import { datum, editiehash, taal } from './tekst.ts'

export const actueleEditie = z
  .object({ hash: editiehash, geldigVanaf: datum, talen: z.array(taal) })
  .meta({ id: 'ActueleEditie' })

const onderdelen = z.array(z.looseObject({ id: z.string() }))

/** Its full shape is the type `VolledigeEditie` of the package gesprek. */
export const editie = z
  .looseObject({
    hash: editiehash,
    geldigVanaf: datum,
    pakket: z.looseObject({}).meta({ description: 'De gecompileerde regelingen' }),
    begrippen: z.record(z.string(), z.looseObject({ soort: z.string(), thema: z.string() })),
    regelingen: onderdelen,
    vraagpatronen: onderdelen,
    producten: onderdelen,
    organisaties: onderdelen,
    belscripts: onderdelen,
    gemeente: z.string(),
    gemeenten: onderdelen,
    themas: z.array(z.string()),
  })
  .meta({ id: 'Editie', description: 'Alle inhoud samen; verandert nooit, heet naar de hash van zijn bytes' })

export const teksten = z
  .record(z.string(), z.string())
  .meta({ id: 'Teksten', description: 'Tekst per id, in één taal' })

export const editiedeel = z
  .looseObject({})
  .meta({ id: 'Editiedeel', description: 'Een deel van een editie: kern, regels, kaart, begrippenlijst of wet' })

export const editiePad = z.strictObject({ hash: editiehash })
export const editiedeelPad = z.strictObject({
  hash: editiehash,
  deel: z.enum(['kern', 'regels', 'kaart', 'begrippenlijst', 'wet']),
})
export const tekstenPad = z.strictObject({ hash: editiehash, taal })
export const tekstdeelPad = tekstenPad.extend({
  deel: z.enum(['kern', 'zoeken', 'gesprek', 'producten', 'kaart', 'begrippenlijst', 'medewerkers', 'wet']),
})

export type ActueleEditie = z.infer<typeof actueleEditie>
