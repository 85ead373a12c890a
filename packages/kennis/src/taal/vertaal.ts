import type { Waarde } from '../bouw/waarde.ts'
import { suggestie } from '../suggestie.ts'
import type { Boom } from './boom.ts'
import { vertaalAls } from './als.ts'
import { DATUMFUNCTIES, letterlijkeDatum } from './datums.ts'
import { LIJSTFUNCTIES } from './lijsten.ts'
import { vertaalLogica, vertaalNiet } from './logica.ts'
import { AFRONDEN } from './afronden.ts'
import type { Omgeving } from './omgeving.ts'
import { letterlijkGetal, vertaalNegatief, vertaalRekenen } from './rekenen.ts'
import { Taalfout } from './taalfout.ts'
import { UITERSTEN } from './uitersten.ts'
import { vertaalTabel } from './tabellen.ts'
import { vertaalVergelijking } from './vergelijken.ts'

type Functie = (argumenten: Boom[], omgeving: Omgeving) => Waarde

export const FUNCTIES = new Map<string, Functie>(
  Object.entries({ ...AFRONDEN, ...UITERSTEN, ...DATUMFUNCTIES, ...LIJSTFUNCTIES }),
)

/** From syntax to typed nodes. */
export function vertaal(boom: Boom, om: Omgeving): Waarde {
  switch (boom.soort) {
    case 'getal':
      return letterlijkGetal(boom, om)
    case 'datum':
      return letterlijkeDatum(boom.tekst, om)
    case 'naam':
      return om.naam(boom.naam)
    case 'niet':
      return vertaalNiet(boom.van, om)
    case 'negatief':
      return vertaalNegatief(boom.van, om)
    case 'als':
      return vertaalAls(boom, om)
    case 'functie':
      return vertaalFunctie(boom.naam, boom.argumenten, om)
    case 'bewerking':
      return vertaalBewerking(boom, om)
  }
}

function vertaalBewerking(boom: Boom & { soort: 'bewerking' }, om: Omgeving): Waarde {
  const { teken, links, rechts } = boom
  if (teken === 'en' || teken === 'of') return vertaalLogica(teken, links, rechts, om)
  if (teken === '+' || teken === '-' || teken === '*' || teken === '/') return vertaalRekenen(teken, links, rechts, om)
  return vertaalVergelijking(teken, links, rechts, om)
}

function vertaalFunctie(naam: string, argumenten: Boom[], om: Omgeving): Waarde {
  const functie = FUNCTIES.get(naam)
  if (functie) return functie(argumenten, om)
  const tabel = om.tabel(naam)
  if (tabel) return vertaalTabel(tabel.tabel, tabel.nummer, argumenten, om)
  const bedoeld = suggestie(naam, [...FUNCTIES.keys(), ...om.tabelnamen()])
  throw new Taalfout(
    `\`${naam}(…)\``,
    naam.includes('.') ? 'een kolom van een tabel' : 'een functie van de taal',
    bedoeld && `Bedoelt u \`${bedoeld}\`?`,
  )
}
