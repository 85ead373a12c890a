import { describe, expect, it } from 'vitest'
import type { Bepaling, Tussenstap, Uitkomst } from './bepaling.ts'
import { compileer } from './compileer.ts'
import type { Gegevens, Waarde } from './gegevens.ts'
import { openKennis } from './kennis.ts'
import { DATUMS, grootBron } from './proef/groot.ts'
import { huishouden, metMeta, verberg, vulAan } from './proef/huishouden.ts'
import { naarGetal } from './proef/rationaal.ts'
import { getal, Referentie } from './proef/referentie.ts'
import { Toeval } from './proef/toeval.ts'

const bron = grootBron()
const uit = compileer(bron)
if ('fouten' in uit) throw new Error(uit.fouten.map((fout) => fout.melding).join('\n'))
const { pakket } = uit
const kennis = openKennis(pakket)

interface Geval {
  datum: string
  gemeente: string | undefined
  gegevens: Gegevens
  toeval: Toeval
}

function* gevallen(aantal: number, zaad: number): Generator<Geval> {
  for (let i = 0; i < aantal; i++) {
    const toeval = new Toeval(zaad + i)
    const datum = toeval.een(DATUMS)
    const gemeente = toeval.kans(0.3) ? 'voorbeeldstad' : undefined
    yield { datum, gemeente, gegevens: huishouden(pakket, datum, toeval), toeval }
  }
}

function volgensReferentie({ datum, gemeente, gegevens }: Geval): unknown {
  const ref = new Referentie(bron, datum, gemeente, gegevens)
  return ['huurgeld', 'kindgeld', 'zorg'].map((id) => ({
    regeling: id,
    recht: ref.recht(id),
    bedrag: naarGetal(ref.bedrag(id)),
  }))
}

function binnen(ruim: Uitkomst, precies: Uitkomst): boolean {
  const soort = ruim.uitkomst === 'nog_nodig' || ruim.uitkomst === precies.uitkomst
  const paren = [[ruim.bedrag, precies.bedrag], ...ruim.stappen.map((stap, i) => [stap, precies.stappen[i]])]
  return soort && paren.every(([r, p]) => !r || !p || (r.min <= p.min && p.max <= r.max))
}

/** What can be seen of a decision from outside. */
function zichtbaar(bepaling: Bepaling, regeling: string): unknown {
  const gevonden = bepaling.uitkomsten.find((u) => u.regeling === regeling)
  return [gevonden?.uitkomst, gevonden?.bedrag]
}

/** Factors and percentages are shown in more digits than the reference gives. */
function opDeCent({ min, eenheid }: Tussenstap): number {
  return Math.round((eenheid === 'procent' ? min / 100 : min) * 100) / 100
}

describe('de rekenaars', () => {
  it('geven op duizenden huishoudens hetzelfde als de trage referentie met breuken', () => {
    for (const geval of gevallen(3000, 1)) expect(kennis.bereken(geval)).toEqual(volgensReferentie(geval))
  })

  it('laten uit een meta-begrip hetzelfde volgen als de referentie', () => {
    for (const geval of gevallen(1000, 60_000)) {
      const verteld = { ...geval, gegevens: metMeta(pakket, geval.gegevens, geval.toeval) }
      expect(kennis.bereken(verteld)).toEqual(volgensReferentie(verteld))
    }
  })

  it('geven met grenzen bij bekende feiten hetzelfde als precies', () => {
    for (const geval of gevallen(1500, 10_000)) {
      const { uitkomsten } = kennis.bepaal(geval)
      const gevonden = uitkomsten.map(({ regeling, uitkomst, bedrag }) => ({
        regeling,
        recht: uitkomst === 'recht',
        bedrag: bedrag?.max,
      }))
      expect(gevonden).toEqual(kennis.bereken(geval))
      expect(uitkomsten.every((u) => u.bedrag?.min === u.bedrag?.max && u.nogNodig.length === 0)).toBe(true)
      expect(uitkomsten.flatMap((u) => u.stappen).every((stap) => stap.min === stap.max)).toBe(true)
    }
  })

  it('geven elke tussenstap zoals de referentie', () => {
    for (const geval of gevallen(500, 20_000)) {
      const ref = new Referentie(bron, geval.datum, geval.gemeente, geval.gegevens)
      for (const { regeling, stappen } of kennis.bepaal(geval).uitkomsten) {
        const verwacht = stappen.map(({ naam }) => naarGetal(getal(ref.stap(regeling, naam))))
        expect(stappen.map(opDeCent)).toEqual(verwacht)
      }
    }
  })
})

describe('grenzen', () => {
  it('bevatten elke aanvulling van wat onbekend is', () => {
    for (const geval of gevallen(1500, 30_000)) {
      const { gegevens, paden } = verberg(pakket, geval.gegevens, geval.toeval.een([0.15, 0.4, 0.8]), geval.toeval)
      const ruim = kennis.bepaal({ ...geval, gegevens })
      for (let i = 0; i < 3; i++) {
        const ander = i === 0 ? geval.gegevens : huishouden(pakket, geval.datum, geval.toeval)
        const vol = vulAan(pakket, gegevens, geval.gegevens, ander, new Set())
        const precies = kennis.bepaal({ ...geval, gegevens: vol })
        const fout = ruim.uitkomsten.filter((u, n) => !binnen(u, precies.uitkomsten[n]!))
        expect(fout.map((u) => [u, paden])).toEqual([])
        const beslist = Object.entries(ruim.voorwaarden).filter(([, waarde]) => waarde !== null)
        expect(precies.voorwaarden).toMatchObject(Object.fromEntries(beslist))
      }
    }
  })

  it('een feit dat niet meer nodig is, verandert de uitkomst nooit', () => {
    for (const geval of gevallen(1500, 40_000)) {
      const { gegevens } = verberg(pakket, geval.gegevens, geval.toeval.een([0.15, 0.4, 0.8]), geval.toeval)
      for (const { regeling, nogNodig } of kennis.bepaal({ ...geval, gegevens }).uitkomsten) {
        const houd = new Set(nogNodig)
        const uitkomsten = [0, 1].map(() => {
          const ander = huishouden(pakket, geval.datum, geval.toeval)
          return zichtbaar(
            kennis.bepaal({ ...geval, gegevens: vulAan(pakket, gegevens, geval.gegevens, ander, houd) }),
            regeling,
          )
        })
        expect(uitkomsten[0], `${regeling} ${nogNodig.join(' ')}`).toEqual(uitkomsten[1])
      }
    }
  })

  it('een aanname die niet bij de uitkomst staat, doet er niet toe', () => {
    for (const geval of gevallen(800, 60_000)) {
      const met = (woonland: string | null) => {
        const aanvrager = Object.assign({}, geval.gegevens.aanvrager, { woonland })
        const { gegevens } = verberg(pakket, { ...geval.gegevens, aanvrager }, 0.3, new Toeval(geval.datum.length))
        return kennis.bepaal({ ...geval, gegevens }).uitkomsten
      }
      const [aangenomen, anders] = [met(null), met('elders')]
      const verschil = aangenomen.filter(
        ({ uitkomst, bedrag, aannames }, i) =>
          aannames.length === 0 &&
          JSON.stringify([uitkomst, bedrag]) !== JSON.stringify([anders[i]?.uitkomst, anders[i]?.bedrag]),
      )
      expect(verschil).toEqual([])
    }
  })

  it('na de laatste vraag kan niets meer veranderen, en elke vraag deed ertoe', () => {
    for (const kaal of gevallen(200, 50_000)) {
      const geval = { ...kaal, gegevens: metMeta(pakket, kaal.gegevens, kaal.toeval) }
      let gegevens: Gegevens = { aanvrager: { woonland: feit(geval.gegevens.aanvrager, 'woonland') } }
      let stappen = 0
      for (;;) {
        const vraag = kennis.volgendeVraag({ ...geval, gegevens })
        if (!vraag) break
        expect(stappen++).toBeLessThan(200)
        gegevens = beantwoord(gegevens, vraag.gegeven, geval.gegevens)
      }
      const [half, heel] = [gegevens, geval.gegevens].map((g) => kennis.bepaal({ ...geval, gegevens: g }).uitkomsten)
      expect(half!.map((u) => [u.uitkomst, u.bedrag])).toEqual(heel!.map((u) => [u.uitkomst, u.bedrag]))
    }
  })
})

function feit(groep: Gegevens[string] | undefined, id: string): Waarde | null {
  return (Array.isArray(groep) ? undefined : groep)?.[id] ?? null
}

/** Answers one question with what is true of the household. */
function beantwoord(bekend: Gegevens, pad: string, waar: Gegevens): Gegevens {
  const [, groep = '', lid, id = ''] = /^(\w+)(?:\[(\d+)\])?(?:\.(\w+))?$/.exec(pad) ?? []
  const echt = waar[groep]
  if (id === '') return { ...bekend, [groep]: Array.isArray(echt) ? echt.map(() => ({})) : echt === null ? null : {} }
  const nu = bekend[groep]
  if (Array.isArray(nu) && Array.isArray(echt))
    return { ...bekend, [groep]: nu.map((een, i) => (i === Number(lid) ? { ...een, [id]: echt[i]![id]! } : een)) }
  const feiten = Array.isArray(echt) ? undefined : echt
  return { ...bekend, [groep]: { ...(Array.isArray(nu) ? {} : nu), [id]: feiten![id]! } }
}
