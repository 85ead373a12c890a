import { formatDatum } from './datum.ts'
import { findGegeven, type Gegeven } from './gegeven.ts'
import type { Gesprek } from './gesprek.ts'
import type { Inhoud } from './inhoud.ts'
import { fillTekst, formatRang, type Invulling } from './tekst.ts'
import { opsomming } from './zinnen/zin.ts'

/** In the fixed vocabulary of facts: the one who tells the story. */
export const AANVRAGER = 'aanvrager'

type Onderwerp = Pick<Gegeven, 'groep' | 'index' | 'begrip'>

/** What may stand between braces in a text about one person or thing. */
export function invullingFor({ groep, index, begrip }: Onderwerp, gesprek: Gesprek, inhoud: Inhoud) {
  const jaar = Number(gesprek.datum.slice(0, 4))
  const gemeente = inhoud.editie.gemeenten.find(({ id }) => id === gesprek.gemeente)
  const invulling: Invulling = {
    datum: formatDatum(gesprek.datum, gesprek.taal),
    jaar: String(jaar),
    vorig_jaar: String(jaar - 1),
    gemeente: gemeente?.naam,
  }
  if (index !== undefined) {
    invulling['nummer'] = String(index + 1)
    invulling['rang'] = formatRang(index + 1, gesprek.taal)
  }
  // Whether there is a partner, and how many children, is still about oneself.
  const wie = fillTekst(inhoud.teksten, `groep.${begrip === undefined ? AANVRAGER : groep.id}.wie`, invulling)
  return { ...invulling, wie, [`naam van ${groep.enkelvoud ?? groep.id}`]: wie }
}

/** Whom or what questions are about: "u en uw partner", "uw 2e kind". */
export function nameOnderwerpen(onderwerpen: Onderwerp[], gesprek: Gesprek, inhoud: Inhoud): string {
  const namen = new Set(onderwerpen.map((onderwerp) => invullingFor(onderwerp, gesprek, inhoud).wie))
  return opsomming(gesprek.taal, namen)
}

/** Short name of a fact for a list: "kind 2: geboortedatum". */
export function labelOf(pad: string, gesprek: Gesprek, inhoud: Inhoud): string {
  const gegeven = findGegeven(pad, inhoud.editie)
  if (!gegeven) return pad
  const invulling = invullingFor(gegeven, gesprek, inhoud)
  const kort = fillTekst(inhoud.teksten, kortId(gegeven), invulling)
  if (gegeven.begrip === undefined || gegeven.groep.soort === 'een') return kort
  return `${fillTekst(inhoud.teksten, `groep.${gegeven.groep.id}.label`, invulling)}: ${kort}`
}

/** The same in a running sentence: "geboortedatum van uw 2e kind", "uw inkomen". */
export function nameInZin(pad: string, gesprek: Gesprek, inhoud: Inhoud): string {
  const gegeven = findGegeven(pad, inhoud.editie)
  if (!gegeven) return pad
  const invulling = invullingFor(gegeven, gesprek, inhoud)
  const kort = fillTekst(inhoud.teksten, kortId(gegeven), invulling)
  if (gegeven.begrip === undefined) return kort
  return fillTekst(inhoud.teksten, `groep.${gegeven.groep.id}.van`, { ...invulling, kort })
}

function kortId({ groep, begrip }: Gegeven): string {
  return begrip === undefined ? `groep.${groep.id}.kort` : `begrip.${begrip}.kort`
}
