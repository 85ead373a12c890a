import { parseArgs } from 'node:util'
import type { Editie } from '@loket/gesprek/editie'
import { leesDatum } from '@loket/kennis/datum'
import type { Eenheid } from '@loket/kennis/gegevens'
import { vulKolommen } from '@loket/kennis/genereer/kolommen'
import type { Regelpakket } from '@loket/kennis/pakket'
import { Toeval } from '@loket/kennis/proef/toeval'
import { bouwEditie } from '../editie.ts'
import { AANNAMES, maakHuishouden } from './bevolking.ts'
import { type Generaatmodule, laadGeneraat } from './generaat.ts'
import { goed, mis, type Verslag } from './opdracht.ts'
import { toTabel } from './tabel.ts'

const BLOK = 5000
const GEBRUIK = 'Gebruik: npm run kennis -- simuleer --aantal 10000 [--datum jjjj-mm-dd] [--gemeente id] [--zaad 1]'

interface Vraag {
  aantal: number
  datum: string
  gemeente: string
  zaad: number
}

interface Telling {
  regeling: string
  recht: number
  open: number
  /** In the unit of the regeling times its scale; exact as long as it stays below 2^53. */
  som: number
  hoogste: number
}

/** How many of an invented population get which right, and how much. */
export async function simuleer(argumenten: string[], wortel: string): Promise<Verslag> {
  const gebouwd = bouwEditie(wortel)
  if ('fouten' in gebouwd) return mis(...gebouwd.fouten.map(({ melding }) => melding))
  const { editie, teksten } = gebouwd
  const vraag = leesVraag(argumenten, editie)
  if (typeof vraag === 'string') return mis(vraag, GEBRUIK)
  const module = await laadGeneraat(editie.pakket, vraag)
  if (!module) return mis(`Voor ${vraag.datum} zijn er geen cijfers.`)
  const tellingen = tel(editie.pakket, module, vraag)
  const kop = `${vraag.aantal} verzonnen huishoudens in ${vraag.gemeente} op ${vraag.datum} (zaad ${vraag.zaad})`
  const titel = (id: string) => teksten.nl[`regeling.${id}.titel`] ?? id
  const rijen = tellingen.map((telling, n) =>
    toRij(telling, titel(telling.regeling), editie.pakket, module, n, vraag.aantal),
  )
  const tabel = toTabel(['regeling', 'recht', 'deel', 'open', 'gemiddeld', 'hoogste', 'eenheid'], rijen)
  return goed(kop, '', ...tabel, '', ...AANNAMES.map((aanname) => `- ${aanname}`))
}

function leesVraag(argumenten: string[], { gemeente, gemeenten }: Editie): Vraag | string {
  try {
    const tekst = { type: 'string' } as const
    const options = { aantal: tekst, datum: tekst, gemeente: tekst, zaad: tekst }
    const { values } = parseArgs({ args: argumenten, options })
    const vraag = {
      aantal: Number(values.aantal ?? 10_000),
      datum: values.datum ?? new Date().toISOString().slice(0, 10),
      gemeente: values.gemeente ?? gemeente,
      zaad: Number(values.zaad ?? 1),
    }
    if (!Number.isInteger(vraag.aantal) || vraag.aantal < 1) return 'Het aantal is een heel getal vanaf 1.'
    if (!Number.isInteger(vraag.zaad)) return 'Het zaad is een heel getal.'
    if (leesDatum(vraag.datum) === null) return `${vraag.datum} is geen dag.`
    const bekend = gemeenten.map(({ id }) => id)
    return bekend.includes(vraag.gemeente)
      ? vraag
      : `Onbekende gemeente ${vraag.gemeente}; bekend: ${bekend.join(', ')}.`
  } catch (fout) {
    return fout instanceof Error ? fout.message : String(fout)
  }
}

function tel(pakket: Regelpakket, { generaat, kolommen }: Generaatmodule, { aantal, datum, zaad }: Vraag): Telling[] {
  const tellingen = generaat.uitkomsten.map(({ regeling }) => ({ regeling, recht: 0, open: 0, som: 0, hoogste: 0 }))
  for (let begin = 0; begin < aantal; begin += BLOK) {
    const blok = Array.from({ length: Math.min(BLOK, aantal - begin) }, (_, i) =>
      maakHuishouden(pakket, datum, new Toeval(zaad * 1_000_003 + begin + i)),
    )
    const uit = generaat.uitkomsten.flatMap(() => [new Float64Array(blok.length), new Float64Array(blok.length)])
    kolommen(vulKolommen(pakket, datum, blok), uit, 0, blok.length)
    tellingen.forEach((telling, n) => telBij(telling, uit[2 * n] ?? [], uit[2 * n + 1] ?? []))
  }
  return tellingen
}

function telBij(telling: Telling, rechten: ArrayLike<number>, bedragen: ArrayLike<number>): void {
  for (let i = 0; i < rechten.length; i++) {
    if (rechten[i] === -1) telling.open++
    if (rechten[i] !== 1) continue
    const bedrag = bedragen[i] ?? 0
    telling.recht++
    telling.som += bedrag
    telling.hoogste = Math.max(telling.hoogste, bedrag)
  }
}

function toRij(
  { regeling, recht, open, som, hoogste }: Telling,
  titel: string,
  pakket: Regelpakket,
  { generaat }: Generaatmodule,
  n: number,
  aantal: number,
): string[] {
  const schaal = generaat.uitkomsten[n]?.schaal ?? null
  const deel = `${((100 * recht) / aantal).toFixed(1)}%`
  const bedragen = schaal === null ? ['', ''] : [euro(recht === 0 ? 0 : som / recht / schaal), euro(hoogste / schaal)]
  return [titel, String(recht), deel, String(open), ...bedragen, eenheidVan(pakket, regeling)]
}

function eenheidVan({ programmas }: Regelpakket, id: string): string {
  const eenheden = programmas.flatMap(({ uitkomsten }) =>
    uitkomsten.flatMap(({ regeling, bedrag }): Eenheid[] => (regeling === id && bedrag ? [bedrag.eenheid] : [])),
  )
  return eenheden.at(-1)?.replaceAll('_', ' ') ?? ''
}

const euro = (bedrag: number): string => `€ ${bedrag.toFixed(2)}`.replace('.', ',')
