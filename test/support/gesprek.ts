import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import type { Feit } from '@loket/gesprek/gesprek'
import { expect } from './reis.ts'

/** The day for which is counted. */
export const DATUM = '2026-03-01'
const tijd = '2026-03-01T10:00:00.000Z'
const inwoner = { bron: 'inwoner', kanaal: 'website', tijd } as const

/** A resident who began on the website: born in 1991, with a partner not there and one child. */
const feiten: Record<string, Feit> = {
  'aanvrager.geboortedatum': { waarde: '1991-05-14', ...inwoner },
  partner: { waarde: false, ...inwoner },
  kinderen: { waarde: 1, ...inwoner },
  'kinderen[0].geboortedatum': { waarde: '2019-02-01', ...inwoner },
  'kinderen[0].kinderbijslag': { waarde: true, bron: 'inwoner', kanaal: 'zuil', tijd },
}

const geboortedatum = '1991-05-14'

/** What the resident answered at home. */
export const verteldThuis = (waarden: Record<string, Feit['waarde']>): Record<string, Feit> =>
  Object.fromEntries(Object.entries(waarden).map(([pad, waarde]) => [pad, { waarde, ...inwoner }]))

/** Keeps a run as the website does, and gives its code. */
export async function bewaarGesprek(page: Page, verteld = feiten): Promise<string> {
  const { hash } = await (await page.request.get('/api/v1/edities/actueel')).json()
  const gesprek = {
    id: randomUUID(),
    versie: 1,
    editie: hash,
    gemeente: 'voorbeeldstad',
    datum: DATUM,
    taal: 'nl',
    vraagpatroon: 'rondkomen',
    feiten: verteld,
    producten: [],
    geschiedenis: [],
  }
  const antwoord = await page.request.post('/api/v1/gesprekken', { data: { gesprek, controle: geboortedatum } })
  expect(antwoord.status(), await antwoord.text()).toBe(201)
  return (await antwoord.json()).code
}
