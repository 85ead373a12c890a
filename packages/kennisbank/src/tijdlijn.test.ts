import type { Uitkomst } from '@loket/kennis/bepaling'
import { openKennis } from '@loket/kennis/kennis'
import { huishouden, verberg } from '@loket/kennis/proef/huishouden'
import { Toeval } from '@loket/kennis/proef/toeval'
import { dagNa } from '@loket/kennis/tijdlijn/dagen'
import { evaluateTijdlijn } from '@loket/kennis/tijdlijn/tijdlijn'
import { expect, test } from 'vitest'
import { bouwEditie } from './editie.ts'
import { WORTEL } from './wortel.ts'

const gebouwd = bouwEditie(WORTEL)
if ('fouten' in gebouwd) throw new Error(gebouwd.fouten.map(({ melding }) => melding).join('\n'))
const { pakket } = gebouwd.editie
const kennis = openKennis(pakket)

function* gevallen(aantal: number, verborgen: number) {
  for (let zaad = 1; zaad <= aantal; zaad++) {
    const toeval = new Toeval(zaad)
    const datum = toeval.een(['2026-01-15', '2026-05-31', '2026-11-24'])
    const { gegevens } = verberg(pakket, huishouden(pakket, datum, toeval), verborgen, toeval)
    const invoer = { datum, gemeente: 'voorbeeldstad', gegevens }
    const lijn = evaluateTijdlijn({ kennis, pakket, invoer, maanden: 12 })
    yield { toeval, invoer, lijn, op: (dag: string) => kennis.bepaal({ ...invoer, datum: dag }).uitkomsten }
  }
}

const zichtbaar = (uitkomst: Uitkomst | undefined) =>
  uitkomst?.uitkomst === 'nog_nodig' ? 'nog_nodig' : JSON.stringify([uitkomst?.uitkomst, uitkomst?.bedrag])
const van = (uitkomsten: Uitkomst[], id: string) => uitkomsten.find(({ regeling }) => regeling === id)

test('Elke verandering in de tijdlijn is er echt: de dag ervoor is het anders', () => {
  let aantal = 0
  for (const { lijn, op } of gevallen(500, 0.01)) {
    for (const wijziging of lijn.wijzigingen) {
      const [ervoor, erna] = [dagNa(wijziging.datum, -1), wijziging.datum].map((dag) =>
        zichtbaar(van(op(dag), wijziging.regeling)),
      )
      expect([ervoor, erna]).toEqual([zichtbaar(wijziging.van), zichtbaar(wijziging.naar)])
      expect(ervoor).not.toBe(erna)
      aantal++
    }
  }
  expect(aantal).toBeGreaterThan(100)
})

test('Op een willekeurige dag is alles zoals de tijdlijn zegt', () => {
  for (const { lijn, op, toeval, invoer } of gevallen(150, 0)) {
    const dag = dagNa(invoer.datum, toeval.geheel(1, 330))
    const nu = op(dag)
    const volgens = lijn.begin.map(({ regeling, ...begin }) => {
      const laatste = lijn.wijzigingen.findLast((w) => w.regeling === regeling && w.datum <= dag)
      return [regeling, zichtbaar(laatste?.naar ?? { regeling, ...begin })]
    })
    expect(volgens).toEqual(nu.map((uitkomst) => [uitkomst.regeling, zichtbaar(uitkomst)]))
  }
})

test('Van een volledig bekend huishouden heeft elke verandering een bewezen reden', () => {
  const zonder: unknown[] = []
  for (const { lijn } of gevallen(150, 0))
    zonder.push(
      ...lijn.wijzigingen
        .filter(({ oorzaken }) => oorzaken.length === 0)
        .map(({ datum, regeling }) => [datum, regeling]),
    )
  expect(zonder).toEqual([])
})

test('Alles wat na 2026 verandert, zegt dat het nog nagekeken moet worden', () => {
  for (const { lijn } of gevallen(100, 0)) {
    const later = lijn.wijzigingen.filter(({ datum, naar }) => datum >= '2027-01-01' && naar.uitkomst === 'recht')
    expect(later.filter(({ naar }) => !naar.teControleren)).toEqual([])
  }
})

test('Een verjaardag is één keer de reden voor dezelfde regeling', () => {
  for (const { lijn } of gevallen(300, 0)) {
    const redenen = lijn.wijzigingen.flatMap(({ regeling, oorzaken }) =>
      oorzaken.flatMap((oorzaak) =>
        oorzaak.soort === 'leeftijd' ? `${regeling} ${oorzaak.pad} ${oorzaak.maanden}` : [],
      ),
    )
    expect(redenen).toEqual([...new Set(redenen)])
  }
})
