import type { Boom, Teken } from '@loket/kennis/taal/boom'
import type { Regelbron } from './bronnen.ts'
import { Lijn } from './lijn.ts'
import type { Bevinding } from './lint.ts'
import { schrijf } from './schrijf.ts'
import { leesUitdrukkingen, type Pad, type Stap } from './uitdrukkingen.ts'

/** One case of a row of which the first that holds counts. */
interface Geval {
  pad: Pad
  toets: Boom
}

/**
 * Cases of `gevallen` or `als … anders als …`: one that those before it leave nothing for, two that both hold
 * somewhere without one being a part of the other, and one number that falls between two of them.
 */
export function lintGevallen({ kennisbron: { regelingen } }: Regelbron): Bevinding[] {
  return regelingen.flatMap((bestand) =>
    leesUitdrukkingen(bestand).stappen.flatMap((stap) =>
      listReeksen(stap).flatMap((reeks) => lintReeks(bestand.bestand, reeks)),
    ),
  )
}

function listReeksen({ gevallen }: Stap): Geval[][] {
  const boven = gevallen.flatMap(({ als }) => (als ? [{ pad: als.pad, toets: als.boom }] : []))
  return [
    boven,
    ...gevallen.flatMap(({ dan }) => ketens(dan.boom).map((keten) => keten.map((toets) => ({ pad: dan.pad, toets })))),
  ]
}

/** The tests of each `als … anders als …` in an expression. */
function ketens(boom: Boom): Boom[][] {
  if (boom.soort !== 'als') return onderdelen(boom).flatMap(ketens)
  const keten: Boom[] = []
  const rest: Boom[] = []
  let deel: Boom = boom
  while (deel.soort === 'als') {
    keten.push(deel.toets)
    rest.push(deel.dan)
    deel = deel.anders
  }
  return [keten, ...[...rest, deel].flatMap(ketens)]
}

function onderdelen(boom: Boom): Boom[] {
  if (boom.soort === 'bewerking') return [boom.links, boom.rechts]
  if (boom.soort === 'functie') return boom.argumenten
  return boom.soort === 'niet' || boom.soort === 'negatief' ? [boom.van] : []
}

export interface Vergelijking {
  over: Boom
  teken: Teken
  met: Boom
}

function lintReeks(bestand: string, reeks: Geval[]): Bevinding[] {
  const gelezen = reeks.map((geval) => ({ ...geval, deel: vergelijking(geval.toets) }))
  const onderwerpen = new Set(gelezen.flatMap(({ deel }) => (deel ? [schrijf(deel.over)] : [])))
  const perOnderwerp = [...onderwerpen].flatMap((onderwerp) => {
    const over = gelezen.flatMap(({ pad, toets, deel }) =>
      deel && schrijf(deel.over) === onderwerp ? [{ pad, toets, ...deel }] : [],
    )
    const gaten = over.length === reeks.length && over.every(({ met }) => met.soort !== 'naam')
    return lintLijn(bestand, over, gaten)
  })
  return [
    ...dubbele(
      bestand,
      gelezen.flatMap((geval) => (geval.deel ? [] : [geval])),
    ),
    ...perOnderwerp,
  ]
}

/** The same test, word for word, further down. */
function dubbele(bestand: string, reeks: Geval[]): Bevinding[] {
  const teksten = reeks.map(({ toets }) => schrijf(toets))
  return reeks.flatMap(({ pad }, i): Bevinding[] =>
    teksten.indexOf(teksten[i] ?? '') < i ? [{ soort: 'fout', bestand, pad, wat: bezet(teksten[i] ?? '') }] : [],
  )
}

const bezet = (toets: string): string => `\`${toets}\` kan hier nooit kloppen: de gevallen ervoor nemen alles`

function lintLijn(bestand: string, reeks: (Geval & Vergelijking)[], metGaten: boolean): Bevinding[] {
  const lijn = new Lijn(reeks)
  const uit: Bevinding[] = []
  reeks.forEach(({ pad, toets }, i) => {
    const eerder = lijn.samen(i)
    if (lijn.binnen(lijn.vakken(i), eerder)) uit.push({ soort: 'fout', bestand, pad, wat: bezet(schrijf(toets)) })
    else
      for (const vak of lijn.overlap(i).slice(0, 1))
        uit.push({
          soort: 'let op',
          bestand,
          pad,
          wat: `\`${schrijf(toets)}\` klopt ook bij ${vak}, waar een eerder geval geldt`,
        })
  })
  const laatste = reeks.at(-1)
  if (metGaten && laatste)
    for (const gat of lijn.gaten())
      uit.push({
        soort: 'let op',
        bestand,
        pad: laatste.pad,
        wat: `bij ${gat} klopt geen van de gevallen, en ernaast wel`,
      })
  return uit
}

const TEKENS = new Set<Teken>(['=', '<>', '<', '<=', '>', '>='])

/** Of something with a fixed value. */
export function vergelijking(toets: Boom): Vergelijking | undefined {
  if (toets.soort !== 'bewerking' || !TEKENS.has(toets.teken)) return undefined
  const { links: over, teken, rechts: met } = toets
  if (met.soort === 'getal' || met.soort === 'datum') return { over, teken, met }
  return met.soort === 'naam' && (teken === '=' || teken === '<>') ? { over, teken, met } : undefined
}
