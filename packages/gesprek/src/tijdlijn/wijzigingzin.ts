import type { Wijziging } from '@loket/kennis/tijdlijn/tijdlijn'
import { formatBedrag, formatEuros } from '../bedragzin.ts'
import type { Zinid } from '../zinnen/nl.ts'
import { zin } from '../zinnen/zin.ts'

/** One change as a sentence that stands under its date; `reden` is what is proven of the reason, or empty. */
export function describeWijziging(wijziging: Wijziging, titel: string, reden: string, taal: string): string {
  const { van, naar } = wijziging
  const kern = zin(taal, zinVan(wijziging), {
    titel,
    bedrag: naar.bedrag && formatBedrag(naar.bedrag, taal),
    was: van.bedrag && formatEuros(van.bedrag, taal),
  })
  return reden === ''
    ? zin(taal, 'wijziging.zin', { zin: kern })
    : zin(taal, 'wijziging.zin_met_reden', { zin: kern, reden })
}

function zinVan({ van, naar, zeker }: Wijziging): Zinid {
  if (naar.uitkomst === 'nog_nodig') return 'wijziging.niet_meer_zeker'
  if (naar.uitkomst === 'geen_recht')
    return van.uitkomst === 'recht' ? 'wijziging.geen_recht_meer' : 'wijziging.zeker_geen_recht'
  if (van.uitkomst === 'nog_nodig') return naar.bedrag ? 'wijziging.zeker_recht_op' : 'wijziging.zeker_recht'
  if (van.uitkomst === 'geen_recht') return naar.bedrag ? 'wijziging.recht_op' : 'wijziging.recht'
  return zeker ? 'wijziging.wordt' : 'wijziging.misschien'
}
