import { openKennis } from '@loket/kennis/kennis'
import { Toeval } from '@loket/kennis/proef/toeval'
import { describe, expect, test } from 'vitest'
import { bouwEditie } from '../editie.ts'
import { WORTEL } from '../wortel.ts'
import { maakHuishouden } from './bevolking.ts'
import { simuleer } from './simuleer.ts'

const gebouwd = bouwEditie(WORTEL)
if ('fouten' in gebouwd) throw new Error(gebouwd.fouten.map(({ melding }) => melding).join('\n'))
const { pakket } = gebouwd.editie
const kennis = openKennis(pakket)
const DATUM = '2026-03-01'
const VRAAG = ['--datum', DATUM, '--gemeente', 'voorbeeldstad']
const bevolking = Array.from({ length: 4000 }, (_, i) => maakHuishouden(pakket, DATUM, new Toeval(1_000_003 + i)))

const deel = (telt: (huishouden: (typeof bevolking)[number]) => boolean): number =>
  bevolking.filter(telt).length / bevolking.length
const lengte = (groep: unknown): number => (Array.isArray(groep) ? groep.length : 0)

describe('the invented population', () => {
  test('has only households that the kennisbank accepts and can decide on', () => {
    for (const gegevens of bevolking) {
      const invoer = { datum: DATUM, gemeente: 'voorbeeldstad', gegevens }
      expect(kennis.controleer(invoer)).toEqual([])
      expect(kennis.bereken(invoer)).toHaveLength(pakket.regelingen.length)
    }
  })

  test('has the shares that its aannames tell', () => {
    expect(deel(({ partner }) => partner !== null)).toBeCloseTo(0.527, 1)
    expect(deel(({ partner, kinderen }) => partner === null && lengte(kinderen) > 0)).toBeCloseTo(0.05, 1)
    expect(deel(({ woning }) => (woning as { soort: string }).soort === 'koop')).toBeCloseTo(0.57, 1)
  })

  test('comes near what is known of the country', () => {
    const recht = (regeling: string) =>
      bevolking.filter((gegevens) =>
        kennis
          .bereken({ datum: DATUM, gemeente: 'voorbeeldstad', gegevens })
          .some((uitslag) => uitslag.regeling === regeling && uitslag.recht),
      ).length / bevolking.length
    // CBS, inkomen van huishoudens: 47.2% with zorgtoeslag in 2018.
    expect(recht('zorgtoeslag')).toBeCloseTo(0.472, 1)
    expect(recht('kinderbijslag')).toBeCloseTo(0.23, 1)
  })
})

describe('simuleer', () => {
  test('counts what the interpreter counts', async () => {
    const uitslagen = bevolking.flatMap((gegevens) =>
      kennis.bereken({ datum: DATUM, gemeente: 'voorbeeldstad', gegevens }),
    )
    const metZorgtoeslag = uitslagen.filter(({ regeling, recht }) => regeling === 'zorgtoeslag' && recht)
    const som = metZorgtoeslag.reduce((tot, { bedrag }) => tot + (bedrag ?? 0), 0)
    const gemiddeld = (som / metZorgtoeslag.length).toFixed(2).replace('.', ',')
    const { regels, fout } = await simuleer(['--aantal', '4000', ...VRAAG], WORTEL)
    expect(fout).toBe(false)
    const rij = regels.find((regel) => regel.startsWith('Zorgtoeslag'))?.split(/\s{2,}/)
    expect(rij).toEqual(expect.arrayContaining([String(metZorgtoeslag.length), `€ ${gemiddeld}`, 'euro per maand']))
  })

  test('gives the same again, and something else with another zaad', async () => {
    const tabel = async (...rest: string[]) =>
      (await simuleer(['--aantal', '300', ...VRAAG, ...rest], WORTEL)).regels.slice(1).join('\n')
    expect(await tabel()).toBe(await tabel())
    expect(await tabel()).not.toBe(await tabel('--zaad', '2'))
  })

  test.each([
    [['--aantal', 'veel'], 'Het aantal is een heel getal vanaf 1.'],
    [['--aantal', '0'], 'Het aantal is een heel getal vanaf 1.'],
    [['--zaad', 'x'], 'Het zaad is een heel getal.'],
    [['--datum', '2026-02-30'], '2026-02-30 is geen dag.'],
    [['--datum', '2019-01-01'], 'Voor 2019-01-01 zijn er geen cijfers.'],
    [['--gemeente', 'nergens'], expect.stringContaining('Onbekende gemeente nergens; bekend: ')],
  ])('with %j it says what is wrong', async (argumenten, melding) => {
    const { regels, fout } = await simuleer(argumenten, WORTEL)
    expect([fout, regels[0]]).toEqual([true, melding])
  })

  test('a word it does not know is a fault, not ignored', async () => {
    expect((await simuleer(['--anatal', '5'], WORTEL)).fout).toBe(true)
  })
})
