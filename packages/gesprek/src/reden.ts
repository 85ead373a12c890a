import type { Reden, Uitkomst } from '@loket/kennis/bepaling'
import type { Teksten } from './editie.ts'
import type { Inhoud } from './inhoud.ts'
import { fillTekst } from './tekst.ts'

export interface Redenzin {
  /** A whole sentence that is true for this household; while it is open, the condition itself. */
  zin: string
  /** Article of law. */
  bron: string
  /** Whether the condition itself holds; null while it is open. */
  geldt: boolean | null
}

export interface Redenen {
  waarom: Redenzin[]
  waaromNiet: Redenzin[]
  /** Conditions that are still undecided. */
  nogOpen: Redenzin[]
}

/** The decisive conditions all point the way of the outcome, those under `tenzij` by not holding. */
export function describeRedenen({ uitkomst, waarom }: Uitkomst, { teksten }: Inhoud): Redenen {
  const zinnen = waarom.map((reden) => describeReden(reden, teksten))
  return {
    waarom: uitkomst === 'recht' ? zinnen : [],
    waaromNiet: uitkomst === 'geen_recht' ? zinnen : [],
    nogOpen: uitkomst === 'nog_nodig' ? zinnen : [],
  }
}

function describeReden({ tekst, uitkomst, bron }: Reden, teksten: Teksten): Redenzin {
  return { zin: fillTekst(teksten, uitkomst === false ? `${tekst}.anders` : tekst), bron, geldt: uitkomst }
}
