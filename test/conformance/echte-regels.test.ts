import { join } from 'node:path'
import type { Uitkomst } from '@loket/kennis/bepaling'
import { compileer } from '@loket/kennis/compileer'
import { Foutenbak } from '@loket/kennis/compileer/foutenbak'
import type { Feiten, Gegevens } from '@loket/kennis/gegevens'
import { openKennis } from '@loket/kennis/kennis'
import type { Kennisbron } from '@loket/kennis/kennisbron'
import { huishouden, verberg, vulAan } from '@loket/kennis/proef/huishouden'
import { naarGetal } from '@loket/kennis/proef/rationaal'
import { Referentie } from '@loket/kennis/proef/referentie'
import { Toeval } from '@loket/kennis/proef/toeval'
import { readKennisbestanden } from '@loket/kennisbank/bron'
import { takeGroepmodel } from '@loket/kennisbank/groep'
import { describe, expect, it } from 'vitest'

const bron = readBron()
const uitslag = compileer(bron)
if ('fouten' in uitslag) throw new Error(uitslag.fouten.map(({ melding }) => melding).join('\n'))
const { pakket } = uitslag
const kennis = openKennis(pakket)
const DATUMS = ['2024-02-29', '2025-01-01', '2025-12-31', '2026-01-01', '2026-03-31', '2026-07-01', '2026-12-31']

function readBron(): Kennisbron {
  const { model, regelingen, ...rest } = readKennisbestanden(
    new Foutenbak(),
    join(import.meta.dirname, '../../packages/kennisbank'),
  )
  if (!model) throw new Error('the kennisbank has no model')
  return { model: takeGroepmodel(model), regelingen: regelingen.bestanden, voorwaarden: [], ...rest }
}

interface Geval {
  datum: string
  gemeente: string | undefined
  gegevens: Gegevens
  toeval: Toeval
}

/** Random households; of other countries than the Netherlands the law leaves figures open, so that nobody lives there. */
function* gevallen(aantal: number, zaad: number): Generator<Geval> {
  for (let i = 0; i < aantal; i++) {
    const toeval = new Toeval(zaad + i)
    const datum = toeval.een(DATUMS)
    const gegevens = huishouden(pakket, datum, toeval)
    const aanvrager: Feiten = { ...(gegevens.aanvrager as Feiten), woonland: 'nederland' }
    yield {
      datum,
      gemeente: toeval.kans(0.6) ? 'voorbeeldstad' : undefined,
      gegevens: { ...gegevens, aanvrager },
      toeval,
    }
  }
}

function binnen(ruim: Uitkomst, precies: Uitkomst | undefined): boolean {
  const soort = ruim.uitkomst === 'nog_nodig' || ruim.uitkomst === precies?.uitkomst
  const paren = [[ruim.bedrag, precies?.bedrag], ...ruim.stappen.map((stap, i) => [stap, precies?.stappen[i]])]
  return soort && paren.every(([r, p]) => !r || !p || (r.min <= p.min && p.max <= r.max))
}

describe('de echte regelingen', () => {
  it(
    'geven op willekeurige huishoudens precies wat de trage referentie met breuken geeft',
    { timeout: 240_000 },
    () => {
      for (const { datum, gemeente, gegevens } of gevallen(1500, 1)) {
        const ref = new Referentie(bron, datum, gemeente, gegevens)
        for (const { regeling, recht, bedrag } of kennis.bereken({ datum, gegevens, ...(gemeente && { gemeente }) })) {
          const verwacht = ref.heeftBedrag(regeling) ? naarGetal(ref.bedrag(regeling)) : null
          expect([regeling, recht, bedrag]).toEqual([regeling, ref.recht(regeling), verwacht])
        }
      }
    },
  )

  it('houden met grenzen altijd de waarheid in, en vragen nooit te weinig', { timeout: 240_000 }, () => {
    for (const { datum, gegevens: alles, toeval } of gevallen(1000, 50_000)) {
      const { gegevens } = verberg(pakket, alles, toeval.een([0.1, 0.4, 0.8]), toeval)
      const bepaal = (ander: Gegevens, houd: ReadonlySet<string>) =>
        kennis.bepaal({ datum, gemeente: 'voorbeeldstad', gegevens: vulAan(pakket, gegevens, alles, ander, houd) })
          .uitkomsten
      const ruim = kennis.bepaal({ datum, gemeente: 'voorbeeldstad', gegevens }).uitkomsten
      const waar = bepaal(alles, new Set())
      expect(ruim.filter((uitkomst, i) => !binnen(uitkomst, waar[i]))).toEqual([])
      for (const [i, { regeling, nogNodig }] of ruim.entries()) {
        const anders = bepaal(huishouden(pakket, datum, toeval), new Set(nogNodig))[i]
        expect([regeling, anders?.uitkomst, anders?.bedrag]).toEqual([regeling, waar[i]?.uitkomst, waar[i]?.bedrag])
      }
    }
  })
})
