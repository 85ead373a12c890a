import { listFeiten, vervangFeit } from '@loket/kennis/feit'
import type { Gegevens } from '@loket/kennis/gegevens'
import { openKennis } from '@loket/kennis/kennis'
import { huishouden, verberg } from '@loket/kennis/proef/huishouden'
import { Toeval } from '@loket/kennis/proef/toeval'
import { findVeranderingen } from '@loket/kennis/verandering/verandering'
import { expect, test } from 'vitest'
import { bouwEditie } from './editie.ts'
import { WORTEL } from './wortel.ts'

const gebouwd = bouwEditie(WORTEL)
if ('fouten' in gebouwd) throw new Error(gebouwd.fouten.map(({ melding }) => melding).join('\n'))
const { pakket } = gebouwd.editie
const kennis = openKennis(pakket)

/** With these most rights turn on money and persons, where a change can be named. */
const GEWOON = {
  zorgverzekerd: true,
  rechtmatig_verblijf: true,
  gedetineerd: false,
  in_inrichting: false,
  studiefinanciering: false,
  zicht_op_verbetering: false,
  kreeg_inkomenstoeslag_afgelopen_jaar: false,
  zelfstandig: true,
  soort: 'huur',
}

function gewoonHuishouden(toeval: Toeval, verborgen: number) {
  const gegevens = { ...huishouden(pakket, '2026-05-31', toeval), medebewoners: [] }
  const gewoon = listFeiten(pakket, gegevens).reduce((stand, feit) => {
    const waarde = Object.entries(GEWOON).find(([id]) => id === feit.begrip.id)?.[1]
    return waarde === undefined ? stand : vervangFeit(stand, feit, waarde)
  }, gegevens as Gegevens)
  return verborgen === 0 ? gewoon : verberg(pakket, gewoon, verborgen, toeval).gegevens
}

function* gevallen(aantal: number, verborgen = 0) {
  for (let zaad = 1; zaad <= aantal; zaad++) {
    const toeval = new Toeval(zaad)
    const invoer = { datum: '2026-05-31', gemeente: 'voorbeeldstad', gegevens: gewoonHuishouden(toeval, verborgen) }
    for (const { regeling, uitkomst } of kennis.bepaal(invoer).uitkomsten) {
      if (uitkomst !== 'geen_recht') continue
      for (const verandering of findVeranderingen({ kennis, pakket, invoer, regeling })) {
        const feit = listFeiten(pakket, invoer.gegevens).find(({ pad }) => pad === verandering.pad)!
        const bij = (waarde: number) =>
          kennis.bepaal({ ...invoer, gegevens: vervangFeit(invoer.gegevens, feit, waarde) }, { regelingen: [regeling] })
            .uitkomsten[0]?.uitkomst
        yield { ...verandering, feit, bij, toeval, regeling }
      }
    }
  }
}

test('De genoemde verandering geeft echt recht, en één stap minder niet', () => {
  const gezien = new Set<string>()
  let aantal = 0
  for (const { regeling, pad, feit, richting, vanaf, tot, bij, zeker } of gevallen(120)) {
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
  for (const { feit, richting, vanaf, tot, bij, toeval, zeker } of gevallen(60)) {
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

test('Weten wij niet alles, dan is het een misschien, en tot daar zeker geen recht', () => {
  let aantal = 0
  for (const { feit, richting, zeker, vanaf, bij } of gevallen(80, 0.15)) {
    const maal = feit.begrip.soort === 'geheel_getal' ? 1 : 100
    const terug = richting === 'minder' ? 1 : -1
    expect(bij(vanaf)).toBe(zeker ? 'recht' : 'nog_nodig')
    expect(bij((Math.round(vanaf * maal) + terug) / maal)).toBe('geen_recht')
    if (!zeker) aantal++
  }
  expect(aantal).toBeGreaterThan(20)
})
