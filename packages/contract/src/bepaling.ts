import type { Eenheid } from '@loket/kennis/gegevens'
import { z } from 'zod'
import { datum, editiehash, naam } from './tekst.ts'

const eenheden = [
  'euro',
  'euro_per_uur',
  'euro_per_dag',
  'euro_per_maand',
  'euro_per_kwartaal',
  'euro_per_jaar',
  'euro_eenmalig',
  'jaren',
  'maanden',
  'uren_per_maand',
  'personen',
  'procent',
  'factor',
] as const satisfies readonly Eenheid[]

const eenheid: z.ZodType<Eenheid> = z.enum(eenheden)

const gegevensvoorbeeld = {
  aanvrager: { geboortedatum: '1991-05-14', toetsingsinkomen: 24000, zorgverzekerd: true },
  partner: null,
  kinderen: [],
  woning: { soort: 'huur', kale_huur: 652.5, zelfstandig: true },
}

/** The envelope; what stands in `gegevens` is checked against the begrippen of the editie. */
export const bepalingsvraag = z
  .strictObject({
    datum: datum.meta({ description: 'Dag waarvoor het recht wordt bepaald', example: '2026-03-01' }),
    gemeente: naam.optional().meta({ example: 'voorbeeldstad' }),
    uitleg: z.boolean().optional().meta({ description: 'Ook de tussenstappen van de berekening' }),
    gegevens: z.record(z.string(), z.unknown()).meta({ example: gegevensvoorbeeld }),
  })
  .meta({ id: 'Bepalingsvraag' })

const bedrag = z.object({ min: z.number(), max: z.number(), eenheid })

const reden = z.object({
  voorwaarde: z.string(),
  uitkomst: z.boolean().nullable().meta({ description: 'null zolang het nog niet vaststaat' }),
  bron: z.string(),
})

const uitkomst = z
  .object({
    regeling: z.string(),
    uitkomst: z.enum(['recht', 'geen_recht', 'nog_nodig']),
    bedrag: bedrag.optional(),
    nogNodig: z.array(z.string()).meta({ description: 'Gegevens die deze uitkomst nog kunnen veranderen' }),
    waarom: z.array(reden),
    stappen: z.array(z.object({ naam: z.string(), ...bedrag.shape })).optional(),
    aannames: z.array(z.string()).meta({ description: 'Waar wij van uitgaan omdat het niet is opgegeven' }),
    afgeleid: z
      .array(z.object({ gegeven: z.string(), uit: z.string(), bron: z.string() }))
      .meta({ description: 'Wat niet is opgegeven maar volgens de wet volgt uit een ander antwoord' }),
    teControleren: z.boolean().meta({ description: 'Een gebruikt cijfer heeft nog geen zekere bron' }),
  })
  .meta({ id: 'Uitkomst' })

export const bepalingsantwoord = z
  .object({
    editie: editiehash,
    datum,
    uitkomsten: z.array(uitkomst),
    volgendeVraag: z.object({ gegeven: z.string() }).optional(),
    zonderCijfers: z.array(z.string()).meta({ description: 'Regelingen zonder cijfers voor deze datum' }),
  })
  .meta({ id: 'Bepalingsantwoord' })

export type Bepalingsantwoord = z.infer<typeof bepalingsantwoord>
