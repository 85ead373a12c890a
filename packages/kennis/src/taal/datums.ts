import { eenheid } from '../bouw/eenheden.ts'
import type { Datum, Getal } from '../bouw/waarde.ts'
import { JAAR, leesDatum, MAAND, PEILDATA } from '../datum.ts'
import type { Boom } from './boom.ts'
import { Taalfout } from './taalfout.ts'
import { aantalArgumenten, alsDatum, type Omgeving } from './omgeving.ts'

const DATUM: Boom = { soort: 'naam', naam: PEILDATA[0], plek: 0 }

export const DATUMFUNCTIES = {
  leeftijd: (argumenten: Boom[], om: Omgeving) => {
    aantalArgumenten('leeftijd', argumenten, 1)
    return verstreken('jaren', JAAR, [...argumenten, DATUM], om)
  },
  leeftijd_op: (argumenten: Boom[], om: Omgeving) => verstreken('jaren', JAAR, argumenten, om),
  maanden_oud_op: (argumenten: Boom[], om: Omgeving) => verstreken('maanden', MAAND, argumenten, om),
}

function verstreken(per: 'jaren' | 'maanden', lengte: number, argumenten: Boom[], om: Omgeving): Getal {
  aantalArgumenten(per === 'jaren' ? 'leeftijd_op' : 'maanden_oud_op', argumenten, 2)
  const [van, tot] = argumenten.map((boom) => alsDatum(boom, om).knoop)
  if (!van || !tot) throw new Error('arguments were counted')
  const teller = om.bouwer.deel('omlaag', om.bouwer.min(tot, van), om.bouwer.getal(lengte))
  return { soort: 'getal', teller, noemer: null, schaal: 1n, eenheden: eenheid(per) }
}

export function letterlijkeDatum(tekst: string, om: Omgeving): Datum {
  const waarde = leesDatum(tekst)
  if (waarde === null) throw new Taalfout(`\`${tekst}\``, 'een dag die bestaat (jjjj-mm-dd)')
  return { soort: 'datum', knoop: om.bouwer.getal(waarde) }
}
