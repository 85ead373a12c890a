import type { VolledigeEditie } from '@loket/gesprek/editie'
import { Foutenbak } from '@loket/kennis/compileer/foutenbak'
import type { Bronbestand } from '@loket/kennis/kennisbron'
import { readBestand, readMap } from '../inhoud/lees.ts'
import type { Regelbron } from './bronnen.ts'
import type { Bevinding } from './lint.ts'
import { blok, type Pad } from './uitdrukkingen.ts'

/**
 * What files beside the editie say of it: valkuilen name examples, questions to search with name answers, changes
 * without effect name a place in a regeling. The build itself checks every other link.
 */
export function lintVerwijzingen(bron: Regelbron, editie: VolledigeEditie, wortel: string): Bevinding[] {
  const bak = new Foutenbak()
  return [
    ...readBestand(bak, wortel, 'valkuilen.yaml').flatMap((bestand) => lintValkuilen(bestand, bron)),
    ...readMap(bak, wortel, 'zoekvragen').flatMap((bestand) => lintZoekvragen(bestand, editie)),
    ...readBestand(bak, wortel, 'gelijkwaardig.yaml').flatMap((bestand) => lintMutaties(bestand, bron)),
    ...bak.fouten.map(({ bestand, melding }): Bevinding => ({ soort: 'fout', bestand, pad: [], wat: melding })),
  ]
}

function lintValkuilen({ bestand, inhoud }: Bronbestand, { regelingen }: Regelbron): Bevinding[] {
  const bekend = new Set(regelingen.flatMap(({ id, voorbeelden }) => voorbeelden.map(({ naam }) => `${id} ${naam}`)))
  return rij(inhoud).flatMap((een, i) =>
    Object.entries(blok(blok(een).voorbeelden)).flatMap(([id, namen]) =>
      rij(namen).flatMap((naam, j) =>
        bekend.has(`${id} ${String(naam)}`)
          ? []
          : dood(bestand, [i, 'voorbeelden', id, j], `geen voorbeeld “${String(naam)}” van ${id}`),
      ),
    ),
  )
}

function lintZoekvragen({ bestand, inhoud }: Bronbestand, editie: VolledigeEditie): Bevinding[] {
  const bekend = new Set([
    ...editie.producten.map(({ id }) => `product.${id}`),
    ...editie.vraagpatronen.map(({ id }) => `vraagpatroon.${id}`),
    ...editie.kaart.voorzieningen.map(({ id }) => `voorziening.${id}`),
  ])
  return rij(inhoud).flatMap((een, i) =>
    rij(blok(een).goed).flatMap((id, j) =>
      bekend.has(String(id)) ? [] : dood(bestand, [i, 'goed', j], `\`${String(id)}\` bestaat niet`),
    ),
  )
}

function lintMutaties({ bestand, inhoud }: Bronbestand, { kennisbron }: Regelbron): Bevinding[] {
  const bronnen = new Map([...kennisbron.regelingen, ...kennisbron.bedragen].map((bron) => [bron.bestand, bron.inhoud]))
  return rij(inhoud).flatMap((een, i) => {
    const plek = String(blok(een).mutatie)
    return bestaat(plek, bronnen) ? [] : dood(bestand, [i, 'mutatie'], `“${plek.split(':')[0]}” bestaat niet`)
  })
}

const rij = (inhoud: unknown): unknown[] => (Array.isArray(inhoud) ? inhoud : [])

const dood = (bestand: string, pad: Pad, wat: string): Bevinding[] => [{ soort: 'fout', bestand, pad, wat }]

/** `regelingen/bijstand.yaml berekening.norm.gevallen.0.als: < wordt <=`; a figure has the same form. */
function bestaat(mutatie: string, inhouden: ReadonlyMap<string, unknown>): boolean {
  const [, bestand = '', pad = ''] = /^(\S+) (\S+?): /.exec(mutatie) ?? []
  const inhoud = inhouden.get(bestand)
  if (inhoud === undefined) return false
  const einde = pad.split('.').reduce<unknown>((deel, stuk) => lid(deel, stuk), inhoud)
  return einde !== undefined
}

const lid = (deel: unknown, stuk: string): unknown =>
  Array.isArray(deel) ? deel[Number(stuk)] : Object.hasOwn(blok(deel), stuk) ? blok(deel)[stuk] : undefined
