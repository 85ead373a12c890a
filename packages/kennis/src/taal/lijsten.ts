import type { Bouwer } from '../bouw/bouwer.ts'
import { eenheid } from '../bouw/eenheden.ts'
import type { Knoop } from '../bouw/knoop.ts'
import type { Getal, Groepwaarde, JaNee } from '../bouw/waarde.ts'
import type { Boom } from './boom.ts'
import { Taalfout } from './taalfout.ts'
import { aantalArgumenten, alsGetal, alsJaNee, type Omgeving, waar } from './omgeving.ts'

export const LIJSTFUNCTIES = { aantal, som, een_van: eenVan, alle, hoogste, laagste }

/** The members for which the test holds; all of them without a test. */
function aantal(argumenten: Boom[], om: Omgeving): Getal {
  aantalArgumenten('aantal', argumenten, 1, 2)
  const groep = groepVan(argumenten, om)
  const toets = argumenten[1]
  const teller = toets ? telOp(om.bouwer, groep, alsJaNee(toets, om).knoop) : groep.aantal
  return { soort: 'getal', teller, noemer: null, schaal: 1n, eenheden: eenheid('personen') }
}

function som(argumenten: Boom[], om: Omgeving): Getal {
  const { groep, getal } = groepEnGetal('som', argumenten, om)
  return { ...getal, teller: telOp(om.bouwer, groep, getal.teller) }
}

function hoogste(argumenten: Boom[], om: Omgeving): Getal {
  const { groep, getal } = groepEnGetal('hoogste', argumenten, om)
  return { ...getal, teller: om.bouwer.lus('lus_hoogste', groep.lijst, groep.aantal, getal.teller) }
}

function laagste(argumenten: Boom[], om: Omgeving): Getal {
  const { groep, getal } = groepEnGetal('laagste', argumenten, om)
  return { ...getal, teller: om.bouwer.lus('lus_laagste', groep.lijst, groep.aantal, getal.teller) }
}

/** An empty group has no member for which it holds ... */
function eenVan(argumenten: Boom[], om: Omgeving): JaNee {
  const { groep, toets } = groepEnToets('een_van', argumenten, om)
  return { soort: 'ja_nee', knoop: om.bouwer.lus('lus_hoogste', groep.lijst, groep.aantal, toets) }
}

/** ... and none for which it does not. */
function alle(argumenten: Boom[], om: Omgeving): JaNee {
  const { groep, toets } = groepEnToets('alle', argumenten, om)
  const tegenvoorbeeld = om.bouwer.lus('lus_hoogste', groep.lijst, groep.aantal, om.bouwer.niet(toets))
  return { soort: 'ja_nee', knoop: om.bouwer.niet(tegenvoorbeeld) }
}

function telOp(bouwer: Bouwer, groep: Groepwaarde, waarde: Knoop): Knoop {
  if (waarde.lijst === -1) return bouwer.maal(groep.aantal, waarde)
  return bouwer.lus('lus_som', groep.lijst, groep.aantal, waarde)
}

function groepVan(argumenten: Boom[], om: Omgeving): Groepwaarde {
  const [eerste] = argumenten
  const groep = eerste && om.vertaal(eerste)
  if (groep?.soort === 'groep') return groep
  throw new Taalfout(eerste ? `iets anders ${waar(eerste)}` : 'niets', 'een groep personen, zoals `kinderen`')
}

function groepEnGetal(naam: string, argumenten: Boom[], om: Omgeving): { groep: Groepwaarde; getal: Getal } {
  aantalArgumenten(naam, argumenten, 2)
  const groep = groepVan(argumenten, om)
  const [, wat] = argumenten
  if (!wat) throw new Error('arguments were counted')
  const getal = alsGetal(wat, om)
  if (getal.noemer && getal.noemer.lijst !== -1)
    throw new Taalfout(
      `een deling per lid van \`${groep.naam}\` ${waar(wat)}`,
      'een afgeronde deling',
      'zet `afgerond(…)` om de deling',
    )
  return { groep, getal }
}

function groepEnToets(naam: string, argumenten: Boom[], om: Omgeving): { groep: Groepwaarde; toets: Knoop } {
  aantalArgumenten(naam, argumenten, 2)
  const groep = groepVan(argumenten, om)
  const [, toets] = argumenten
  if (!toets) throw new Error('arguments were counted')
  return { groep, toets: alsJaNee(toets, om).knoop }
}
