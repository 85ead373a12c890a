import type { Stapuitleg, Uitleg, Uitlegwaarde, Vorm } from '@loket/kennis/uitleg/uitleg'
import { formatBedrag } from '../bedragzin.ts'
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
    ...(over === 'bedrag' ? [] : voorwaarden.flatMap(({ want }) => want.flatMap((vorm) => bladregels(vorm, 0, namen)))),
  ]
  const nabij = new Map<string, Regel>()
  for (const regel of regels.toSorted((een, ander) => een.afstand - ander.afstand))
    if (nabij.size < MEEST && !nabij.has(regel.tekst)) nabij.set(regel.tekst, regel)
  return [...new Set(regels.map(({ tekst }) => tekst))].filter((tekst) => nabij.has(tekst))
}

/** What a step is made of, and the step itself; a bare fact or figure is told once. */
function stapregels(stap: Stapuitleg, herhaald: ReadonlySet<string>, namen: Namen): Regel[] {
  const { afstand, vorm, regeling, naam, waarde } = stap
  if (afstand === null || !vorm) return []
  const delen = vorm.soort === 'cijfer' && namen.findStap(stap) ? [] : bladregels(vorm, afstand + 1, namen)
  const titel = herhaald.has(`${regeling}.${naam}`) ? undefined : namen.findStap(stap)
  const eigen = telt(waarde) ? namen.stapzin(stap, formatTelt(waarde, namen.taal)) : undefined
  if (eigen !== undefined) return [...delen, { tekst: eigen, afstand }]
  if (titel === undefined || vorm.soort === 'feit' || !telt(waarde)) return delen
  return [...delen, { tekst: regelzin(titel, waarde, namen.taal), afstand }]
}

/** Facts and amounts of the law in a sum. */
function bladregels(vorm: Vorm, afstand: number, namen: Namen): Regel[] {
  const { waarde } = vorm
  if (vorm.soort === 'feit') {
    if (vorm.afwezig || !telt(waarde)) return []
    return [{ tekst: regelzin(namen.feitInZin(vorm.pad), waarde, namen.taal), afstand }]
  }
  if (vorm.soort === 'cijfer') {
    const titel = namen.findCijfer(vorm.cijfer.naam)
    if (titel === undefined || !telt(waarde) || !waarde.eenheid?.startsWith('euro')) return []
    return [{ tekst: regelzin(titel, waarde, namen.taal), afstand }]
  }
  return onderdelen(vorm).flatMap((deel) => bladregels(deel, afstand, namen))
}

function onderdelen(vorm: Vorm): Vorm[] {
  switch (vorm.soort) {
    case 'reken':
    case 'vergelijk':
    case 'uiterste':
      return vorm.van
    case 'afgerond':
      return [vorm.van]
    case 'tabel':
      return [vorm.op]
    case 'lijst':
      return (vorm.leden ?? []).flatMap((lid) => lid.vorm ?? [])
    default:
      return []
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

function formatTelt(waarde: Getal, taal: string): string {
  const { min, max, eenheid } = waarde
  return eenheid?.startsWith('euro') ? formatBedrag({ min, max, eenheid }, taal) : formatGetal(min, eenheid, taal)
}

function regelzin(wat: string, waarde: Getal, taal: string): string {
  return zin(taal, 'uitleg.regel', { wat, waarde: formatTelt(waarde, taal) })
}
