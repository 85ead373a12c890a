import { JAAR, leesDatum } from '@loket/kennis/datum'
import type { Gegevens, Waarde } from '@loket/kennis/gegevens'

interface Pad {
  groep: string
  lid: number
  begrip: string
}

/** `kinderen[0].geboortedatum`, or `kinderen` for whether or how many there are. */
export function leesPad(pad: string): Pad {
  const [, groep = '', lid = '0', begrip = ''] = /^(\w+)(?:\[(\d+)\])?(?:\.(\w+))?$/.exec(pad) ?? []
  return { groep, lid: Number(lid), begrip }
}

export function waardeVan(gegevens: Gegevens, pad: string): Waarde | null | undefined {
  const { groep, lid, begrip } = leesPad(pad)
  const deel = gegevens[groep]
  return (Array.isArray(deel) ? deel[lid] : deel)?.[begrip]
}

/** What is known after this question too, answered as this household would. */
export function beantwoord(bekend: Gegevens, pad: string, eigen: Gegevens): Gegevens {
  const { groep, lid, begrip } = leesPad(pad)
  const alles = eigen[groep] ?? null
  const nu = bekend[groep]
  if (!begrip) return { ...bekend, [groep]: Array.isArray(alles) ? alles.map(() => ({})) : alles && {} }
  const antwoord = { [begrip]: waardeVan(eigen, pad) ?? null }
  if (!Array.isArray(nu)) return { ...bekend, [groep]: { ...nu, ...antwoord } }
  return { ...bekend, [groep]: nu.map((feiten, i) => (i === lid ? { ...feiten, ...antwoord } : feiten)) }
}

/** Only these questions answered; those about whether there is someone first. */
export function beantwoordAlle(vragen: Iterable<string>, eigen: Gegevens): Gegevens {
  const opVolgorde = [...vragen].sort((a, b) => Number(a.includes('.')) - Number(b.includes('.')))
  return opVolgorde.reduce<Gegevens>((bekend, pad) => beantwoord(bekend, pad, eigen), {})
}

/** Whole years on this day. */
export function leeftijdOp(datum: string, geboren: Waarde | null | undefined): number {
  const [dag, begin] = [leesDatum(datum), typeof geboren === 'string' ? leesDatum(geboren) : null]
  if (dag === null || begin === null) throw new Error('no day of birth')
  return Math.floor((dag - begin) / JAAR)
}
