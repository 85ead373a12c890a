import type { Reden, Uitkomst } from '@loket/kennis/bepaling'
import type { Gesprek } from './gesprek.ts'
import type { Inhoud } from './inhoud.ts'
import { fillTekst } from './tekst.ts'

export interface Redenzin {
  /** A whole sentence: "U huurt de woning waar u woont." or "Dit geldt niet voor u: U huurt …". */
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
export function describeRedenen({ uitkomst, waarom }: Uitkomst, gesprek: Gesprek, inhoud: Inhoud): Redenen {
  const zinnen = waarom.map((reden) => describeReden(reden, gesprek, inhoud))
  return {
    waarom: uitkomst === 'recht' ? zinnen : [],
    waaromNiet: uitkomst === 'geen_recht' ? zinnen : [],
    nogOpen: uitkomst === 'nog_nodig' ? zinnen : [],
  }
}

function describeReden({ tekst, uitkomst, bron }: Reden, { taal }: Gesprek, { teksten }: Inhoud): Redenzin {
  const zin = fillTekst(teksten, tekst)
  const niet = taal === 'nl' ? 'Dit geldt niet voor u' : 'This does not apply to you'
  return { zin: uitkomst === false ? `${niet}: ${zin}` : zin, bron, geldt: uitkomst }
}
