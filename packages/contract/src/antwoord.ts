import type { Bepaling, Uitkomst, Vraagkeuze } from '@loket/kennis/bepaling'
import type { Bepalingsantwoord } from './bepaling.ts'

export interface Antwoordbron {
  /** Hash of the editie. */
  editie: string
  bepaling: Bepaling
  volgendeVraag: Vraagkeuze | null
  /** Dutch texts of that editie. */
  teksten: Record<string, string>
  uitleg: boolean
}

/** The public answer, the same over HTTP and on the command line. */
export function toAntwoord({ editie, bepaling, volgendeVraag, teksten, uitleg }: Antwoordbron): Bepalingsantwoord {
  return {
    editie,
    datum: bepaling.datum,
    uitkomsten: bepaling.uitkomsten.map((uitkomst) => toUitkomst(uitkomst, teksten, uitleg)),
    ...(volgendeVraag && { volgendeVraag: { gegeven: volgendeVraag.gegeven } }),
    zonderCijfers: bepaling.zonderCijfers,
  }
}

function toUitkomst(uitkomst: Uitkomst, teksten: Record<string, string>, uitleg: boolean) {
  const { regeling, bedrag, nogNodig, aannames, teControleren } = uitkomst
  return {
    regeling,
    uitkomst: uitkomst.uitkomst,
    ...(bedrag && { bedrag: { min: bedrag.min, max: bedrag.max, eenheid: bedrag.eenheid } }),
    nogNodig,
    waarom: uitkomst.waarom.map((reden) => ({
      voorwaarde: zin(teksten, reden.tekst),
      uitkomst: reden.uitkomst,
      bron: reden.bron,
    })),
    ...(uitleg && {
      stappen: uitkomst.stappen.map(({ naam, min, max, eenheid }) => ({ naam, min, max, eenheid })),
    }),
    aannames,
    teControleren,
  }
}

function zin(teksten: Record<string, string>, id: string): string {
  const tekst = teksten[id]
  if (tekst === undefined) throw new Error(`De tekst ${id} ontbreekt in de editie.`)
  return tekst
}
