import type { Oorzaak } from '@loket/kennis/tijdlijn/oorzaak'
import { findGegeven } from '../gegeven.ts'
import type { Gesprek } from '../gesprek.ts'
import type { Inhoud } from '../inhoud.ts'
import { AANVRAGER, invullingFor } from '../label.ts'
import { opsomming, telzin, zin } from '../zinnen/zin.ts'

/** "omdat uw 1e kind 12 wordt en de bedragen veranderen"; empty when nothing is proven. */
export function describeOorzaken(oorzaken: Oorzaak[], gesprek: Gesprek, inhoud: Inhoud): string {
  if (oorzaken.length === 0) return ''
  const { taal } = gesprek
  const redenen = oorzaken.map((oorzaak) =>
    oorzaak.soort === 'leeftijd' ? describeLeeftijd(oorzaak, gesprek, inhoud) : zin(taal, `reden.${oorzaak.soort}`),
  )
  return zin(taal, 'reden.omdat', { redenen: opsomming(taal, redenen) })
}

function describeLeeftijd(
  { pad, maanden }: Extract<Oorzaak, { soort: 'leeftijd' }>,
  gesprek: Gesprek,
  inhoud: Inhoud,
): string {
  const { taal } = gesprek
  const gegeven = findGegeven(pad, inhoud.editie)
  const wie = (gegeven && invullingFor(gegeven, gesprek, inhoud).wie) ?? pad
  if (maanden === 0) return zin(taal, 'reden.geboorte', { wie })
  const zelf = gegeven?.groep.id === AANVRAGER
  return zin(taal, `reden.leeftijd.${zelf ? 'zelf' : 'ander'}`, { wie, leeftijd: formatLeeftijd(maanden, taal) })
}

/** In Dutch and English only the number for whole years. */
function formatLeeftijd(maanden: number, taal: string): string {
  const jaren = telzin(taal, 'leeftijd.jaren', Math.floor(maanden / 12))
  const rest = maanden % 12
  if (rest === 0) return jaren
  const inMaanden = telzin(taal, 'leeftijd.maanden', rest)
  return maanden < 12 ? inMaanden : zin(taal, 'leeftijd.jaren_en_maanden', { jaren, maanden: inMaanden })
}
