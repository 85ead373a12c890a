import { compileer } from '@loket/kennis/compileer'
import type { Bronbestand, Kennisbron } from '@loket/kennis/kennisbron'
import { openKennis } from '@loket/kennis/kennis'
import { proefInvoer } from '../voorbeeldproef.ts'
import type { Regelbron } from './bronnen.ts'
import { listMutanten } from './mutanten.ts'
import type { Keuze, Mutatie } from './mutatie.ts'
import type { Proef } from './proeven.ts'
import { alleUitdrukkingen, blok, leesUitdrukkingen, type Pad } from './uitdrukkingen.ts'
import { listVerwanten } from './verwanten.ts'

/** Every change of an expression, or one in so many; the regeling is compiled again with each. What does not compile is no law. */
export function wetmutaties({ kennisbron }: Regelbron, proeven: Proef[], { elke = 1, regeling: welke }: Keuze = {}) {
  let nummer = 0
  const verwanten = listVerwanten(kennisbron)
  return kennisbron.regelingen.flatMap((bestand): Mutatie[] => {
    const tekst = leesUitdrukkingen(bestand)
    if (welke !== undefined && tekst.id !== welke) return []
    const rondes = verwanten(bestand.bestand).map((regelingen) => ({
      bron: alleen(kennisbron, regelingen),
      proeven: proeven.filter(({ regeling }) => regelingen[0] && leesUitdrukkingen(regelingen[0]).id === regeling),
    }))
    return alleUitdrukkingen(tekst).flatMap(({ pad, boom }) =>
      listMutanten(boom).flatMap(({ wat, tekst: anders }): Mutatie[] => {
        if (nummer++ % elke !== 0) return []
        const gewijzigd = zet(bestand, pad, anders)
        const gezien = probeer(rondes, gewijzigd)
        return gezien === undefined ? [] : [{ bestand: bestand.bestand, pad, wat, gezien }]
      }),
    )
  })
}

/** Only these regelingen, and of the gemeenten only the figures they know. */
function alleen(bron: Kennisbron, regelingen: Bronbestand[]): Kennisbron {
  const ids = new Set(regelingen.map((bestand) => leesUitdrukkingen(bestand).id))
  const kent = ([naam]: [string, unknown]) => !naam.includes('.') || ids.has(naam.split('.')[0] ?? '')
  const gemeenten = bron.gemeenten.map(({ bestand, inhoud }) => {
    const velden = blok(inhoud)
    return {
      bestand,
      inhoud: { ...velden, bedragen: Object.fromEntries(Object.entries(blok(velden.bedragen)).filter(kent)) },
    }
  })
  return { ...bron, regelingen, gemeenten }
}

/** First the examples of the regeling itself, then those of what rests on it. Undefined when it does not compile. */
function probeer(rondes: { bron: Kennisbron; proeven: Proef[] }[], gewijzigd: Bronbestand): boolean | undefined {
  for (const { bron, proeven } of rondes) {
    const regelingen = bron.regelingen.map((een) => (een.bestand === gewijzigd.bestand ? gewijzigd : een))
    const uitslag = compileer({ ...bron, regelingen })
    if ('fouten' in uitslag) return undefined
    const kennis = openKennis(uitslag.pakket)
    if (proeven.some((proef) => proefInvoer(kennis, proef.regeling, proef.invoer, proef.verwacht).length > 0))
      return true
  }
  return false
}

function zet({ bestand, inhoud }: Bronbestand, pad: Pad, tekst: string): Bronbestand {
  return { bestand, inhoud: zetIn(inhoud, pad, tekst) }
}

function zetIn(inhoud: unknown, [eerste, ...rest]: Pad, tekst: string): unknown {
  if (eerste === undefined) return tekst
  if (Array.isArray(inhoud)) return inhoud.map((deel: unknown, i) => (i === eerste ? zetIn(deel, rest, tekst) : deel))
  if (typeof inhoud !== 'object' || inhoud === null) return inhoud
  return Object.fromEntries(
    Object.entries(inhoud).map(([naam, deel]) => [naam, naam === eerste ? zetIn(deel, rest, tekst) : deel]),
  )
}
