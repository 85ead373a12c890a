import type { Bedrag, Bepaling } from '@loket/kennis/bepaling'
import { formatEuro } from './bedragzin.ts'
import type { Gesprek } from './gesprek.ts'
import type { Inhoud } from './inhoud.ts'
import { fillTekst, type Invulling } from './tekst.ts'
import { opsomming } from './zinnen/zin.ts'

/** A spoken sentence with `{gemeente}`, `{naam}`, `{niet_gevraagd}` and `{bedrag.zorgtoeslag}` filled in. */
export function fillBelzin(
  id: string,
  gesprek: Gesprek,
  { editie, teksten }: Inhoud,
  { uitkomsten }: Bepaling,
  nietGevraagd: string[] = [],
): string {
  const gemeente = editie.gemeenten.find((kandidaat) => kandidaat.id === gesprek.gemeente)
  const invulling: Invulling = {
    gemeente: gemeente?.naam,
    niet_gevraagd: opsomming(gesprek.taal, nietGevraagd),
  }
  for (const { regeling, bedrag } of uitkomsten)
    if (bedrag) invulling[`bedrag.${regeling}`] = formatBedrag(bedrag, gesprek.taal)
  return fillTekst(teksten, id, invulling)
}

function formatBedrag({ min, max }: Bedrag, taal: string): string {
  return min === max ? formatEuro(max, taal) : `${formatEuro(min, taal)} – ${formatEuro(max, taal)}`
}
