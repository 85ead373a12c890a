import type { Uitkomst } from '@loket/kennis/bepaling'
import type { Wijziging } from '@loket/kennis/tijdlijn/tijdlijn'
import { formatBedrag, formatEuros } from '../bedragzin.ts'

/** One change as a sentence that stands under its date; `omdat` is what is proven of the reason, or empty. */
export function describeWijziging(wijziging: Wijziging, titel: string, omdat: string, taal: string): string {
  const zin = taal === 'nl' ? zinInNederlands(wijziging, titel) : zinInEngels(wijziging, titel)
  return `${zin}${omdat === '' ? '' : `, ${omdat}`}.`
}

type Veld = Pick<Wijziging, 'van' | 'naar' | 'zeker'>

function zinInNederlands({ van, naar, zeker }: Veld, titel: string): string {
  const bedrag = bedragVan(naar, 'nl')
  if (naar.uitkomst === 'nog_nodig') return `${titel}: het is dan niet meer zeker of u dit krijgt`
  if (naar.uitkomst === 'geen_recht')
    return `${titel}: u heeft daar dan ${van.uitkomst === 'recht' ? 'geen recht meer' : 'zeker geen recht'} op`
  if (van.uitkomst !== 'recht') {
    const recht = van.uitkomst === 'nog_nodig' ? 'u heeft dan zeker recht' : 'u krijgt dan recht'
    return `${titel}: ${recht}${bedrag && ` op ${bedrag}`}`
  }
  const was = van.bedrag ? formatEuros(van.bedrag, 'nl') : ''
  return zeker ? `${titel} wordt ${bedrag} in plaats van ${was}` : `${titel} verandert misschien en is dan ${bedrag}`
}

function zinInEngels({ van, naar, zeker }: Veld, titel: string): string {
  const bedrag = bedragVan(naar, 'en')
  if (naar.uitkomst === 'nog_nodig') return `${titel}: it is then no longer certain that you get this`
  if (naar.uitkomst === 'geen_recht')
    return `${titel}: you are then ${van.uitkomst === 'recht' ? 'no longer' : 'certainly not'} entitled to this`
  if (van.uitkomst !== 'recht') {
    const recht = van.uitkomst === 'nog_nodig' ? 'you are then certainly entitled' : 'you become entitled'
    return `${titel}: ${recht}${bedrag && ` to ${bedrag}`}`
  }
  const was = van.bedrag ? formatEuros(van.bedrag, 'en') : ''
  return zeker ? `${titel} becomes ${bedrag} instead of ${was}` : `${titel} may change and is then ${bedrag}`
}

function bedragVan({ bedrag }: Uitkomst, taal: string): string {
  return bedrag ? formatBedrag(bedrag, taal) : ''
}
