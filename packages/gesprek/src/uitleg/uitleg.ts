import type { Regelpakket } from '@loket/kennis/pakket'
import type { Stapuitleg, Voorwaardeuitleg } from '@loket/kennis/uitleg/uitleg'
import { Uitlegger } from '@loket/kennis/uitleg/uitlegger'
import type { Wetboek } from '@loket/kennis/uitleg/wetboek'
import { formatDatum } from '../datum.ts'
import { toInvoer } from '../gegevens.ts'
import type { Gesprek } from '../gesprek.ts'
import type { Inhoud } from '../inhoud.ts'
import { fillTekst } from '../tekst.ts'
import { zin } from '../zinnen/zin.ts'
import { describeInwoner } from './inwoner.ts'
import { Namen } from './namen.ts'
import { type Deelzin, Som } from './som.ts'
import { describeLeden, describeWant } from './want.ts'

/** How an outcome came about, at two depths. */
export interface Uitleggesprek {
  /** For the citizen: at most six short sentences. */
  inwoner: string[]
  /** For who checks it: everything that counted, in order of calculation. */
  voorwaarden: Voorwaardezin[]
  stappen: Stapzin[]
  /** "Deze regels gelden vanaf 1 januari 2026." */
  geldtVanaf: string
}

export interface Voorwaardezin {
  zin: string
  bron: string
  geldt: boolean | null
  /** What was found: "vermogen (€ 3.500) ≤ grens (€ 38.479)". */
  want: string[]
  delen: Deelzin[]
}

export interface Stapzin {
  id: string
  titel: string
  uitkomst: string
  /** Sums within it first; the last is the step itself. None when nothing was counted. */
  sommen: string[]
  want: string[]
  delen: Deelzin[]
  bron?: string
}

interface Uitlegvraag {
  regeling: string
  gesprek: Gesprek
  inhoud: Inhoud
  wet: Wetboek
}

/** Null when the regeling has no rules or figures on the date of the conversation. */
export function explainUitkomst({ regeling, gesprek, inhoud, wet }: Uitlegvraag): Uitleggesprek | null {
  const uitleg = openUitlegger(inhoud.editie.pakket, wet).explain(toInvoer(gesprek), regeling)
  if (!uitleg) return null
  const namen = new Namen(gesprek, inhoud)
  return {
    inwoner: describeInwoner(uitleg, namen),
    voorwaarden: uitleg.voorwaarden.map((voorwaarde) => describeVoorwaarde(voorwaarde, namen, inhoud)),
    stappen: uitleg.stappen.map((stap) => describeStap(stap, namen)),
    geldtVanaf: zin(gesprek.taal, 'uitleg.regels_vanaf', { datum: formatDatum(uitleg.vanaf, gesprek.taal) }),
  }
}

/** A pack never changes, and reading it takes longer than explaining from it. */
const uitleggers = new WeakMap<Regelpakket, Uitlegger>()

function openUitlegger(pakket: Regelpakket, wet: Wetboek): Uitlegger {
  const bekend = uitleggers.get(pakket) ?? new Uitlegger(pakket, wet)
  uitleggers.set(pakket, bekend)
  return bekend
}

function describeVoorwaarde(
  { tekst, uitkomst, bron, want }: Voorwaardeuitleg,
  namen: Namen,
  { teksten }: Inhoud,
): Voorwaardezin {
  const som = new Som(namen)
  const gevonden = describeWant(want, som, namen)
  return {
    zin: fillTekst(teksten, uitkomst === false ? `${tekst}.anders` : tekst),
    bron,
    geldt: uitkomst,
    want: [...som.tussen, ...gevonden],
    delen: som.deelzinnen,
  }
}

function describeStap(stap: Stapuitleg, namen: Namen): Stapzin {
  const { vorm, want, bron, waarde } = stap
  const som = new Som(namen)
  const uitkomst = namen.formatUitkomst(waarde)
  const laatste = vorm ? som.schrijfUitkomst(vorm, namen.formatWaarde(waarde)) : uitkomst
  const sommen = laatste === namen.formatWaarde(waarde) ? som.tussen : [...som.tussen, laatste]
  const reden = new Som(namen)
  const gevonden = [...describeLeden(som.lijsten, reden, namen), ...describeWant(want, reden, namen)]
  const elders = reden.deelzinnen.filter((deel) => som.deelzinnen.every(({ wat }) => wat !== deel.wat))
  return {
    id: JSON.stringify([stap.regeling, stap.naam, stap.lid?.nummer]),
    titel: namen.stap(stap),
    uitkomst,
    sommen,
    want: [...new Set([...reden.tussen, ...gevonden])].filter((regel) => !sommen.includes(regel)),
    delen: [...som.deelzinnen, ...elders],
    ...(bron !== undefined && { bron }),
  }
}
