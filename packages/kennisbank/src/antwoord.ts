import type {
  Afleiding,
  Bedrag,
  Bepaling,
  Tussenstap,
  Uitkomst,
  Uitkomstsoort,
  Vraagkeuze,
} from '@loket/kennis/bepaling'

/** The public answer, the same over HTTP and on the command line. */
export interface Antwoord {
  editie: string
  datum: string
  uitkomsten: Antwoorduitkomst[]
  volgendeVraag?: { gegeven: string }
  zonderCijfers: string[]
}

interface Antwoorduitkomst {
  regeling: string
  uitkomst: Uitkomstsoort
  bedrag?: Bedrag
  nogNodig: string[]
  waarom: { voorwaarde: string; uitkomst: boolean | null; bron: string }[]
  stappen?: Tussenstap[]
  aannames: string[]
  afgeleid: Afleiding[]
  teControleren: boolean
}

interface Antwoordbron {
  /** Hash of the editie. */
  editie: string
  bepaling: Bepaling
  volgendeVraag: Vraagkeuze | null
  /** Dutch texts of that editie. */
  teksten: Record<string, string>
  uitleg: boolean
}

export function toAntwoord({ editie, bepaling, volgendeVraag, teksten, uitleg }: Antwoordbron): Antwoord {
  return {
    editie,
    datum: bepaling.datum,
    uitkomsten: bepaling.uitkomsten.map((uitkomst) => toUitkomst(uitkomst, teksten, uitleg)),
    ...(volgendeVraag && { volgendeVraag: { gegeven: volgendeVraag.gegeven } }),
    zonderCijfers: bepaling.zonderCijfers,
  }
}

function toUitkomst(uitkomst: Uitkomst, teksten: Record<string, string>, uitleg: boolean): Antwoorduitkomst {
  const { bedrag, stappen } = uitkomst
  return {
    regeling: uitkomst.regeling,
    uitkomst: uitkomst.uitkomst,
    ...(bedrag && { bedrag: { min: bedrag.min, max: bedrag.max, eenheid: bedrag.eenheid } }),
    nogNodig: uitkomst.nogNodig,
    waarom: uitkomst.waarom.map((reden) => ({
      voorwaarde: zin(teksten, reden.tekst),
      uitkomst: reden.uitkomst,
      bron: reden.bron,
    })),
    ...(uitleg && { stappen: stappen.map(({ naam, min, max, eenheid }) => ({ naam, min, max, eenheid })) }),
    aannames: uitkomst.aannames,
    afgeleid: uitkomst.afgeleid,
    teControleren: uitkomst.teControleren,
  }
}

function zin(teksten: Record<string, string>, id: string): string {
  const tekst = teksten[id]
  if (tekst === undefined) throw new Error(`De tekst ${id} ontbreekt in de editie.`)
  return tekst
}
