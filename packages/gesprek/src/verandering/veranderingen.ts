import type { Feit } from '@loket/kennis/feit'
import { evaluateTijdlijn } from '@loket/kennis/tijdlijn/tijdlijn'
import { findVeranderingen, type Verandering } from '@loket/kennis/verandering/verandering'
import { formatDatum } from '../datum.ts'
import type { Editie } from '../editie.ts'
import { toInvoer } from '../gegevens.ts'
import type { Gesprek } from '../gesprek.ts'
import type { Inhoud } from '../inhoud.ts'
import { describeOorzaken } from '../tijdlijn/oorzaakzin.ts'
import { zin } from '../zinnen/zin.ts'
import { describeVerandering } from './veranderzin.ts'

const MAANDEN = 12

/**
 * Per regeling what by itself would give a right to who has none, or more to who has one: the day it comes, or one fact.
 * Regelingen of which nothing can be said are not in it.
 */
export function listVeranderzinnen(
  regelingen: readonly string[],
  gesprek: Gesprek,
  inhoud: Inhoud,
): Map<string, string[]> {
  const { kennis, editie } = inhoud
  const vraag = { kennis, pakket: editie.pakket, invoer: toInvoer(gesprek) }
  const dagen = listDagzinnen([...regelingen], gesprek, inhoud)
  const gevonden = findVeranderingen({ ...vraag, regelingen, mag: (feit) => magVeranderen(feit, editie) !== 'nee' })
  const zinnen = regelingen.map((regeling): [string, string[]] => [
    regeling,
    [
      ...(dagen.get(regeling) ?? []),
      ...(gevonden.get(regeling) ?? [])
        .filter((verandering) => isAdvies(verandering, editie))
        .map((verandering) => describeVerandering(verandering, gesprek, inhoud)),
    ],
  ])
  return new Map(zinnen.filter(([, eigen]) => eigen.length > 0))
}

/** A right that comes with a day, and more that comes with someone's age; new figures are told elsewhere. */
function listDagzinnen(regelingen: string[], gesprek: Gesprek, inhoud: Inhoud): Map<string, string[]> {
  const { kennis, editie } = inhoud
  const vraag = { kennis, pakket: editie.pakket, invoer: toInvoer(gesprek) }
  const uit = new Map<string, string[]>()
  for (const { regeling, datum, van, naar, zeker, oorzaken } of evaluateTijdlijn({
    ...vraag,
    maanden: MAANDEN,
    regelingen,
  }).wijzigingen) {
    const komt = naar.uitkomst === 'recht' && van.uitkomst === 'geen_recht'
    const stijgt = zeker && van.uitkomst === 'recht' && (naar.bedrag?.min ?? 0) > (van.bedrag?.max ?? 0)
    const leeftijd = oorzaken.some(({ soort }) => soort === 'leeftijd')
    if (uit.has(regeling) || !(komt || (stijgt && leeftijd))) continue
    const waarden = {
      datum: formatDatum(datum, gesprek.taal),
      reden: describeOorzaken(oorzaken, gesprek, inhoud),
    }
    const soort = komt ? 'recht' : 'meer'
    const { taal } = gesprek
    uit.set(regeling, [zin(taal, waarden.reden === '' ? `dag.${soort}` : `dag.${soort}_met_reden`, waarden)])
  }
  return uit
}

/** Numbers people may do something about, other answers only where the begrip says so; nobody changes a date. */
function magVeranderen({ begrip }: Pick<Feit, 'begrip'>, { begrippen }: Editie): 'ja' | 'nee' | 'voor_recht' {
  const eigen = begrippen[begrip.id]?.teVeranderen
  if (begrip.soort === 'datum') return 'nee'
  return eigen ?? (begrip.soort === 'ja_nee' || begrip.soort === 'keuze' ? 'nee' : 'ja')
}

/** Who pays more rent gets more, but nobody is better off. */
function isAdvies({ doel, pad }: Verandering, editie: Editie): boolean {
  return doel === 'recht' || editie.begrippen[pad.split('.').at(-1) ?? '']?.teVeranderen !== 'voor_recht'
}
