import { describe, expect, test } from 'vitest'
import type { Antwoorden } from './antwoord.ts'
import type { Gesprek } from './gesprek.ts'
import { listOpenPaden } from './open.ts'
import { openProefloket, openProefloketMetVerhaalrecht, startProefgesprek, tell } from './proef/loket.ts'
import { nextStap, type Stapkeuze } from './stap.ts'

const loket = openProefloket()

function askedIn(gesprek: Gesprek, keuze?: Stapkeuze): string[] {
  const stap = nextStap(gesprek, loket, keuze)
  return stap.soort === 'klaar' ? [] : stap.vragen.map(({ pad }) => pad)
}

/** Everything that is asked, page after page, when these answers are given and "weet ik niet" to the rest. */
function runThrough(antwoorden: Antwoorden, vraagpatroon: string | null = null): string[] {
  let gesprek = startProefgesprek(vraagpatroon)
  const gevraagd: string[] = []
  for (let paden = askedIn(gesprek); paden.length > 0; paden = askedIn(gesprek)) {
    gevraagd.push(...paden)
    gesprek = tell(gesprek, Object.fromEntries(paden.map((pad) => [pad, antwoorden[pad] ?? { onbekend: true }])), loket)
  }
  return gevraagd
}

const alleen: Antwoorden = { partner: false, kinderen: 0, 'woning.woonvorm': 'koop', 'aanvrager.verzekerd': false }

describe('the next questions', () => {
  test('a zuil or a phone call gets one at a time', () => {
    expect(askedIn(startProefgesprek(), { maximum: 1 })).toHaveLength(1)
  })

  test('what an answer rules out is not asked', () => {
    const gevraagd = runThrough(alleen)
    expect(gevraagd).not.toContain('woning.huur')
    expect(gevraagd).not.toContain('partner.inkomen')
  })

  test('a follow-up stands on a later page than the question that decides whether it is asked', () => {
    const wonen = tell(startProefgesprek(), { 'aanvrager.verzekerd': false, kinderen: 0 }, loket)
    expect(askedIn(wonen)).toEqual(['woning.woonvorm'])
    expect(askedIn(tell(wonen, { 'woning.woonvorm': 'huur' }, loket))).toEqual(['woning.huur', 'woning.tuin'])
  })

  test('how many children comes first, then each child in turn', () => {
    const gevraagd = runThrough({ ...alleen, kinderen: 2 })
    const kinderen = gevraagd.filter((pad) => pad.startsWith('kinderen'))
    expect(kinderen).toEqual(['kinderen', 'kinderen[0].kinderbijslag', 'kinderen[1].kinderbijslag'])
  })

  test('whether there are a partner and children comes in the order in which people tell it', () => {
    const koper = tell(startProefgesprek(), { 'aanvrager.verzekerd': true, 'woning.woonvorm': 'koop' }, loket)
    expect(askedIn(koper)).toEqual(['partner', 'kinderen'])
    expect(askedIn(koper, { maximum: 1 })).toEqual(['partner'])
    expect(nextStap(koper, loket)).toMatchObject({ wie: 'u' })
  })

  test('people tell about themselves first, and a small theme holds the part of the partner too', () => {
    const samen = tell(startProefgesprek(), { partner: true, kinderen: 0, 'woning.woonvorm': 'koop' }, loket)
    const verzekerd = tell(samen, { 'aanvrager.verzekerd': true }, loket)
    expect(askedIn(verzekerd)).toEqual(['aanvrager.inkomen', 'partner.inkomen'])
    expect(nextStap(verzekerd, loket)).toMatchObject({ wie: 'u en uw partner' })
  })

  test('facts with an assumption are not asked', () => {
    expect(runThrough(alleen)).not.toContain('aanvrager.woonland')
  })

  test('"weet ik niet" is not asked again and does not keep the run open', () => {
    const gevraagd = runThrough({})
    expect(new Set(gevraagd).size).toBe(gevraagd.length)
  })

  test('a page names whose facts these are and the theme', () => {
    const stap = nextStap(tell(startProefgesprek(), { ...alleen, kinderen: 1 }, loket), loket)
    expect(stap).toMatchObject({ soort: 'vragen', element: 'kinderen[0]', wie: 'uw 1e kind', nogOngeveer: 1 })
  })

  test('nothing is left to ask when everything is decided', () => {
    expect(nextStap(tell(startProefgesprek(), alleen, loket), loket)).toEqual({ soort: 'klaar' })
  })
})

describe('the own questions of a vraagpatroon', () => {
  test('they come first and in its order, the dates for terms included', () => {
    expect(runThrough({ 'verhuizing.dag': '2026-05-01', 'verhuizing.auto': true }, 'verhuizen')).toEqual([
      'verhuizing.dag',
      'verhuizing.auto',
    ])
  })

  test('the right behind a mentioned product is not asked for', () => {
    expect(runThrough({}, 'verhuizen').filter((pad) => pad.startsWith('woning'))).toEqual([])
  })

  test('a right for some is asked for only when it is for this household', () => {
    const metRecht = openProefloketMetVerhaalrecht()
    const openOf = (auto: boolean) => {
      const gesprek = tell(startProefgesprek('verhuizen'), { 'verhuizing.auto': auto }, metRecht)
      return [...listOpenPaden(gesprek, metRecht)]
    }
    expect(openOf(true)).toEqual(['verhuizing.dag', 'kinderen'])
    expect(openOf(false)).toEqual(['verhuizing.dag'])
  })
})

describe('the words of a question', () => {
  test('name the year and differ in speech', () => {
    const gesprek = tell(startProefgesprek(), { ...alleen, 'aanvrager.verzekerd': true }, loket)
    const stap = nextStap(gesprek, loket)
    expect(stap.soort === 'vragen' && stap.vragen[0]).toMatchObject({
      pad: 'aanvrager.inkomen',
      vraag: 'Wat is uw inkomen in 2026?',
      gesproken: 'Hoeveel verdient u in 2026?',
      label: 'inkomen in 2026',
      magOngeveer: true,
    })
  })
})
