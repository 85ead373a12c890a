import { listFeiten } from '@loket/kennis/feit'
import type { Gegevens, Invoer } from '@loket/kennis/gegevens'
import { huishouden, verberg } from '@loket/kennis/proef/huishouden'
import { Toeval } from '@loket/kennis/proef/toeval'
import { rekenVorm, schrijfVorm } from '@loket/kennis/proef/vorm'
import type { Stapuitleg, Vorm } from '@loket/kennis/uitleg/uitleg'
import { Uitlegger } from '@loket/kennis/uitleg/uitlegger'
import { expect, test } from 'vitest'
import type { Antwoorden } from '@loket/gesprek/antwoord'
import type { Feit } from '@loket/gesprek/gesprek'
import { explainUitkomst } from '@loket/gesprek/uitleg/uitleg'
import { ouderAlleen } from './huishoudens.ts'
import { openLoket, startIn, tell } from './loket.ts'

const loket = openLoket()
const { editie, kennis } = loket
const { pakket, wet } = editie
const uitlegger = new Uitlegger(pakket, wet)
const DATUMS = ['2022-03-01', '2024-02-29', '2025-01-01', '2025-12-31', '2026-01-01', '2026-07-01', '2027-02-01']

function* gevallen(aantal: number, zaad: number): Generator<Invoer & { toeval: Toeval; alles: Gegevens }> {
  for (let i = 0; i < aantal; i++) {
    const toeval = new Toeval(zaad + i)
    const datum = toeval.een(DATUMS)
    const alles = huishouden(pakket, datum, toeval)
    yield { datum, gemeente: toeval.kans(0.6) ? 'voorbeeldstad' : undefined, gegevens: alles, alles, toeval }
  }
}

const gelijk = (een: number, ander: number) => Math.abs(een - ander) <= 1e-7 * Math.max(1, Math.abs(ander))

/** Every step of every right of one household, with what the engine says of it. */
function* stappenVan(invoer: Invoer): Generator<{ stap: Stapuitleg; motor?: { min: number; max: number } }> {
  const { uitkomsten } = kennis.bepaal(invoer)
  const stappen = new Map(uitkomsten.flatMap((u) => u.stappen.map((stap) => [`${u.regeling}.${stap.naam}`, stap])))
  for (const { regeling, waarom } of uitkomsten) {
    const uitleg = uitlegger.explain(invoer, regeling)
    expect(uitleg?.voorwaarden.map(({ tekst, uitkomst, bron }) => ({ tekst, uitkomst, bron }))).toEqual(waarom)
    for (const stap of uitleg?.stappen ?? [])
      yield { stap, motor: stap.lid ? undefined : stappen.get(`${stap.regeling}.${stap.naam}`) }
  }
}

/** As the engine shows it: euros to the cent, other figures to four decimals, a percentage as percents. */
function toon(waarde: number, eenheid: string | undefined): number {
  const cijfers = eenheid?.startsWith('euro') ? 100 : 10_000
  return Math.round(waarde * (eenheid === 'procent' ? 100 : 1) * cijfers + 1e-6 * Math.sign(waarde)) / cijfers + 0
}

function controleerStap({ stap, motor }: { stap: Stapuitleg; motor?: { min: number; max: number } }): string[] {
  const { waarde, vorm } = stap
  const wie = `${stap.regeling}.${stap.naam}`
  if (waarde === null) return [`${wie}: no value`]
  if (waarde.soort !== 'getal') return []
  const fouten: string[] = []
  const getoond = { min: toon(waarde.min, waarde.eenheid), max: toon(waarde.max, waarde.eenheid) }
  if (motor && (getoond.min !== motor.min || getoond.max !== motor.max))
    fouten.push(`${wie}: ${JSON.stringify(waarde)} is not ${JSON.stringify(motor)}`)
  const som = vorm && rekenVorm(vorm)
  if (som && waarde.min === waarde.max && !(gelijk(som[0], waarde.min) && gelijk(som[1], waarde.max)))
    fouten.push(`${wie}: ${vorm && schrijfVorm(vorm)} is ${som.join(' to ')}, not ${waarde.min}`)
  return fouten
}

/** What is said to have decided is true of the numbers beside it. */
function controleerWant(want: readonly Vorm[]): string[] {
  return want.flatMap((vorm) => {
    if (vorm.soort !== 'vergelijk' || vorm.waarde?.soort !== 'ja_nee' || vorm.waarde.waarde === null) return []
    const [a, b] = vorm.van.map(rekenVorm)
    if (!a || !b || a[0] !== a[1] || b[0] !== b[1]) return []
    const verschil = gelijk(a[0], b[0]) ? 0 : a[0] - b[0]
    const klopt = {
      '=': verschil === 0,
      '<>': verschil !== 0,
      '<': verschil < 0,
      '<=': verschil <= 0,
      '>': verschil > 0,
      '>=': verschil >= 0,
    }[vorm.teken]
    return klopt === vorm.waarde.waarde ? [] : [schrijfVorm(vorm)]
  })
}

test('elke stap heeft de waarde van de motor, en de som ernaast komt daarop uit', { timeout: 120_000 }, () => {
  let nagerekend = 0
  for (const invoer of gevallen(200, 7)) {
    for (const een of stappenVan(invoer)) {
      expect([...controleerStap(een), ...controleerWant(een.stap.want)]).toEqual([])
      if (een.motor && een.stap.vorm && rekenVorm(een.stap.vorm)) nagerekend++
    }
  }
  expect(nagerekend).toBeGreaterThan(5_000)
})

test('met open gegevens blijft elke stap gelijk aan de grenzen van de motor', { timeout: 120_000 }, () => {
  for (const { toeval, alles, ...invoer } of gevallen(200, 90_000)) {
    const { gegevens } = verberg(pakket, alles, toeval.een([0.1, 0.4, 0.8]), toeval)
    for (const een of stappenVan({ ...invoer, gegevens }))
      expect([...controleerStap(een), ...controleerWant(een.stap.want)]).toEqual([])
  }
})

const alleen: Antwoorden = {
  ...Object.fromEntries(Object.entries(ouderAlleen).filter(([pad]) => !pad.startsWith('kinderen['))),
  kinderen: 0,
  'woning.kale_huur': 652.5,
  'aanvrager.vermogen_1_januari': 3500,
}

function leg(regeling: string, taal: 'nl' | 'en') {
  const inhoud = taal === 'nl' ? loket : openLoket(taal)
  const gesprek = { ...tell(startIn(inhoud, null), alleen, inhoud), taal }
  const uitleg = explainUitkomst({ regeling, gesprek, inhoud, wet: editie.wet })
  if (!uitleg) throw new Error('no explanation')
  return metGewoneSpaties(uitleg)
}

function metGewoneSpaties<T>(waarde: T): T {
  return JSON.parse(JSON.stringify(waarde).replaceAll('\u00a0', ' '))
}

test('de huurtoeslag wordt in beide talen in gewone zinnen uitgelegd', () => {
  expect(leg('huurtoeslag', 'nl').inwoner).toEqual([
    'Van uw huur telt € 652,50 per maand mee.',
    'U betaalt altijd zelf € 202,52 per maand.',
    'Een deel van de huur krijgt u helemaal terug: € 295,68 per maand.',
    'Van het volgende deel krijgt u 65% terug: € 100,30 per maand.',
    'Door uw inkomen gaat er € 12,94 per maand af.',
    'Samen is dat € 383 per maand.',
  ])
  expect(leg('huurtoeslag', 'en').inwoner.at(-2)).toBe('Because of your income €12.94 a month comes off.')
})

test('de aftrek van de huurtoeslag staat er als som, met het artikel en de dag van elk cijfer', () => {
  const stap = leg('huurtoeslag', 'nl').stappen.find(({ titel }) => titel === 'Aftrek voor inkomen')
  expect(stap).toMatchObject({
    uitkomst: '€ 12,94 per maand',
    sommen: ['27% × (€ 24.000 − € 23.425) ÷ 12 ≈ € 12,94 (afgerond op hele centen)'],
    want: ['Mensen in uw huishouden (1) = 1'],
    bron: 'Wet op de huurtoeslag, artikel 21, tweede lid',
  })
  expect(stap?.delen[0]).toEqual({
    waarde: '27%',
    wat: 'Deel van het inkomen daarboven dat eraf gaat, alleen',
    bron: 'Wet op de huurtoeslag, artikel 21, tweede lid, onder a',
    vanaf: 'geldt vanaf 1 januari 2026',
  })
})

test('elke uitleg heeft hoogstens zes zinnen, en geen tekst die ontbreekt', { timeout: 120_000 }, () => {
  const start = startIn(loket, null)
  for (const { datum, gegevens } of gevallen(40, 3_000)) {
    const gesprek = { ...start, datum, feiten: toFeiten(gegevens) }
    for (const { id } of editie.regelingen) {
      const uitleg = explainUitkomst({ regeling: id, gesprek, inhoud: loket, wet: editie.wet })
      expect(uitleg?.inwoner.length ?? 0).toBeLessThanOrEqual(6)
      expect(JSON.stringify(uitleg)).not.toMatch(/\{[a-z]+\}|regeling\.|begrip\.|undefined|NaN/)
    }
  }
})

/** A household as if someone had told it. */
function toFeiten(gegevens: Gegevens): Record<string, Feit> {
  const groepen = pakket.groepen.flatMap(({ naam, soort }) => {
    const leden = gegevens[naam]
    return soort === 'een' ? [] : [{ pad: naam, waarde: Array.isArray(leden) ? leden.length : leden !== null }]
  })
  return Object.fromEntries(
    [...groepen, ...listFeiten(pakket, gegevens)].map(({ pad, waarde }): [string, Feit] => [
      pad,
      { waarde, bron: 'inwoner', kanaal: 'website', tijd: '2026-03-01T10:00:00Z' },
    ]),
  )
}
