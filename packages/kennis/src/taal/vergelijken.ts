import { gelijknamig } from '../bouw/breuk.ts'
import type { Bouwer } from '../bouw/bouwer.ts'
import { gelijke } from '../bouw/eenheden.ts'
import type { Knoop } from '../bouw/knoop.ts'
import { type JaNee, type Keuze, SOORTNAAM, type Waarde } from '../bouw/waarde.ts'
import { suggestie } from '../suggestie.ts'
import type { Boom, Teken } from './boom.ts'
import { Taalfout } from './taalfout.ts'
import { type Omgeving, waar } from './omgeving.ts'

export function vertaalVergelijking(teken: Teken, links: Boom, rechts: Boom, om: Omgeving): JaNee {
  const a = om.vertaal(links)
  const b = a.soort === 'keuze' && rechts.soort === 'naam' ? keuzewoord(a, rechts, om) : om.vertaal(rechts)
  const [x, y] = vergelijkbaar(a, b, links, rechts, om.bouwer)
  if (teken === '=' || teken === '<>') {
    const gelijk = a.soort === 'ja_nee' ? zelfde(om.bouwer, x, y) : om.bouwer.gelijk(x, y)
    return { soort: 'ja_nee', knoop: teken === '=' ? gelijk : om.bouwer.niet(gelijk) }
  }
  if (a.soort !== 'getal' && a.soort !== 'datum')
    throw new Taalfout(`\`${teken}\` bij ${SOORTNAAM[a.soort]} ${waar(links)}`, '`=` of `<>`')
  return { soort: 'ja_nee', knoop: volgorde(om.bouwer, teken, x, y) }
}

function volgorde(bouwer: Bouwer, teken: Teken, x: Knoop, y: Knoop): Knoop {
  if (teken === '<') return bouwer.kleiner(x, y)
  if (teken === '>') return bouwer.kleiner(y, x)
  return teken === '<=' ? bouwer.hoogstens(x, y) : bouwer.hoogstens(y, x)
}

/** `feit = ja` is the fact itself, so that it shares its node with every other use. */
function zelfde(bouwer: Bouwer, x: Knoop, y: Knoop): Knoop {
  if (y.bewerking === 'getal') return y.k === 1 ? x : bouwer.niet(x)
  return bouwer.gelijk(x, y)
}

function vergelijkbaar(a: Waarde, b: Waarde, links: Boom, rechts: Boom, bouwer: Bouwer): [Knoop, Knoop] {
  if (a.soort === 'getal' && b.soort === 'getal') {
    gelijke(a.eenheden, b.eenheden)
    const samen = gelijknamig(bouwer, a, b)
    return [samen.a, samen.b]
  }
  if (a.soort === 'keuze' && b.soort === 'keuze' && a.keuzes.join() !== b.keuzes.join())
    throw new Taalfout(`twee verschillende keuzes ${waar(links)} ${waar(rechts)}`, 'dezelfde keuze')
  if (a.soort !== b.soort || a.soort === 'groep' || a.soort === 'getal' || b.soort === 'groep' || b.soort === 'getal')
    throw new Taalfout(
      `${SOORTNAAM[a.soort]} ${waar(links)} naast ${SOORTNAAM[b.soort]} ${waar(rechts)}`,
      'twee keer dezelfde soort',
    )
  return [a.knoop, b.knoop]
}

function keuzewoord(bij: Keuze, boom: Boom & { soort: 'naam' }, om: Omgeving): Waarde {
  const nummer = bij.keuzes.indexOf(boom.naam)
  if (nummer >= 0) return { soort: 'keuze', knoop: om.bouwer.getal(nummer), keuzes: bij.keuzes }
  if (boom.naam.includes('.')) return om.naam(boom.naam)
  const bedoeld = suggestie(boom.naam, bij.keuzes)
  throw new Taalfout(`\`${boom.naam}\``, `een van ${bij.keuzes.join(', ')}`, bedoeld && `Bedoelt u \`${bedoeld}\`?`)
}
