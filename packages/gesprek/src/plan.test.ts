import { describe, expect, test } from 'vitest'
import type { Antwoorden } from './antwoord.ts'
import { chooseProducten, makePlan } from './plan.ts'
import { openProefloket, startProefgesprek, tell } from './proef/loket.ts'

const loket = openProefloket()
const planFor = (antwoorden: Antwoorden) => makePlan(tell(startProefgesprek('verhuizen'), antwoorden, loket), loket)
const metAuto: Antwoorden = { 'verhuizing.dag': '2026-05-01', 'verhuizing.auto': true }

describe('the plan', () => {
  test('puts first what others wait for, then by when, then what waits', () => {
    expect(planFor(metAuto).stappen.map(({ product, volgorde, na }) => [product, volgorde, na])).toEqual([
      ['adres', 'eerst', []],
      ['opzeggen', 'tegelijk', []],
      ['parkeren', 'daarna', ['adres']],
      ['huursteun', 'daarna', ['parkeren']],
    ])
  })

  test('says from when and by when, counted from the day of the move', () => {
    expect(planFor(metAuto).stappen[0]).toMatchObject({ vanaf: '2026-04-03', uiterlijk: '2026-05-06' })
    expect(planFor({}).stappen.find(({ product }) => product === 'adres')?.uiterlijk).toBeUndefined()
  })

  test('leaves out what does not fit, and what comes after it then waits for what came before', () => {
    const { stappen } = planFor({ 'verhuizing.auto': false })
    expect(stappen.map(({ product }) => product)).not.toContain('parkeren')
    expect(stappen.find(({ product }) => product === 'huursteun')?.na).toEqual(['adres'])
  })

  test('keeps what is undecided and marks it', () => {
    expect(planFor({}).stappen.find(({ product }) => product === 'parkeren')?.zeker).toBe(false)
    expect(planFor(metAuto).stappen.find(({ product }) => product === 'parkeren')?.zeker).toBe(true)
  })

  test('names a document to bring once', () => {
    expect(planFor({}).meenemen.toSorted()).toEqual(['Uw huurcontract', 'Uw paspoort'])
  })

  test('says why a product is in it and who handles it', () => {
    expect(planFor(metAuto).stappen[0]).toMatchObject({
      titel: 'Adres doorgeven',
      waarom: 'Dit is verplicht.',
      organisatie: { id: 'gemeente', naam: 'Gemeente Proefdorp' },
      kanalen: [{ kanaal: 'balie' }],
    })
  })

  test('without a vraagpatroon it holds the products of the rights one may have', () => {
    const gesprek = tell(startProefgesprek(), { 'aanvrager.verzekerd': false, kinderen: 0 }, loket)
    expect(makePlan(gesprek, loket).stappen).toMatchObject([
      { product: 'huursteun', uitkomst: 'nog_nodig', zeker: false },
    ])
  })

  test('says until when to apply, and that what only begins then cannot wait', () => {
    const gesprek = tell(startProefgesprek(), { 'aanvrager.verzekerd': true, kinderen: 1 }, loket)
    const aanvragen = Object.fromEntries(
      makePlan(gesprek, loket).stappen.map(({ product, aanvraag }) => [product, aanvraag]),
    )
    expect(aanvragen.zorgsteun).toMatchObject({ uiterlijk: '2027-12-31', kort: 'vraag aan vóór 1 januari 2028' })
    expect(aanvragen.zorgsteun?.zin).toBe('Vraag aan vóór 1 januari 2028. Dan krijgt u ook nog alles over 2026.')
    expect(aanvragen.kindsteun?.zin).toBe(
      'Vraag aan vóór 1 april 2027. Vraagt u later aan? Dan mist u geld: u krijgt hoogstens 12 maanden terug.',
    )
    expect(aanvragen.huursteun).toMatchObject({
      meteen: true,
      kort: 'zo snel mogelijk',
      toelichting: 'Bellen is genoeg.',
    })
    expect(makePlan(gesprek, loket).stappen[0]?.product).toBe('huursteun')
  })

  test('marks what the citizen chose', () => {
    const gesprek = chooseProducten(startProefgesprek('verhuizen'), ['adres', 'adres'])
    expect(
      makePlan(gesprek, loket)
        .stappen.filter(({ gekozen }) => gekozen)
        .map(({ product }) => product),
    ).toEqual(['adres'])
  })
})
