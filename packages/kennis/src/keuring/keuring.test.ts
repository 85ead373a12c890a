import { describe, expect, it } from 'vitest'
import { compileer } from '../compileer.ts'
import { draaiExact } from '../draai/exact.ts'
import { Reeksen } from '../draai/reeksen.ts'
import { openKennis } from '../kennis.ts'
import type { Regelpakket } from '../pakket.ts'
import { bron } from '../proef/proef.ts'
import { Toeval } from '../proef/toeval.ts'
import { verzegel } from './keuring.ts'
import { Pakketfout } from './pakketfout.ts'

const pakket = maakPakket()
const kopie = (): Regelpakket => structuredClone(pakket)

describe('een regelpakket', () => {
  it('gaat open zoals het is gemaakt, en nadat het is opgeschreven en gelezen', () => {
    for (const gelezen of [pakket, JSON.parse(JSON.stringify(pakket))])
      expect(openKennis(gelezen).bepaal({ datum: '2026-03-01', gegevens: {} }).uitkomsten).toHaveLength(1)
  })

  it('wordt geweigerd als het van een andere vorm is, of helemaal geen pakket', () => {
    expect(() => openKennis(JSON.parse(JSON.stringify({ ...pakket, vorm: 1 })))).toThrow('vorm 1')
    const vreemd = ['null', '[]', '"pakket"', '{}', '{"vorm":2}', '{"vorm":2,"som":0}']
    expect(vreemd.filter((tekst) => !isGeweigerd(JSON.parse(tekst)))).toEqual([])
  })

  it('wordt geweigerd bij elke beschadiging, hoe klein ook', () => {
    for (let zaad = 0; zaad < 2000; zaad++) {
      const kapot = kopie()
      beschadig(kapot, new Toeval(zaad))
      expect([zaad, isGeweigerd(kapot)]).toEqual([zaad, true])
    }
  })

  it('met andere code en een kloppende som leest of schrijft nooit waar niets is', () => {
    let geweigerd = 0
    for (let zaad = 0; zaad < 2000; zaad++) {
      const anders = metAndereCode(new Toeval(zaad))
      if (isGeweigerd(anders)) geweigerd++
      else expect(() => draai(anders)).not.toThrow('buiten de registers')
    }
    expect(geweigerd).toBeGreaterThan(500)
    expect(geweigerd).toBeLessThan(2000)
  })

  it.each<[string, (programma: Regelpakket['programmas'][number]) => void, string]>([
    ['een register dat er niet is', ({ uitkomsten }) => (uitkomsten[0]!.recht = 99_999), 'register 99999'],
    ['een bewerking die er niet is', ({ code }) => (code[0] = 77), 'instructie 0 bestaat niet'],
    ['een feit dat overschreven wordt', ({ code }) => (code[1] = 3), 'register 3 is niet om te schrijven'],
    ['een halve instructie', ({ code }) => code.push(1, 2), 'is niet heel'],
    ['een cijfer dat er niet is', ({ cijfers }) => (cijfers[0] = 12), 'cijfer 12 is er niet'],
  ])('wordt geweigerd met %s, en zegt waarom', (_, doe, melding) => {
    const anders = kopie()
    doe(anders.programmas[0]!)
    expect(() => openKennis(verzegel(anders))).toThrow(melding)
  })
})

/** A loop, a table, a figure, a choice and a big block. */
function maakPakket(): Regelpakket {
  const uit = compileer(
    bron({
      bedragen: {
        grens: { eenheid: 'euro_per_jaar', vanaf: { '2024-01-01': { waarde: 20000, bron: 'artikel 2' } } },
        staffel: {
          tabel: { op: 'euro_per_jaar', kolommen: { deel: 'procent' } },
          vanaf: {
            '2024-01-01': {
              rijen: [
                [0, 90],
                [10000, 50],
                [30000, 10],
              ],
              bron: 'artikel 3',
            },
          },
        },
      },
      berekening: {
        opvang: { waarde: 'som(kinderen, kind.uren * kind.tarief)', eenheid: 'euro_per_maand' },
        deel: { waarde: 'opvang * 12 * staffel.deel(maximum(0, aanvrager.inkomen))', eenheid: 'euro_per_jaar' },
        uit: {
          waarde: 'afgerond(als aanvrager.verzekerd dan maximum(0, grens - aanvrager.inkomen) + deel anders deel, 1)',
          eenheid: 'euro_per_jaar',
        },
      },
      uitkomst: { bedrag: 'uit' },
    }),
  )
  if ('fouten' in uit) throw new Error(uit.fouten.map(({ melding }) => melding).join('\n'))
  return uit.pakket
}

/** Somewhere in it one value otherwise, or one part less. */
function beschadig(waar: object, toeval: Toeval): void {
  const sleutels = Object.keys(waar).filter((sleutel) => !isLeeg(lees(waar, sleutel)))
  const sleutel = toeval.een(sleutels)
  const deel = lees(waar, sleutel)
  if (isBak(deel) && toeval.kans(0.95)) return beschadig(deel, toeval)
  if (typeof deel === 'number' && toeval.kans(0.9)) zet(waar, sleutel, deel + toeval.een([1, -1, 1000, 0.5]))
  else if (typeof deel === 'string' && toeval.kans(0.9)) zet(waar, sleutel, `${deel}x`)
  else if (Array.isArray(waar)) waar.splice(Number(sleutel), 1)
  else Reflect.deleteProperty(waar, sleutel)
}

const isBak = (waarde: unknown): waarde is object => typeof waarde === 'object' && waarde !== null
const isLeeg = (waarde: unknown): boolean => isBak(waarde) && Object.keys(waarde).length === 0
const lees = (bak: object, sleutel: string): unknown => Reflect.get(bak, sleutel)
const zet = (bak: object, sleutel: string, waarde: unknown): boolean => Reflect.set(bak, sleutel, waarde)

function metAndereCode(toeval: Toeval): Regelpakket {
  const anders = kopie()
  const { code, registers } = toeval.een(anders.programmas)
  for (let keer = toeval.geheel(1, 3); keer > 0; keer--)
    code[toeval.geheel(0, code.length - 1)] = toeval.geheel(
      toeval.kans(0.2) ? -3 : 0,
      toeval.kans(0.7) ? registers : 19,
    )
  return verzegel(anders)
}

function isGeweigerd(anders: Regelpakket): boolean {
  try {
    openKennis(anders)
    return false
  } catch (fout) {
    if (fout instanceof Pakketfout) return true
    throw fout
  }
}

/** Runs it for the largest household, over registers that say so when what is asked of them is not there. */
function draai({ programmas, groepen }: Regelpakket): void {
  for (const { code, registers } of programmas) {
    const gevuld = Float64Array.from({ length: registers }, (_, i) => i + 1)
    for (const { slot, maximum } of groepen) gevuld[slot] = maximum
    const bewaakt = new Proxy(gevuld, {
      get: (doel, plek) => binnen(doel, plek) && doel[Number(plek)],
      set: (doel, plek, waarde: number) => binnen(doel, plek) && Reflect.set(doel, plek, waarde),
    })
    draaiExact(new Reeksen(code), bewaakt)
  }
}

function binnen({ length }: Float64Array, plek: string | symbol): boolean {
  const nummer = Number(plek)
  if (!Number.isInteger(nummer) || nummer < 0 || nummer >= length) throw new Error(`${nummer} ligt buiten de registers`)
  return true
}
