import type { Stapuitleg, Uitleg, Uitlegwaarde, Vorm } from '@loket/kennis/uitleg/uitleg'
import { addPer, formatEuro } from '../bedragzin.ts'
import { zin } from '../zinnen/zin.ts'
import type { Namen } from './namen.ts'
import { formatGetal } from './waardezin.ts'

/** More than this nobody reads. */
const MEEST = 6

interface Regel {
  tekst: string
  /** Steps away from what is explained. */
  afstand: number
}

/** A few short sentences: the nearest numbers that the outcome is made of, in the order in which they are counted. */
export function describeInwoner({ over, stappen, voorwaarden }: Uitleg, namen: Namen): string[] {
  const herhaald = new Set(stappen.filter((stap) => namen.findStap(stap)).flatMap(({ vorm }) => herhaling(vorm) ?? []))
  const regels = [
    ...stappen.flatMap((stap) => stapregels(stap, herhaald, namen)),
    ...(over === 'bedrag'
      ? []
      : voorwaarden.flatMap(({ want }) => want.flatMap(bladen).flatMap((blad) => bladregels(blad, 0, namen)))),
  ]
  const nabij = new Map<string, Regel>()
  for (const regel of regels.toSorted((een, ander) => een.afstand - ander.afstand))
    if (nabij.size < MEEST && !nabij.has(regel.tekst)) nabij.set(regel.tekst, regel)
  return [...new Set(regels.map(({ tekst }) => tekst))].filter((tekst) => nabij.has(tekst))
}

/** What a step is made of, and the step itself; what has the same value as its only part is told once. */
function stapregels(stap: Stapuitleg, herhaald: ReadonlySet<string>, namen: Namen): Regel[] {
  const { afstand, vorm, regeling, naam, waarde } = stap
  if (afstand === null || !vorm) return []
  const delen = bladen(vorm)
  if (!telt(waarde)) return delen.flatMap((blad) => bladregels(blad, afstand + 1, namen))
  const eigen = namen.stapzin(stap, () => formatTelt(waarde, namen.taal))
  const titel = herhaald.has(`${regeling}.${naam}`) ? undefined : namen.findStap(stap)
  const zelfde = delen.find((blad) => telt(blad.waarde) && blad.waarde.min === waarde.min)
  if (eigen === undefined && zelfde?.soort === 'feit') return bladregels(zelfde, afstand, namen)
  const tekst = eigen ?? (titel === undefined ? undefined : regelzin(titel, waarde, namen.taal))
  const rest =
    tekst === undefined ? delen : delen.filter((blad) => blad.soort === 'feit' || (!eigen && blad !== zelfde))
  const regels = rest.flatMap((blad) => bladregels(blad, afstand + 1, namen))
  return tekst === undefined ? regels : [...regels, { tekst, afstand }]
}

function bladregels(vorm: Vorm, afstand: number, namen: Namen): Regel[] {
  const { waarde } = vorm
  if (!telt(waarde)) return []
  const regel = (wat: string | undefined) =>
    wat === undefined ? [] : [{ tekst: regelzin(wat, waarde, namen.taal), afstand }]
  if (vorm.soort === 'feit') return vorm.afwezig ? [] : regel(namen.feitInZin(vorm.pad))
  if (vorm.soort !== 'cijfer' || !waarde.eenheid?.startsWith('euro')) return []
  return regel(namen.findCijfer(vorm.cijfer.naam))
}

/** Facts and figures in a sum, but not what is taken nothing times. */
function bladen(vorm: Vorm): Vorm[] {
  switch (vorm.soort) {
    case 'reken':
      return vorm.teken === '*' && !telt(vorm.waarde) ? [] : vorm.van.flatMap(bladen)
    case 'vergelijk':
    case 'uiterste':
      return vorm.van.flatMap(bladen)
    case 'afgerond':
      return bladen(vorm.van)
    case 'tabel':
      return bladen(vorm.op)
    case 'lijst':
      return (vorm.leden ?? []).flatMap((lid) => (lid.vorm ? bladen(lid.vorm) : []))
    default:
      return [vorm]
  }
}

/** The step that this only repeats, perhaps rounded. */
function herhaling(vorm: Vorm | undefined): string | undefined {
  if (vorm?.soort === 'afgerond') return herhaling(vorm.van)
  return vorm?.soort === 'stap' ? `${vorm.regeling}.${vorm.naam}` : undefined
}

type Getal = Extract<Uitlegwaarde, { soort: 'getal' }>

/** A number that is certain and is something: nothing, and a factor of one, need no words. */
function telt(waarde: Uitlegwaarde | null): waarde is Getal {
  return waarde?.soort === 'getal' && waarde.min === waarde.max && waarde.min !== 0 && waarde.eenheid !== 'factor'
}

/** Over which period an amount is, unless its name says so already. */
function formatTelt({ min, eenheid }: Getal, taal: string, naam = ''): string {
  if (!eenheid?.startsWith('euro')) return formatGetal(min, eenheid, taal)
  const euro = formatEuro(min, taal)
  const zonder = eenheid === 'euro_eenmalig' || naam.includes(addPer('', eenheid, taal).trim())
  return zonder ? euro : addPer(euro, eenheid, taal)
}

function regelzin(wat: string, waarde: Getal, taal: string): string {
  return zin(taal, 'uitleg.regel', { wat, waarde: formatTelt(waarde, taal, wat) })
}
