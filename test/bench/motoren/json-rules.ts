import { type Almanac, Engine } from 'json-rules-engine'
import { C, type Huishouden, type Uitkomst } from './regelset.ts'

const grens = (fact: string, operator: string, value: unknown) => ({ fact, operator, value })
const fact = (naam: string) => ({ fact: naam })
const ALGEMEEN = [
  grens('bezit', 'lessThanInclusive', fact('vermogensgrens')),
  grens('rechtmatig', 'equal', true),
  { any: [grens('partner', 'equal', false), grens('partner_rechtmatig', 'equal', true)] },
]
const ZORG = [
  grens('verzekerd', 'equal', true),
  grens('leeftijd', 'greaterThanInclusive', 18),
  grens('gedetineerd', 'equal', false),
  grens('zorg_jaar', 'greaterThanInclusive', C.kleinst),
]
const KIND = [grens('kinderen', 'greaterThanInclusive', 1), grens('kind_jaar', 'greaterThanInclusive', C.kleinst)]
const cent = (x: number): number => Math.round(x * 100) / 100

/** Conditions are rules; arithmetic is not in the language, so that it is facts counted by functions. */
const REKENEN: Record<string, { uit: string[]; doe: (...w: number[]) => number }> = {
  samen: { uit: ['inkomen', 'partner', 'inkomen_partner'], doe: (i = 0, p = 0, ip = 0) => i + (p ? ip : 0) },
  bezit: { uit: ['vermogen', 'partner', 'vermogen_partner'], doe: (v = 0, p = 0, vp = 0) => v + (p ? vp : 0) },
  vermogensgrens: { uit: ['partner'], doe: (p = 0) => (p ? C.vermogenSamen : C.vermogenAlleen) },
  boven: { uit: ['samen'], doe: (s = 0) => C.deelBoven * Math.max(0, s - C.drempel) },
  norm: { uit: ['partner', 'boven'], doe: (p = 0, b = 0) => cent((p ? C.deelSamen : C.deelAlleen) * C.drempel + b) },
  deel: { uit: ['partner', 'partner_verzekerd'], doe: (p = 0, v = 0) => (p && !v ? 0.5 : 1) },
  zorg_jaar: {
    uit: ['partner', 'norm', 'deel'],
    doe: (p = 0, n = 0, d = 0) => Math.round(cent(d * Math.max(0, (p ? 2 : 1) * C.premie - n))),
  },
  kinderen: {
    uit: ['kinderen_tot_12', 'kinderen_12_tot_16', 'kinderen_16_tot_18'],
    doe: (a = 0, b = 0, c = 0) => a + b + c,
  },
  hoogste: {
    uit: ['kinderen', 'kinderen_12_tot_16', 'kinderen_16_tot_18', 'partner'],
    doe: (k = 0, b = 0, c = 0, p = 0) => k * C.perKind + b * C.extra12 + c * C.extra16 + (p ? 0 : C.alo),
  },
  eraf: {
    uit: ['samen', 'partner'],
    doe: (s = 0, p = 0) => cent(C.afbouw * Math.max(0, s - C.drempel - (p ? C.extraDrempel : 0))),
  },
  kind_jaar: { uit: ['hoogste', 'eraf'], doe: (h = 0, e = 0) => Math.max(0, cent(h - e)) },
}

export function openJsonRules(): (h: Huishouden) => Promise<Uitkomst> {
  const engine = new Engine()
  for (const [naam, { uit, doe }] of Object.entries(REKENEN))
    engine.addFact(naam, async (_params, almanac) => doe(...(await values(almanac, uit))))
  engine.addRule({ conditions: { all: [...ALGEMEEN, ...ZORG] }, event: { type: 'zorgtoeslag' } })
  engine.addRule({ conditions: { all: [...ALGEMEEN, ...KIND] }, event: { type: 'kindgebonden' } })
  return async (h) => {
    const { events, almanac } = await engine.run({ ...h })
    const recht = new Set(events.map(({ type }) => type))
    const [zorg = 0, kind = 0] = await values(almanac, ['zorg_jaar', 'kind_jaar'])
    return {
      zorgtoeslag: recht.has('zorgtoeslag') ? Math.floor(zorg / 12) : 0,
      kindgebonden: recht.has('kindgebonden') ? Math.floor(kind / 12) : 0,
    }
  }
}

const values = (almanac: Almanac, namen: readonly string[]): Promise<number[]> =>
  Promise.all(namen.map((naam) => almanac.factValue<number>(naam)))
