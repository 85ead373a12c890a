import { gelijknamig } from '../bouw/breuk.ts'
import { gelijke } from '../bouw/eenheden.ts'
import type { Knoop } from '../bouw/knoop.ts'
import { SOORTNAAM, type Waarde } from '../bouw/waarde.ts'
import type { Boom } from './boom.ts'
import { Taalfout } from './taalfout.ts'
import { alsJaNee, type Omgeving, waar } from './omgeving.ts'

export function vertaalAls(boom: Boom & { soort: 'als' }, om: Omgeving): Waarde {
  const toets = alsJaNee(boom.toets, om).knoop
  const dan = om.vertaal(boom.dan)
  const anders = om.vertaal(boom.anders)
  if (dan.soort !== anders.soort)
    throw new Taalfout(
      `${SOORTNAAM[dan.soort]} na \`dan\` en ${SOORTNAAM[anders.soort]} na \`anders\` ${waar(boom)}`,
      'twee keer dezelfde soort',
    )
  return kies(toets, dan, anders, om)
}

/** A choice between two values of one kind; also used for `gevallen`. */
export function kies(toets: Knoop, dan: Waarde, anders: Waarde, om: Omgeving): Waarde {
  if (dan.soort === 'getal' && anders.soort === 'getal') {
    const eenheden = gelijke(dan.eenheden, anders.eenheden)
    const { a, b, noemer, schaal } = gelijknamig(om.bouwer, dan, anders)
    return { soort: 'getal', teller: om.bouwer.kies(toets, a, b), noemer, schaal, eenheden }
  }
  if (dan.soort === 'ja_nee' && anders.soort === 'ja_nee')
    return { ...dan, knoop: om.bouwer.kies(toets, dan.knoop, anders.knoop) }
  if (dan.soort === 'datum' && anders.soort === 'datum')
    return { ...dan, knoop: om.bouwer.kies(toets, dan.knoop, anders.knoop) }
  throw new Taalfout(
    `een keuze tussen ${SOORTNAAM[dan.soort]} en ${SOORTNAAM[anders.soort]}`,
    'getallen, datums of ja/nee',
  )
}
