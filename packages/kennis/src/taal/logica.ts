import type { JaNee } from '../bouw/waarde.ts'
import type { Boom } from './boom.ts'
import { alsJaNee, type Omgeving } from './omgeving.ts'

export function vertaalLogica(teken: 'en' | 'of', links: Boom, rechts: Boom, om: Omgeving): JaNee {
  const a = alsJaNee(links, om).knoop
  const b = alsJaNee(rechts, om).knoop
  return { soort: 'ja_nee', knoop: teken === 'en' ? om.bouwer.laagste(a, b) : om.bouwer.hoogste(a, b) }
}

export function vertaalNiet(van: Boom, om: Omgeving): JaNee {
  return { soort: 'ja_nee', knoop: om.bouwer.niet(alsJaNee(van, om).knoop) }
}
