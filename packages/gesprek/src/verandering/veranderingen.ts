import type { Begrip } from '@loket/kennis/pakket'
import { evaluateTijdlijn } from '@loket/kennis/tijdlijn/tijdlijn'
import { findVeranderingen, type Verandering } from '@loket/kennis/verandering/verandering'
import { formatEuro } from '../bedragzin.ts'
import { formatDatum } from '../datum.ts'
import { findGegeven } from '../gegeven.ts'
import { toInvoer } from '../gegevens.ts'
import type { Gesprek } from '../gesprek.ts'
import type { Inhoud } from '../inhoud.ts'
import { nameInZin } from '../label.ts'
import { describeOorzaken } from '../tijdlijn/oorzaakzin.ts'

const MAANDEN = 12

/** What by itself would give a right to a regeling that one has no right to now: the day it begins, or one fact. */
export function listVeranderzinnen(regeling: string, gesprek: Gesprek, inhoud: Inhoud): string[] {
  const vraag = { kennis: inhoud.kennis, pakket: inhoud.editie.pakket, invoer: toInvoer(gesprek) }
  const { wijzigingen } = evaluateTijdlijn({ ...vraag, maanden: MAANDEN, regelingen: [regeling] })
  const begin = wijzigingen.find(({ naar }) => naar.uitkomst === 'recht')
  const zinnen = findVeranderingen({ ...vraag, regeling }).map((verandering) =>
    describeVerandering(verandering, gesprek, inhoud),
  )
  if (!begin) return zinnen
  const dag = formatDatum(begin.datum, gesprek.taal)
  const omdat = describeOorzaken(begin.oorzaken, gesprek, inhoud)
  const zin = gesprek.taal === 'nl' ? `Vanaf ${dag} heeft u wel recht` : `From ${dag} you are entitled`
  return [`${zin}${omdat && `, ${omdat}`}.`, ...zinnen]
}

/** "Uw jaarinkomen: bij € 40.857 of minder heeft u wel recht." */
function describeVerandering(verandering: Verandering, gesprek: Gesprek, inhoud: Inhoud): string {
  const { taal } = gesprek
  const naam = nameInZin(verandering.pad, gesprek, inhoud)
  const wat = `${naam.charAt(0).toLocaleUpperCase(taal)}${naam.slice(1)}`
  const hoeveel = describeHoeveel(verandering, findGegeven(verandering.pad, inhoud.editie)?.soort ?? 'getal', taal)
  if (taal === 'nl') return `${wat}: bij ${hoeveel} heeft u ${verandering.zeker ? 'wel' : 'misschien wel'} recht.`
  return `${wat}: with ${hoeveel} you ${verandering.zeker ? 'are' : 'may be'} entitled.`
}

type Grens = Pick<Verandering, 'richting' | 'vanaf' | 'tot'>

function describeHoeveel({ richting, vanaf, tot }: Grens, soort: Begrip['soort'], taal: string): string {
  const getal = (waarde: number) =>
    soort === 'bedrag' ? formatEuro(waarde, taal) : new Intl.NumberFormat(taal).format(waarde)
  const grens = soort === 'bedrag' ? inEuros({ richting, vanaf, tot }) : vanaf
  const nl = taal === 'nl'
  if (tot === grens || (grens === 0 && richting === 'minder')) return getal(grens)
  if (tot !== null) {
    const [laag, hoog] = [grens, tot].toSorted((een, ander) => een - ander).map(getal)
    return nl ? `${laag} tot en met ${hoog}` : `${laag} up to ${hoog}`
  }
  if (richting === 'minder') return `${getal(grens)} ${nl ? 'of minder' : 'or less'}`
  return `${getal(grens)} ${nl ? 'of meer' : 'or more'}`
}

/** In whole euros while that is still on the side of the right. */
function inEuros({ richting, vanaf, tot }: Grens): number {
  const heel = richting === 'minder' ? Math.floor(vanaf) : Math.ceil(vanaf)
  const past = tot === null || (richting === 'minder' ? heel >= tot : heel <= tot)
  return past ? heel : vanaf
}
