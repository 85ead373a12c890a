import type { Bepaling } from '@loket/kennis/bepaling'
import type { Feiten, Gegevens, Invoer } from '@loket/kennis/gegevens'
import { openKennis } from '@loket/kennis/kennis'
import { huishouden, metMeta, verberg, vulAan } from '@loket/kennis/proef/huishouden'
import { Toeval } from '@loket/kennis/proef/toeval'
import { describe, expect, test } from 'vitest'
import { maakHuishouden } from './gereedschap/bevolking.ts'
import { bouwEditie } from './editie.ts'
import { WORTEL } from './wortel.ts'

const gebouwd = bouwEditie(WORTEL)
if ('fouten' in gebouwd) throw new Error(gebouwd.fouten.map(({ melding }) => melding).join('\n'))
const { pakket } = gebouwd.editie
const kennis = openKennis(pakket)
const DATUMS = ['2024-06-15', '2025-02-01', '2026-03-01', '2026-11-30']

interface Half {
  bekend: Invoer
  /** Households that agree with it. */
  aanvullingen: Gegevens[]
}

/** Ordinary and odd households of which part is hidden, and ways in which that part can be filled in. */
function* halveHuishoudens(aantal: number, zaad: number): Generator<Half> {
  for (let i = 0; i < aantal; i++) {
    const toeval = new Toeval(zaad + i)
    const datum = toeval.een(DATUMS)
    const maak = () => (toeval.kans(0.5) ? gewoon(datum, toeval) : vreemd(datum, toeval))
    const eigen = maak()
    const { gegevens } = verberg(pakket, eigen, toeval.een([0.1, 0.3, 0.6, 0.9]), toeval)
    const anderen = [eigen, maak(), maak(), vol(maak(), toeval)]
    const aanvullingen = anderen.map((ander) => vulAan(pakket, gegevens, eigen, ander, new Set()))
    yield { bekend: { datum, gemeente: 'voorbeeldstad', gegevens }, aanvullingen }
  }
}

const gewoon = (datum: string, toeval: Toeval) => zonderAannames(maakHuishouden(pakket, datum, toeval))
const vreemd = (datum: string, toeval: Toeval) => zonderAannames(huishouden(pakket, datum, toeval))

/** A fact with an aanname counts as known, so nobody fills it in otherwise. */
function zonderAannames(gegevens: Gegevens): Gegevens {
  const aannames = new Set(pakket.begrippen.flatMap(({ id, aanname }) => (aanname === undefined ? [] : [id])))
  const lid = (feiten: Feiten) => Object.fromEntries(Object.entries(feiten).filter(([id]) => !aannames.has(id)))
  return Object.fromEntries(
    Object.entries(gegevens).map(([naam, deel]) => [naam, Array.isArray(deel) ? deel.map(lid) : deel && lid(deel)]),
  )
}

/** As many children and other residents as there may be. */
function vol(gegevens: Gegevens, toeval: Toeval): Gegevens {
  const lijsten = pakket.groepen.flatMap((groep): [string, Feiten[]][] => {
    const leden = gegevens[groep.naam]
    if (groep.soort !== 'lijst' || !Array.isArray(leden) || leden.length === 0) return []
    return [[groep.naam, Array.from({ length: groep.maximum }, () => toeval.een(leden))]]
  })
  return { ...gegevens, ...Object.fromEntries(lijsten) }
}

/** Everything that lies outside the bounds, by name. */
function buiten(ruim: Bepaling, precies: Bepaling): string[] {
  const uitkomsten = ruim.uitkomsten.flatMap((een, i) => {
    const ander = precies.uitkomsten[i]!
    const soort = een.uitkomst === 'nog_nodig' || een.uitkomst === ander.uitkomst ? [] : [een.regeling]
    const bedragen = [
      [een.bedrag, ander.bedrag, 'bedrag'] as const,
      ...een.stappen.map((stap, n) => [stap, ander.stappen[n], stap.naam] as const),
    ]
    const ernaast = bedragen.filter(([r, p]) => r && p && (r.min > p.min || p.max > r.max))
    return [...soort, ...ernaast.map(([, , naam]) => `${een.regeling}.${naam}`)]
  })
  const voorwaarden = Object.entries(ruim.voorwaarden).filter(
    ([id, waarde]) => waarde !== null && precies.voorwaarden[id] !== waarde,
  )
  return [...uitkomsten, ...voorwaarden.map(([id]) => id)]
}

const zichtbaar = ({ uitkomsten }: Bepaling) => uitkomsten.map(({ uitkomst, bedrag }) => [uitkomst, bedrag])

describe('de grenzen van een half bekend huishouden', () => {
  test('bevatten elke aanvulling, in elke regeling en elke stap', () => {
    for (const { bekend, aanvullingen } of halveHuishoudens(400, 70_000)) {
      const ruim = kennis.bepaal(bekend)
      for (const gegevens of aanvullingen) expect(buiten(ruim, kennis.bepaal({ ...bekend, gegevens }))).toEqual([])
    }
  })

  test('liggen voor een bedrag nooit onder nul, ook niet als er niets bekend is', () => {
    const leeg = { partner: {}, kinderen: [{}, {}], medebewoners: [{}] }
    for (const gegevens of [{}, leeg])
      for (const { regeling, bedrag } of kennis.bepaal({ datum: '2026-03-01', gegevens }).uitkomsten)
        expect([regeling, (bedrag?.min ?? 0) >= 0]).toEqual([regeling, true])
  })

  test('bevatten ook elke aanvulling van een huishouden met 12 kinderen en 8 medebewoners waarvan niets bekend is', () => {
    const leeg = (aantal: number) => Array.from({ length: aantal }, () => ({}))
    const bekend = {
      datum: '2026-03-01',
      gemeente: 'voorbeeldstad',
      gegevens: { partner: {}, kinderen: leeg(12), medebewoners: leeg(8) },
    }
    const ruim = kennis.bepaal(bekend)
    let gevuld = 0
    for (let i = 0; i < 200; i++) {
      const toeval = new Toeval(80_000 + i)
      const ander = vol(vreemd(bekend.datum, toeval), toeval)
      if (ander.partner === null || [ander.kinderen, ander.medebewoners].some((leden) => (leden as []).length === 0))
        continue
      gevuld++
      expect(buiten(ruim, kennis.bepaal({ ...bekend, gegevens: ander }))).toEqual([])
    }
    expect(gevuld).toBeGreaterThan(50)
    expect(kennis.watTelt(bekend).length).toBeGreaterThan(100)
  })
})

describe('als niets meer telt', () => {
  test('geeft elke aanvulling dezelfde uitkomsten', () => {
    let bewezen = 0
    for (let i = 0; i < 150; i++) {
      const toeval = new Toeval(90_000 + i)
      const datum = toeval.een(DATUMS)
      const eigen = metMeta(pakket, gewoon(datum, toeval), toeval)
      const bekend = { datum, gemeente: 'voorbeeldstad', gegevens: vraagUit(datum, eigen) }
      expect(kennis.watTelt(bekend)).toEqual([])
      const uitkomsten = zichtbaar(kennis.bepaal(bekend))
      for (let n = 0; n < 6; n++) {
        const ander = metMeta(pakket, n % 2 === 0 ? vol(vreemd(datum, toeval), toeval) : gewoon(datum, toeval), toeval)
        const gegevens = vulAan(pakket, bekend.gegevens, eigen, ander, new Set())
        expect(zichtbaar(kennis.bepaal({ ...bekend, gegevens }))).toEqual(uitkomsten)
      }
      bewezen += Number(uitkomsten.every(([uitkomst]) => uitkomst !== 'nog_nodig'))
    }
    expect(bewezen).toBe(150)
  })
})

/** Answers every question as this household would, until there are none left. */
function vraagUit(datum: string, eigen: Gegevens): Gegevens {
  let gegevens: Gegevens = {}
  for (let vragen = 0; ; vragen++) {
    expect(vragen).toBeLessThan(400)
    const vraag = kennis.volgendeVraag({ datum, gemeente: 'voorbeeldstad', gegevens })
    if (!vraag) return gegevens
    gegevens = beantwoord(gegevens, vraag.gegeven, eigen)
  }
}

function beantwoord(gegevens: Gegevens, pad: string, eigen: Gegevens): Gegevens {
  const [, groep = '', index, begrip = ''] = /^(\w+)(?:\[(\d+)\])?(?:\.(\w+))?$/.exec(pad) ?? []
  const alles = eigen[groep]
  const nu = gegevens[groep]
  if (!begrip) return { ...gegevens, [groep]: Array.isArray(alles) ? alles.map(() => ({})) : alles ? {} : null }
  if (!Array.isArray(alles)) return { ...gegevens, [groep]: { ...nu, [begrip]: alles?.[begrip] ?? null } }
  const leden = (Array.isArray(nu) ? nu : []).map((lid, i) =>
    i === Number(index) ? { ...lid, [begrip]: alles[i]?.[begrip] ?? null } : lid,
  )
  return { ...gegevens, [groep]: leden }
}
