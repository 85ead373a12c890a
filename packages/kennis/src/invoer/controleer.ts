import { leesDatum } from '../datum.ts'
import type { Invoerfout } from '../gegevens.ts'
import type { Begrip, Pakketgroep, Regelpakket } from '../pakket.ts'
import { suggestie } from '../suggestie.ts'
import { controleerWaarde, isVeldenset, type Meld } from './controleer-waarde.ts'

const VELDEN = ['datum', 'gemeente', 'gegevens', 'uitleg']

/** All faults in the form and the values of an input, each with its path. */
export function controleerVorm(invoer: unknown, pakket: Regelpakket): Invoerfout[] {
  const fouten: Invoerfout[] = []
  const meld: Meld = (pad, melding) => void fouten.push({ pad, melding })
  if (!isVeldenset(invoer)) {
    meld('', 'Verwacht een object met `datum` en `gegevens`.')
    return fouten
  }
  onbekendeSleutels(invoer, VELDEN, '', meld)
  const datum = typeof invoer.datum === 'string' ? leesDatum(invoer.datum) : null
  if (datum === null) meld('datum', 'Verwacht een dag die bestaat, als jjjj-mm-dd.')
  controleerGemeente(invoer.gemeente, pakket, meld)
  if (isVeldenset(invoer.gegevens)) controleerGegevens(invoer.gegevens, pakket, datum, meld)
  else meld('gegevens', 'Verwacht een object met wat bekend is.')
  return fouten
}

function controleerGemeente(gemeente: unknown, pakket: Regelpakket, meld: Meld): void {
  if (gemeente === undefined) return
  if (typeof gemeente !== 'string') return meld('gemeente', 'Verwacht de id van een gemeente.')
  if (pakket.gemeenten.includes(gemeente)) return
  const bedoeld = suggestie(gemeente, pakket.gemeenten)
  meld('gemeente', `Deze gemeente is niet bekend.${bedoeld ? ` Bedoelt u \`${bedoeld}\`?` : ''}`)
}

function controleerGegevens(
  gegevens: Record<string, unknown>,
  pakket: Regelpakket,
  datum: number | null,
  meld: Meld,
): void {
  onbekendeSleutels(
    gegevens,
    pakket.groepen.map((groep) => groep.naam),
    'gegevens',
    meld,
    '',
  )
  for (const groep of pakket.groepen) {
    if (!Object.hasOwn(gegevens, groep.naam)) continue
    const begrippen = [...groep.begrippen, ...groep.meta].flatMap((i) => pakket.begrippen[i] ?? [])
    controleerGroep(gegevens[groep.naam], groep, begrippen, datum, meld)
  }
}

function controleerGroep(
  waarde: unknown,
  groep: Pakketgroep,
  begrippen: Begrip[],
  datum: number | null,
  meld: Meld,
): void {
  if (waarde === undefined || (waarde === null && groep.soort !== 'lijst')) return
  if (groep.soort !== 'lijst') return controleerLid(waarde, groep.naam, begrippen, datum, meld)
  if (!Array.isArray(waarde))
    return meld(groep.naam, 'Verwacht een lijst; leeg (`[]`) als er niemand is, weggelaten als het onbekend is.')
  if (waarde.length > groep.maximum)
    return meld(groep.naam, `Verwacht hoogstens ${groep.maximum}, gevonden ${waarde.length}.`)
  waarde.forEach((lid, i) => controleerLid(lid, `${groep.naam}[${i}]`, begrippen, datum, meld))
}

function controleerLid(lid: unknown, pad: string, begrippen: Begrip[], datum: number | null, meld: Meld): void {
  if (!isVeldenset(lid)) return meld(pad, 'Verwacht een object met feiten.')
  onbekendeSleutels(
    lid,
    begrippen.map((begrip) => begrip.id),
    pad,
    meld,
  )
  for (const begrip of begrippen) {
    if (!Object.hasOwn(lid, begrip.id)) continue
    controleerWaarde(lid[begrip.id], begrip, datum, `${pad}.${begrip.id}`, meld)
  }
}

function onbekendeSleutels(
  object: Record<string, unknown>,
  bekend: string[],
  pad: string,
  meld: Meld,
  voor = pad,
): void {
  for (const sleutel of Object.keys(object)) {
    if (bekend.includes(sleutel)) continue
    const bedoeld = suggestie(sleutel, bekend)
    meld(
      voor === '' ? sleutel : `${voor}.${sleutel}`,
      `Dit gegeven is niet bekend.${bedoeld ? ` Bedoelt u \`${bedoeld}\`?` : ''}`,
    )
  }
}
