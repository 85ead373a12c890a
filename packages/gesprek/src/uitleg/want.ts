import type { Lidvorm, Vorm } from '@loket/kennis/uitleg/uitleg'
import type { Vergelijkteken } from '@loket/kennis/uitleg/wetboek'
import { setApart } from '../taal.ts'
import { hoofdletter, zin } from '../zinnen/zin.ts'
import type { Namen } from './namen.ts'
import type { Som, Soort } from './som.ts'

const WAAR = { '=': '=', '<>': '≠', '<': '<', '<=': '≤', '>': '>', '>=': '≥' } satisfies Record<Vergelijkteken, string>
const NIET_WAAR = { '=': '≠', '<>': '=', '<': '≥', '<=': '>', '>': '≤', '>=': '<' } satisfies Record<
  Vergelijkteken,
  string
>

/** What was found in a test, as something that is true: "vermogen (€ 3.500) ≤ grens (€ 38.479)". */
export function describeWant(want: readonly Vorm[], som: Som, namen: Namen): string[] {
  return want.flatMap((vorm) => describeVorm(vorm, som, namen))
}

/** What was found for each member that was counted. */
export function describeLeden(lijsten: readonly Soort<'lijst'>[], som: Som, namen: Namen): string[] {
  return lijsten.flatMap(({ leden }) => describeLijst(leden ?? [], som, namen))
}

function describeVorm(vorm: Vorm, som: Som, namen: Namen): string[] {
  if (vorm.soort === 'vergelijk') return [describeVergelijking(vorm, som, namen)]
  if (vorm.soort === 'lijst' && (vorm.hoe === 'een_van' || vorm.hoe === 'alle'))
    return describeLijst(vorm.leden ?? [], som, namen)
  const wat = som.naamVan(vorm)
  return wat === undefined ? [] : [zin(namen.taal, 'uitleg.gevonden', { wat, waarde: namen.waarde(vorm) })]
}

function describeVergelijking(vorm: Soort<'vergelijk'>, som: Som, namen: Namen): string {
  const { teken, van, waarde } = vorm
  const klopt = waarde?.soort === 'ja_nee' ? waarde.waarde : null
  const [links, rechts] = van.map((kant) => kantzin(kant, som, namen))
  const wat = hoofdletter(`${links} ${klopt === false ? NIET_WAAR[teken] : WAAR[teken]} ${rechts}`, namen.taal)
  return klopt === null ? zin(namen.taal, 'uitleg.niet_zeker', { wat }) : wat
}

/** By its name with its value, or as the sum it is; of a figure also where it stands. */
function kantzin(vorm: Vorm, som: Som, namen: Namen): string {
  const wat = som.naamVan(vorm)
  if (wat === undefined) return setApart(som.schrijf(vorm), namen.taal)
  if (vorm.soort === 'cijfer' || vorm.soort === 'tabel') som.noem(vorm)
  return zin(namen.taal, 'uitleg.met_waarde', { wat, waarde: namen.waarde(vorm) })
}

/** What is found of a member names the member itself. */
function describeLijst(leden: readonly Lidvorm[], som: Som, namen: Namen): string[] {
  return leden.flatMap(({ want }) => {
    const gevonden = describeWant(want, som, namen).join('; ')
    return gevonden === '' ? [] : [gevonden]
  })
}
