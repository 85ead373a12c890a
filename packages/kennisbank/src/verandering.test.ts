import { type Feit, listFeiten, vervangFeit } from '@loket/kennis/feit'
import { openKennis } from '@loket/kennis/kennis'
import { verberg } from '@loket/kennis/proef/huishouden'
import { Toeval } from '@loket/kennis/proef/toeval'
import { findVeranderingen, type Verandering } from '@loket/kennis/verandering/verandering'
import { expect, test } from 'vitest'
import { bouwEditie } from './editie.ts'
import { gewoonHuishouden } from './gewoon-huishouden.ts'
import { WORTEL } from './wortel.ts'

const gebouwd = bouwEditie(WORTEL)
if ('fouten' in gebouwd) throw new Error(gebouwd.fouten.map(({ melding }) => melding).join('\n'))
const { pakket } = gebouwd.editie
const kennis = openKennis(pakket)

function maakHuishouden(toeval: Toeval, verborgen: number) {
  const gewoon = gewoonHuishouden(pakket, '2026-05-31', toeval)
  return verborgen === 0 ? gewoon : verberg(pakket, gewoon, verborgen, toeval).gegevens
}

const GETALLEN = new Set<string>(['bedrag', 'geheel_getal', 'getal', 'percentage'])

/** Changes of a number; each with the outcome and the amount at any other value of it. */
function* gevallen(aantal: number, doel: Verandering['doel'], verborgen = 0) {
  for (let zaad = 1; zaad <= aantal; zaad++) {
    const toeval = new Toeval(zaad)
    const invoer = { datum: '2026-05-31', gemeente: 'voorbeeldstad', gegevens: maakHuishouden(toeval, verborgen) }
    const nu = kennis.bepaal(invoer).uitkomsten
    const regelingen = nu.map(({ regeling }) => regeling)
    const mag = ({ begrip }: Feit) => GETALLEN.has(begrip.soort)
    for (const [regeling, gevonden] of findVeranderingen({ kennis, pakket, invoer, regelingen, mag })) {
      for (const verandering of gevonden.filter((een) => een.doel === doel)) {
        const feit = listFeiten(pakket, invoer.gegevens).find(({ pad }) => pad === verandering.pad)!
        const bepaalBij = (waarde: number) =>
          kennis.bepaal({ ...invoer, gegevens: vervangFeit(invoer.gegevens, feit, waarde) }, { regelingen: [regeling] })
            .uitkomsten[0]
        yield {
          ...verandering,
          vanaf: Number(verandering.vanaf),
          feit,
          bij: (waarde: number) => bepaalBij(waarde)?.uitkomst,
          bedragBij: (waarde: number) => bepaalBij(waarde)?.bedrag?.max ?? 0,
          nu: nu.find((uitkomst) => uitkomst.regeling === regeling)?.bedrag?.max ?? 0,
          toeval,
          regeling,
        }
      }
    }
  }
}

test('De genoemde verandering geeft echt recht, en één stap minder niet', () => {
  const gezien = new Set<string>()
  let aantal = 0
  for (const { regeling, pad, feit, richting, vanaf, tot, bij, zeker } of gevallen(120, 'recht')) {
    // Of a figure of which only bounds are known, even a known household stays open.
    if (!zeker) continue
    const maal = feit.begrip.soort === 'geheel_getal' ? 1 : 100
    const terug = richting === 'minder' ? 1 : -1
    const bijStap = (waarde: number, stap: number) => bij((Math.round(waarde * maal) + stap) / maal)
    const bijEinde = tot === null ? [] : [bijStap(tot, 0), bijStap(tot, -terug)]
    const grenzen = [bijStap(vanaf, 0), bijStap(vanaf, terug), ...bijEinde]
    expect(grenzen, `${regeling} ${pad}`).toEqual(grenzen.map((_, i) => (i % 2 === 0 ? 'recht' : 'geen_recht')))
    gezien.add(`${regeling} ${feit.begrip.id}`)
    aantal++
  }
  expect(aantal).toBeGreaterThan(100)
  expect([...gezien]).toEqual(
    expect.arrayContaining([
      'zorgtoeslag toetsingsinkomen',
      'zorgtoeslag vermogen_1_januari',
      'huurtoeslag toetsingsinkomen',
      'bijstand netto_inkomen',
    ]),
  )
})

test('Tussen nu en de verandering is er nergens recht, en daarna overal', () => {
  for (const { feit, richting, vanaf, tot, bij, toeval, zeker } of gevallen(60, 'recht')) {
    if (!zeker) continue
    const maal = feit.begrip.soort === 'geheel_getal' ? 1 : 100
    const tussen = (een: number, ander: number) => {
      const [laag, hoog] = [een, ander].map((waarde) => Math.round(waarde * maal)).toSorted((a, b) => a - b)
      return toeval.geheel(laag!, hoog!) / maal
    }
    const stap = (richting === 'minder' ? 1 : -1) / maal
    const einde = tot ?? (richting === 'minder' ? 0 : feit.begrip.hoog / maal)
    for (let i = 0; i < 5; i++) {
      expect(bij(tussen(Number(feit.waarde), vanaf + stap))).toBe('geen_recht')
      expect(bij(tussen(vanaf, einde))).toBe('recht')
    }
  }
})

test('Weten wij niet alles, dan is het een misschien, en tot daar geen recht', () => {
  let aantal = 0
  let zekerNiet = 0
  for (const { feit, richting, zeker, vanaf, bij } of gevallen(80, 'recht', 0.15)) {
    const maal = feit.begrip.soort === 'geheel_getal' ? 1 : 100
    const terug = richting === 'minder' ? 1 : -1
    expect(bij(vanaf)).toBe(zeker ? 'recht' : 'nog_nodig')
    const ervoor = bij((Math.round(vanaf * maal) + terug) / maal)
    expect(ervoor).not.toBe('recht')
    if (ervoor === 'geen_recht') zekerNiet++
    aantal++
  }
  expect(aantal).toBeGreaterThan(20)
  // With and without a partner is proven apart there; the bounds of both together are now and then too wide to see it.
  expect(zekerNiet).toBeGreaterThan(aantal * 0.9)
})

test('Meer begint waar het wordt gezegd, en nergens in die richting is er meer dan het meeste', () => {
  let aantal = 0
  for (const { feit, richting, vanaf, hoogste, bedrag, bedragBij, nu, toeval } of gevallen(60, 'meer')) {
    const maal = feit.begrip.soort === 'geheel_getal' ? 1 : 100
    const terug = richting === 'minder' ? 1 : -1
    const bijStap = (waarde: number, stap: number) => bedragBij((Math.round(waarde * maal) + stap) / maal)
    expect(bijStap(vanaf, 0)).toBe(bedrag?.max)
    expect(bijStap(vanaf, 0)).toBeGreaterThan(nu)
    expect(bijStap(vanaf, terug)).toBeLessThanOrEqual(nu)
    const einde = richting === 'minder' ? 0 : Math.min(1e7, feit.begrip.hoog)
    const verder = Array.from({ length: 8 }, () => {
      const [laag, hoog] = [Math.round(vanaf * maal), einde].toSorted((een, ander) => een - ander)
      return bedragBij(toeval.geheel(laag!, hoog!) / maal)
    })
    if (hoogste) expect(Math.max(...verder)).toBeLessThanOrEqual(hoogste.bedrag.max)
    aantal++
  }
  expect(aantal).toBeGreaterThan(20)
})
