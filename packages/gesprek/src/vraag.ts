import type { Eenheid } from '@loket/kennis/gegevens'
import type { Begripinfo, Begripsoort } from './begrip.ts'
import { bereikOp, findGegeven, type Gegeven } from './gegeven.ts'
import type { Feit, Gesprek } from './gesprek.ts'
import type { Inhoud } from './inhoud.ts'
import { invullingFor, labelOf } from './label.ts'
import { fillTekst, findTekst } from './tekst.ts'

/** One question, ready to show or say. */
export interface Vraag {
  pad: string
  soort: Begripsoort
  vraag: string
  gesproken: string
  /** Short name: "kind 2: geboortedatum". */
  label: string
  hulp?: string
  waarTeVinden?: string
  eenheid?: Eenheid
  bereik?: Begripinfo['bereik']
  keuzes?: { id: string; tekst: string }[]
  /** False where "ongeveer" makes no sense: yes/no, choices, dates and how many persons. */
  magOngeveer: boolean
  /** The answer that stands, when the question is shown again. */
  feit?: Feit
}

/** The question for any path of the editie, asked or not; null for a path it does not know. */
export function findVraag(pad: string, gesprek: Gesprek, inhoud: Inhoud): Vraag | null {
  const gegeven = findGegeven(pad, inhoud.editie)
  return gegeven && makeVraag(gegeven, gesprek, inhoud)
}

export function makeVraag(gegeven: Gegeven, gesprek: Gesprek, inhoud: Inhoud): Vraag {
  const { pad, soort, eenheid } = gegeven
  const { teksten } = inhoud
  const invulling = invullingFor(gegeven, gesprek, inhoud)
  const ids = tekstIds(gegeven)
  const vraag = fillTekst(teksten, ids.vraag, invulling)
  return {
    pad,
    soort,
    vraag,
    gesproken: findTekst(teksten, ids.gesproken, invulling) ?? vraag,
    label: labelOf(pad, gesprek, inhoud),
    hulp: findTekst(teksten, `${ids.stam}.hulp`, invulling),
    waarTeVinden: findTekst(teksten, `${ids.stam}.waar_te_vinden`, invulling),
    eenheid,
    bereik: bereikOp(gegeven, gesprek.datum),
    keuzes: gegeven.keuzes?.map((id) => ({ id, tekst: fillTekst(teksten, `${ids.stam}.keuze.${id}`, invulling) })),
    magOngeveer: gegeven.begrip !== undefined && !['ja_nee', 'keuze', 'datum'].includes(soort),
    feit: gesprek.feiten[pad],
  }
}

function tekstIds({ groep, begrip }: Gegeven) {
  if (begrip === undefined) {
    const stam = `groep.${groep.id}`
    return { stam, vraag: `${stam}.vraag`, gesproken: `${stam}.vraag_gesproken` }
  }
  const stam = `begrip.${begrip}`
  return { stam, vraag: `${stam}.vraag.${groep.id}`, gesproken: `${stam}.vraag_gesproken.${groep.id}` }
}
