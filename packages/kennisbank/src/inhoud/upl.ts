import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Grondslag } from '@loket/gesprek/product'
import type { Foutenbak } from '@loket/kennis/compileer/foutenbak'
import { suggestie } from '@loket/kennis/suggestie'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'

const rij = z.object({
  UniformeProductnaam: z.string(),
  URI: z.string(),
  Burger: z.string(),
  Grondslaglabel: z.string(),
  Grondslaglink: z.string(),
})

export interface Uplproduct {
  naam: string
  uri: string
  /** Whether the list has it for citizens. */
  burger: boolean
  grondslagen: Grondslag[]
}

/** A row of the list that names no product. */
const GEEN_NAAM = 'UPL-naam nog niet beschikbaar'

/** The Uniforme Productnamenlijst for gemeenten; a name stands in it once for each law. */
export function readUpl(wortel: string): Map<string, Uplproduct> {
  const rijen = z.array(rij).parse(parse(readFileSync(join(wortel, 'upl/upl-gemeente.csv')), { columns: true }))
  const lijst = new Map<string, Uplproduct>()
  for (const { UniformeProductnaam: naam, URI: uri, Burger, Grondslaglabel, Grondslaglink } of rijen) {
    if (naam === GEEN_NAAM) continue
    const product = lijst.get(naam) ?? { naam, uri, burger: false, grondslagen: [] }
    product.burger ||= Burger === 'X'
    if (Grondslaglabel && !product.grondslagen.some((al) => al.naam === Grondslaglabel))
      product.grondslagen.push({ naam: Grondslaglabel, url: Grondslaglink })
    lijst.set(naam, product)
  }
  return lijst
}

interface Genoemd {
  upl: string
  bestand: string
  pad: (string | number)[]
}

/** Every name is in the list, each once, and no product for citizens of the list is missing. */
export function checkUpl(bak: Foutenbak, lijst: Map<string, Uplproduct>, genoemd: Genoemd[]): void {
  const gezien = new Set<string>()
  for (const { upl, bestand, pad } of genoemd) {
    if (gezien.has(upl)) bak.meld(bestand, pad, `\`${upl}\` nog een keer`, 'elke naam van de lijst bij één product')
    gezien.add(upl)
    if (lijst.has(upl)) continue
    const bedoeld = suggestie(upl, lijst.keys())
    bak.meld(bestand, pad, `\`${upl}\``, 'een naam uit upl/upl-gemeente.csv', bedoeld && `Bedoelt u \`${bedoeld}\`?`)
  }
}

/** The names for citizens that no product carries. */
export function listOntbrekend(lijst: Map<string, Uplproduct>, genoemd: Iterable<string>): string[] {
  const aanwezig = new Set(genoemd)
  return [...lijst.values()].flatMap(({ naam, burger }) => (burger && !aanwezig.has(naam) ? [naam] : []))
}
