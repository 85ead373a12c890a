import type { Oorzaak } from '@loket/kennis/tijdlijn/oorzaak'
import { findGegeven } from '../gegeven.ts'
import type { Gesprek } from '../gesprek.ts'
import type { Inhoud } from '../inhoud.ts'
import { invullingFor } from '../label.ts'

const WISSEL = {
  regels: { nl: 'de regels veranderen', en: 'the rules change' },
  cijfers: { nl: 'de bedragen veranderen', en: 'the amounts change' },
} as const

/** "omdat uw 1e kind 12 wordt en de bedragen veranderen"; empty when nothing is proven. */
export function describeOorzaken(oorzaken: Oorzaak[], gesprek: Gesprek, inhoud: Inhoud): string {
  if (oorzaken.length === 0) return ''
  const nl = gesprek.taal === 'nl'
  const delen = oorzaken.map((oorzaak) =>
    oorzaak.soort === 'leeftijd' ? describeLeeftijd(oorzaak, gesprek, inhoud) : WISSEL[oorzaak.soort][nl ? 'nl' : 'en'],
  )
  const samen = new Intl.ListFormat(gesprek.taal, { type: 'conjunction' }).format(delen)
  return `${nl ? 'omdat' : 'because'} ${samen}`
}

function describeLeeftijd(
  { pad, maanden }: Extract<Oorzaak, { soort: 'leeftijd' }>,
  gesprek: Gesprek,
  inhoud: Inhoud,
): string {
  const gegeven = findGegeven(pad, inhoud.editie)
  const wie = (gegeven && invullingFor(gegeven, gesprek, inhoud).wie) ?? pad
  const leeftijd = formatLeeftijd(maanden, gesprek.taal)
  if (gesprek.taal === 'nl') return maanden === 0 ? `${wie} geboren is` : `${wie} ${leeftijd} wordt`
  if (maanden === 0) return `${wie} is born`
  return `${wie} ${gegeven?.groep.id === 'aanvrager' ? 'turn' : 'turns'} ${leeftijd}`
}

/** Only the number for whole years. */
function formatLeeftijd(maanden: number, taal: string): string {
  const [jaren, rest] = [Math.floor(maanden / 12), maanden % 12]
  if (rest === 0) return String(jaren)
  const inMaanden =
    taal === 'nl' ? `${rest} ${rest === 1 ? 'maand' : 'maanden'}` : `${rest} month${rest === 1 ? '' : 's'}`
  if (jaren === 0) return inMaanden
  return taal === 'nl' ? `${jaren} jaar en ${inMaanden}` : `${jaren} years and ${inMaanden}`
}
