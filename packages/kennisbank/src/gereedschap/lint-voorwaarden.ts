import type { Boom } from '@loket/kennis/taal/boom'
import { ontleed } from '@loket/kennis/taal/ontleed'
import type { Regelbron } from './bronnen.ts'
import { Lijn } from './lijn.ts'
import type { Bevinding } from './lint.ts'
import { vergelijking } from './lint-gevallen.ts'
import { schrijf } from './schrijf.ts'
import { blok, type Pad } from './uitdrukkingen.ts'

interface Toets {
  pad: Pad
  boom: Boom
}

/** Tests of which all must hold, or of which one is enough. */
interface Lijst {
  soort: 'alle' | 'een'
  toetsen: Toets[]
}

/** Conditions that exclude one another, and conditions that say nothing beside another. */
export function lintVoorwaarden({ kennisbron: { regelingen } }: Regelbron): Bevinding[] {
  return regelingen.flatMap(({ bestand, inhoud }) =>
    listLijsten(blok(inhoud).recht_als, ['recht_als']).flatMap((lijst) => lintLijst(bestand, lijst)),
  )
}

function listLijsten(deel: unknown, pad: Pad): Lijst[] {
  return ['alle_van', 'een_van', 'tenzij'].flatMap((woord) => {
    const delen = blok(deel)[woord]
    if (!Array.isArray(delen)) return []
    const soort = woord === 'alle_van' ? 'alle' : 'een'
    const eigen = delen.map((een: unknown, i) => ({ pad: [...pad, woord, i], toets: blok(een).toets }))
    const bomen = eigen.flatMap(({ pad: plek, toets }) =>
      typeof toets === 'string' ? [{ pad: [...plek, 'toets'], boom: ontleed(toets) }] : [],
    )
    return [
      { soort, toetsen: bomen.flatMap((een) => splits(een, soort)) } as const,
      ...bomen.map((een): Lijst => anders(een, soort)),
      ...delen.flatMap((een: unknown, i) => listLijsten(een, [...pad, woord, i])),
    ]
  })
}

/** What stands in one test with the other word: `of` in a list of which all must hold. */
const anders = (toets: Toets, soort: Lijst['soort']): Lijst => {
  const ander = soort === 'alle' ? 'een' : 'alle'
  return { soort: ander, toetsen: splits(toets, ander) }
}

function splits({ pad, boom }: Toets, soort: Lijst['soort']): Toets[] {
  if (boom.soort !== 'bewerking' || boom.teken !== (soort === 'alle' ? 'en' : 'of')) return [{ pad, boom }]
  return [boom.links, boom.rechts].flatMap((deel) => splits({ pad, boom: deel }, soort))
}

function lintLijst(bestand: string, { soort, toetsen }: Lijst): Bevinding[] {
  return toetsen.flatMap(({ pad, boom }, j) =>
    toetsen.slice(0, j).flatMap((eerder): Bevinding[] => {
      const gevonden = vergelijk(eerder.boom, boom, soort)
      return gevonden ? [{ ...gevonden, bestand, pad }] : []
    }),
  )
}

function vergelijk(een: Boom, twee: Boom, soort: Lijst['soort']): Pick<Bevinding, 'soort' | 'wat'> | undefined {
  const [a, b] = [schrijf(een), schrijf(twee)]
  if (a === b) return { soort: 'let op', wat: `\`${b}\` staat er twee keer` }
  const [deelA, deelB] = [vergelijking(een), vergelijking(twee)]
  if (!deelA || !deelB || schrijf(deelA.over) !== schrijf(deelB.over)) return undefined
  const lijn = new Lijn([deelA, deelB])
  const [vakkenA, vakkenB] = [lijn.vakken(0), lijn.vakken(1)]
  if (soort === 'alle' && ![...vakkenA].some((vak) => vakkenB.has(vak)))
    return { soort: 'fout', wat: `\`${a}\` en \`${b}\` kunnen niet samen kloppen` }
  const [smal, ruim] = lijn.binnen(vakkenA, vakkenB) ? [a, b] : lijn.binnen(vakkenB, vakkenA) ? [b, a] : []
  if (smal === undefined) return undefined
  const overbodig = soort === 'alle' ? ruim : smal
  return { soort: 'let op', wat: `\`${overbodig}\` zegt niets naast \`${overbodig === a ? b : a}\`` }
}
