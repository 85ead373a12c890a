import { type Feit, listFeiten, vervangFeit } from '@loket/kennis/feit'
import { openKennis } from '@loket/kennis/kennis'
import { verberg } from '@loket/kennis/proef/huishouden'
import { Toeval } from '@loket/kennis/proef/toeval'
import { sweepWatals } from '@loket/kennis/watals/watals'
import { expect, test } from 'vitest'
import { bouwEditie } from './editie.ts'
import { gewoonHuishouden } from './gewoon-huishouden.ts'
import { WORTEL } from './wortel.ts'

const gebouwd = bouwEditie(WORTEL)
if ('fouten' in gebouwd) throw new Error(gebouwd.fouten.map(({ melding }) => melding).join('\n'))
const { pakket } = gebouwd.editie
const kennis = openKennis(pakket)
/** On these most amounts depend. */
const GEWOON = ['aanvrager.toetsingsinkomen', 'aanvrager.netto_inkomen', 'woning.kale_huur']
const GETALLEN = new Set<string>(['bedrag', 'geheel_getal', 'getal'])

function* gevallen(aantal: number, verborgen: number) {
  for (let zaad = 1; zaad <= aantal; zaad++) {
    const toeval = new Toeval(zaad)
    const datum = toeval.een(['2026-01-01', '2026-03-31', '2026-07-15'])
    const { gegevens } = verberg(
      pakket,
      gewoonHuishouden(pakket, datum, toeval, { vermogen_1_januari: 0 }),
      verborgen,
      toeval,
    )
    const invoer = { datum, gemeente: 'voorbeeldstad', gegevens }
    const getallen = listFeiten(pakket, gegevens).filter(({ begrip }) => GETALLEN.has(begrip.soort))
    for (const feit of [toeval.een(getallen), ...getallen.filter(({ pad }) => GEWOON.includes(pad))]) {
      const [van, tot] = bereikVan(feit, toeval)
      const uit = sweepWatals({ pakket, invoer, pad: feit.pad, van, tot, stap: 1 })
      if (!uit) throw new Error(`no sweep of ${feit.pad}`)
      const i = toeval.geheel(0, tot - van)
      const anders = kennis.bepaal({ ...invoer, gegevens: vervangFeit(gegevens, feit, van + i) }).uitkomsten
      yield { ...uit, i, anders, wat: `${zaad} ${feit.pad}` }
    }
  }
}

/** A stretch somewhere among the values where amounts change. */
function bereikVan({ begrip: { soort, laag, hoog } }: Feit, toeval: Toeval): [number, number] {
  const maal = soort === 'geheel_getal' ? 1 : 100
  const van = toeval.geheel(Math.max(0, Math.ceil(laag / maal)), Math.min(60_000, Math.floor(hoog / maal)))
  return [van, Math.min(van + 3000, Math.floor(hoog / maal))]
}

test('Een bedrag in de reeks is het bedrag dat de regels bij die waarde geven', () => {
  let aantal = 0
  for (const { reeksen, i, anders, wat } of gevallen(150, 0)) {
    for (const { regeling, bedragen } of reeksen) {
      const { bedrag } = anders.find((uitkomst) => uitkomst.regeling === regeling) ?? {}
      expect(`${wat} ${regeling} ${bedragen[i]?.toFixed(2)}`).toBe(`${wat} ${regeling} ${bedrag?.max.toFixed(2)}`)
      aantal++
    }
  }
  expect(aantal).toBeGreaterThan(50)
})

test('Weten wij niet alles, dan staat alleen in de reeks wat toch vaststaat', () => {
  let open = 0
  for (const uit of gevallen(100, 0.05)) {
    for (const { regeling, bedragen } of uit.reeksen) {
      const { bedrag } = uit.anders.find((uitkomst) => uitkomst.regeling === regeling) ?? {}
      expect([bedrag?.min, bedrag?.max].map((grens) => grens?.toFixed(2))).toEqual(
        [1, 1].map(() => bedragen[uit.i]?.toFixed(2)),
      )
    }
    open += uit.open.length
  }
  expect(open).toBeGreaterThan(10)
})
