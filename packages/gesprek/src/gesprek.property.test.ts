import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerVragen, undo, type Antwoord } from './antwoord.ts'
import { findGegeven, type Gegeven } from './gegeven.ts'
import type { Gesprek } from './gesprek.ts'
import { readGesprek, serialiseGesprek } from './opslag.ts'
import { herkomst, openProefloket, startProefgesprek, tell } from './proef/loket.ts'
import { nextStap } from './stap.ts'

const loket = openProefloket()
const { editie } = loket

const paden = editie.groepen.flatMap(({ id, soort, maximum = 0 }) => {
  const begrippen = Object.entries(editie.begrippen).filter(([, { groepen }]) => groepen.includes(id))
  const elementen = soort === 'lijst' ? Array.from({ length: maximum }, (_, index) => `${id}[${index}]`) : [id]
  const feiten = elementen.flatMap((element) => begrippen.map(([begrip]) => `${element}.${begrip}`))
  return soort === 'een' ? feiten : [id, ...feiten]
})

function arbitraryAntwoord({ soort, keuzes, bereik, begrip }: Gegeven): fc.Arbitrary<Antwoord> {
  if (soort === 'ja_nee') return fc.boolean()
  if (soort === 'keuze') return fc.constantFrom(...(keuzes ?? []))
  if (soort === 'datum') return fc.constantFrom('2020-01-01', '2020-02-29', '2025-12-31')
  const max = typeof bereik?.max === 'number' ? Math.min(bereik.max, 60_000) : 0
  const getal = fc.integer({ min: 0, max })
  if (begrip === undefined) return getal
  return fc.oneof(
    getal,
    fc.tuple(getal, getal).map(([een, ander]) => ({ min: Math.min(een, ander), max: Math.max(een, ander) })),
  )
}

const onbekend = fc.constant<Antwoord>({ onbekend: true })

const arbitraryFeit = fc.constantFrom(...paden).chain((pad) => {
  const gegeven = findGegeven(pad, editie)
  const antwoord = gegeven ? arbitraryAntwoord(gegeven) : onbekend
  return fc.tuple(fc.constant(pad), fc.oneof(antwoord, onbekend, fc.constant(null)))
})

const arbitraryPagina = fc
  .array(arbitraryFeit, { minLength: 1, maxLength: 4 })
  .map((feiten) => Object.fromEntries(feiten))

const patroon = fc.constantFrom(null, 'verhuizen')

/** Pages that do not fit (a child that is not there) leave the run as it was. */
function answer(gesprek: Gesprek, pagina: Record<string, Antwoord>): Gesprek {
  const resultaat = answerVragen(gesprek, pagina, herkomst, editie)
  return resultaat.ok ? resultaat.gesprek : gesprek
}

describe('whatever is answered', () => {
  test('undo gives the former state, all the way back to the start', () => {
    fc.assert(
      fc.property(fc.array(arbitraryPagina, { maxLength: 20 }), (paginas) => {
        let gesprek = startProefgesprek()
        const standen: Gesprek[] = []
        for (const pagina of paginas) {
          const daarna = answer(gesprek, pagina)
          if (daarna !== gesprek) standen.push(gesprek)
          gesprek = daarna
        }
        for (const stand of standen.toReversed()) {
          gesprek = undo(gesprek)
          expect(gesprek).toEqual(stand)
        }
        expect(gesprek.geschiedenis).toEqual([])
      }),
    )
  })

  test('a run reads back as it was written', () => {
    fc.assert(
      fc.property(patroon, fc.array(arbitraryPagina, { maxLength: 20 }), (vraagpatroon, paginas) => {
        const gesprek = paginas.reduce(answer, startProefgesprek(vraagpatroon))
        expect(readGesprek(serialiseGesprek(gesprek))).toEqual({ ok: true, gesprek })
      }),
    )
  })

  test('no fact of an absent person stays behind', () => {
    fc.assert(
      fc.property(fc.array(arbitraryPagina, { maxLength: 20 }), (paginas) => {
        const { feiten } = paginas.reduce(answer, startProefgesprek())
        const partner = Object.keys(feiten).filter((pad) => pad.startsWith('partner.'))
        const kinderen = Object.keys(feiten).filter((pad) => pad.startsWith('kinderen['))
        const aantal = Number(feiten['kinderen']?.waarde ?? 0)
        expect(partner.length === 0 || feiten['partner']?.waarde === true).toBe(true)
        expect(kinderen.every((pad) => Number(pad.charAt('kinderen['.length)) < aantal)).toBe(true)
      }),
    )
  })

  test('asking ends, nothing is asked twice, and every answer to a question fits', () => {
    fc.assert(
      fc.property(patroon, fc.constantFrom(1, 3, 5), fc.infiniteStream(fc.nat()), (vraagpatroon, maximum, toeval) => {
        let gesprek = startProefgesprek(vraagpatroon)
        const gevraagd = new Set<string>()
        for (let beurt = 0; ; beurt += 1) {
          expect(beurt).toBeLessThanOrEqual(paden.length)
          const stap = nextStap(gesprek, loket, { maximum })
          if (stap.soort === 'klaar') return
          expect(stap.vragen.length).toBeLessThanOrEqual(maximum)
          for (const { pad } of stap.vragen) {
            expect(gevraagd).not.toContain(pad)
            gevraagd.add(pad)
            const gegeven = findGegeven(pad, editie)
            const antwoord = gegeven ? pick(gegeven, toeval.next().value ?? 0) : null
            gesprek = tell(gesprek, { [pad]: antwoord }, loket)
          }
        }
      }),
    )
  })
})

function pick(gegeven: Gegeven, toeval: number): Antwoord {
  if (toeval % 5 === 0) return { onbekend: true }
  return fc.sample(arbitraryAntwoord(gegeven), { seed: toeval, numRuns: 1 })[0] ?? { onbekend: true }
}
