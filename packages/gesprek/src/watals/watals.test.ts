import { compileer } from '@loket/kennis/compileer'
import { openKennis } from '@loket/kennis/kennis'
import { describe, expect, test } from 'vitest'
import type { Antwoorden } from '../antwoord.ts'
import type { Werkinhoud } from '../inhoud.ts'
import { makeProefeditie, proefteksten } from '../proef/editie.ts'
import { startProefgesprek, tell } from '../proef/loket.ts'
import { proefbron } from '../proef/regels.ts'
import { listWatalsfeiten } from './feiten.ts'
import { listSchattingen } from './schatting.ts'
import { makeWatals } from './watals.ts'

/** € 200 a month up to 20,000, then 30 cents of every euro less, and above 30,000 nothing at all. */
const AFBOUW = 'afgerond_omlaag(maximum(0, 200 - 30% * maximum(0, aanvrager.inkomen - 20000) / 12), 1)'

function openLoket(): Werkinhoud {
  const regelingen = proefbron.regelingen.map(({ bestand, inhoud }) => {
    if (bestand !== 'regelingen/zorgsteun.yaml') return { bestand, inhoud }
    const alle_van = [
      { voorwaarde: 'U bent verzekerd.', toets: 'aanvrager.verzekerd = ja', bron: 'wet' },
      { voorwaarde: 'Uw inkomen is laag.', toets: 'aanvrager.inkomen <= 26000', bron: 'wet' },
    ]
    const berekening = { per_maand: { waarde: AFBOUW, eenheid: 'euro_per_maand' } }
    return { bestand, inhoud: Object.assign({}, inhoud, { recht_als: { alle_van }, berekening }) }
  })
  const uit = compileer({ ...proefbron, regelingen })
  if ('fouten' in uit) throw new Error(uit.fouten.map(({ melding }) => melding).join('\n'))
  return {
    editie: makeProefeditie(uit.pakket, uit.schrijfWet()),
    kennis: openKennis(uit.pakket),
    teksten: proefteksten,
  }
}

const loket = openLoket()
const verzekerd = { 'aanvrager.verzekerd': true, partner: false }
const gewoon = (zin: string) => zin.replaceAll(/\s/g, ' ')

function watals(antwoorden: Antwoorden, taal = 'nl') {
  const gesprek = { ...tell(startProefgesprek(), antwoorden, loket), taal }
  const [feit] = listWatalsfeiten(gesprek, loket)
  return feit ? makeWatals(feit, gesprek, loket) : null
}

describe('what if', () => {
  test('the summary says what one keeps of a little more', () => {
    expect(watals({ ...verzekerd, 'aanvrager.inkomen': 22_000 })?.samenvatting.map(gewoon)).toEqual(
      [
        'Verdient u € 1.000 per jaar meer? Dan krijgt u € 300 per jaar minder. Van de € 1.000 houdt u € 700 over.',
        'Verdient u € 1.000 per jaar minder? Dan krijgt u € 300 per jaar meer.',
      ].map((zin) => zin.replace('€ 700 over.', '€ 700 over, vóór belasting.')),
    )
    expect(watals({ ...verzekerd, 'aanvrager.inkomen': 10_000 }, 'en')?.samenvatting[1]).toMatch(/as much as now/)
  })

  test('who would lose more than the extra, reads that', () => {
    expect(gewoon(watals({ ...verzekerd, 'aanvrager.inkomen': 26_000 })?.samenvatting[0] ?? '')).toBe(
      'Verdient u € 1.000 per jaar meer? Dan krijgt u € 600 per jaar minder. Van de € 1.000 houdt u € 400 over, vóór belasting.',
    )
  })

  test('a cliff is named at the euro where it is, with what it costs', () => {
    expect(
      watals({ ...verzekerd, 'aanvrager.inkomen': 22_000 })?.sprongen.map(({ waarde, zin }) => [waarde, gewoon(zin)]),
    ).toEqual([[26_000, 'Boven € 26.000 per jaar krijgt u geen zorgsteun meer. Dat scheelt € 50 per maand.']])
  })

  test('stretches tell what is left of every hundred euros more', () => {
    const stukken = watals({ ...verzekerd, 'aanvrager.inkomen': 22_000 })?.stukken ?? []
    expect(stukken.map(({ tot, over }) => [tot, gewoon(over ?? '')])).toEqual([
      [20_000, '€ 100'],
      [26_000, '€ 70'],
      [30_000, '€ 100'],
    ])
    expect(stukken[1]).toMatchObject({ begin: 199, einde: 50 })
  })

  test('the line has both sides of a cliff, and any value can be tried', () => {
    const beeld = watals({ ...verzekerd, 'aanvrager.inkomen': 22_000 })
    const bij = new Map(beeld?.lijn.map(({ waarde, bedrag }) => [waarde, bedrag]))
    expect([26_000, 26_001].map((waarde) => bij.get(waarde))).toEqual([50, 0])
    expect(beeld?.hoogste).toBe(200)
    expect([0, 22_000, 99_999].map((waarde) => beeld?.bedragBij(waarde))).toEqual([200, 150, 0])
  })

  test('what is not known yet does not count, and is named', () => {
    const beeld = watals({ ...verzekerd, 'aanvrager.inkomen': { min: 21_000, max: 23_000 }, 'woning.woonvorm': 'huur' })
    expect(beeld?.feit.nu).toBe(22_000)
    expect(gewoon(beeld?.opmerkingen[0] ?? '')).toBe(
      'Dit telt mee, omdat het afhangt van uw inkomen in 2026: zorgsteun.',
    )
    expect(watals({ partner: false, 'aanvrager.inkomen': 22_000 })).toBeNull()
  })

  test('a rent is told as higher and lower, not as earned', () => {
    const huurder = { 'woning.woonvorm': 'huur', 'woning.tuin': false, 'woning.huur': 600 }
    expect(watals(huurder)?.samenvatting.map(gewoon)).toEqual([
      'Huur € 100 per maand hoger? Dan krijgt u € 50 per maand meer.',
      'Huur € 100 per maand lager? Dan krijgt u € 50 per maand minder.',
    ])
    expect(watals(huurder)?.stukken.every(({ over }) => over === undefined)).toBe(true)
  })
})

describe('an estimate', () => {
  const schatting = (inkomen: Antwoorden[string]) =>
    listSchattingen(tell(startProefgesprek(), { ...verzekerd, 'aanvrager.inkomen': inkomen }, loket), loket).map(
      ({ zinnen }) => zinnen.map(gewoon),
    )

  test('of a yearly income says what two thousand beside it costs and gives', () => {
    expect(schatting(22_000)).toEqual([
      [
        'Verdient u € 2.000 meer dan u schat? Dan betaalt u € 600 terug.',
        'Verdient u € 2.000 minder dan u schat? Dan krijgt u later € 600 erbij.',
      ],
    ])
    expect(schatting(10_000)).toEqual([])
  })

  test('with bounds goes from the one to the other', () => {
    expect(schatting({ min: 20_000, max: 24_000 })).toEqual([
      ['Uw inkomen in 2026: geeft u € 20.000 per jaar op en wordt het € 24.000 per jaar? Dan betaalt u € 1.200 terug.'],
    ])
  })

  test('of what is paid every month says the difference a month', () => {
    const huurder = { 'woning.woonvorm': 'huur', 'woning.tuin': false, 'woning.huur': { min: 500, max: 600 } }
    const [regel] = listSchattingen(tell(startProefgesprek(), huurder, loket), loket)
    expect(regel?.zinnen.map(gewoon)).toEqual([
      'Huur: is het € 600 per maand in plaats van € 500 per maand? Dan krijgt u € 50 per maand meer.',
    ])
  })
})
