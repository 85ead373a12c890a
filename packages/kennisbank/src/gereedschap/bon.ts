import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Editie, Teksten } from '@loket/gesprek/editie'
import { z } from 'zod'
import { type Antwoord } from '../antwoord.ts'
import { isProbleem, openBepaler } from '../bepaler.ts'
import { bouwEditie } from '../editie.ts'
import { canonical } from '../hash.ts'
import { goed, mis, type Verslag } from './opdracht.ts'

/** What was decided, from what, with which editie: enough to decide it again years later. */
const bonSchema = z.object({ editie: z.string(), invoer: z.unknown(), antwoord: z.unknown() })

/** `bon invoer.json`: the receipt of one determination, as JSON. */
export function bon([bestand]: string[], wortel: string): Verslag {
  if (bestand === undefined) return mis('Geef een bestand met invoer: npm run --silent kennis -- bon invoer.json')
  const invoer = leesJson(bestand)
  if ('fout' in invoer) return mis(invoer.fout)
  const gebouwd = bouwEditie(wortel)
  if ('fouten' in gebouwd) return mis(...gebouwd.fouten.map(({ melding }) => melding))
  const antwoord = openBepaler(gebouwd.editie, gebouwd.teksten.nl)(invoer.json)
  if (isProbleem(antwoord)) return mis(...antwoord.fouten.map(({ pad, melding }) => `${pad}: ${melding}`))
  return goed(JSON.stringify({ editie: gebouwd.editie.hash, invoer: invoer.json, antwoord }, null, 2))
}

/** `naspelen bon.json [map]`: decides again, with a stored editie or the one of now, and compares. */
export function naspelen([bestand, map]: string[], wortel: string): Verslag {
  if (bestand === undefined) return mis('Geef een bon: npm run kennis -- naspelen bon.json [map van de editie]')
  const gelezen = leesJson(bestand)
  if ('fout' in gelezen) return mis(gelezen.fout)
  const { data } = bonSchema.safeParse(gelezen.json)
  if (!data) return mis(`${bestand} is geen bon: verwacht editie, invoer en antwoord.`)
  const bron = map === undefined ? bouwNu(wortel) : leesEditie(map)
  if ('fout' in bron) return mis(bron.fout)
  const { editie, nl } = bron
  if (editie.hash !== data.editie)
    return mis(`De bon is van editie ${kort(data.editie)}; dit is ${kort(editie.hash)}. Geef de map van die editie.`)
  const antwoord = openBepaler(editie, nl)(data.invoer)
  if (canonical(antwoord) === canonical(data.antwoord)) return goed(`Editie ${kort(editie.hash)}: precies hetzelfde.`)
  if (isProbleem(antwoord)) return mis('De invoer van de bon is niet geldig in deze editie.')
  return mis(`Editie ${kort(editie.hash)}: niet hetzelfde.`, ...verschillen(data.antwoord, antwoord))
}

type Bron = { editie: Editie; nl: Teksten } | { fout: string }

function bouwNu(wortel: string): Bron {
  const gebouwd = bouwEditie(wortel)
  if ('fouten' in gebouwd) return { fout: gebouwd.fouten.map(({ melding }) => melding).join('\n') }
  return { editie: gebouwd.editie, nl: gebouwd.teksten.nl }
}

/** A folder as the build writes it: editie.json and teksten.nl.json. */
function leesEditie(map: string): Bron {
  const editie = leesJson(join(map, 'editie.json'))
  const teksten = leesJson(join(map, 'teksten.nl.json'))
  if ('fout' in editie) return editie
  if ('fout' in teksten) return teksten
  const vorm = editieSchema.safeParse(editie.json)
  const nl = z.record(z.string(), z.string()).safeParse(teksten.json)
  if (!vorm.success || !nl.success) return { fout: `In ${map} staat geen editie.` }
  return { editie: vorm.data, nl: nl.data }
}

/** Only what cannot be another thing; openKennis refuses a pack of another form. */
export const editieSchema = z.custom<Editie>(
  (waarde) => z.object({ hash: z.string(), pakket: z.object({ vorm: z.number() }) }).safeParse(waarde).success,
)

export function leesJson(bestand: string): { json: unknown } | { fout: string } {
  let tekst: string
  try {
    tekst = readFileSync(bestand, 'utf8')
  } catch {
    return { fout: `Het bestand ${bestand} is niet te lezen.` }
  }
  try {
    const json: unknown = JSON.parse(tekst)
    return { json }
  } catch {
    return { fout: `Het bestand ${bestand} is geen JSON.` }
  }
}

const uitkomstenSchema = z.object({ uitkomsten: z.array(z.looseObject({ regeling: z.string() })) })

function verschillen(oud: unknown, nieuw: Antwoord): string[] {
  const { data } = uitkomstenSchema.safeParse(oud)
  if (!data) return ['Het antwoord op de bon is niet te lezen.']
  const regels = nieuw.uitkomsten.flatMap((uitkomst) => {
    const eerder = data.uitkomsten.find(({ regeling }) => regeling === uitkomst.regeling)
    return canonical(eerder) === canonical(uitkomst)
      ? []
      : [`${uitkomst.regeling}: op de bon ${toon(eerder)}, nu ${toon(uitkomst)}`]
  })
  return regels.length > 0 ? regels : ['De uitkomsten zijn gelijk; de rest van het antwoord niet.']
}

const toon = (uitkomst: unknown): string => {
  const { data } = z
    .object({ uitkomst: z.string(), bedrag: z.object({ min: z.number(), max: z.number() }).optional() })
    .safeParse(uitkomst)
  if (!data) return 'niets'
  return data.bedrag ? `${data.uitkomst} ${data.bedrag.min}-${data.bedrag.max}` : data.uitkomst
}

const kort = (hash: string): string => hash.slice(0, 12)
