import { gelijknamig, ggd, keer, keerNoemer, letterlijk, vaste } from '../bouw/breuk.ts'
import type { Bouwer } from '../bouw/bouwer.ts'
import { gelijke, product, quotient } from '../bouw/eenheden.ts'
import { vasteWaarde } from '../bouw/knoop.ts'
import type { Getal } from '../bouw/waarde.ts'
import type { Boom } from './boom.ts'
import { Taalfout } from './taalfout.ts'
import { alsGetal, type Omgeving, waar } from './omgeving.ts'

export function letterlijkGetal(boom: Boom & { soort: 'getal' }, om: Omgeving): Getal {
  return letterlijk(om.bouwer, boom.tekst, boom.procent)
}

export function vertaalNegatief(van: Boom, om: Omgeving): Getal {
  const g = alsGetal(van, om)
  return { ...g, teller: om.bouwer.min(om.bouwer.getal(0), g.teller) }
}

export function vertaalRekenen(teken: '+' | '-' | '*' | '/', links: Boom, rechts: Boom, om: Omgeving): Getal {
  const a = alsGetal(links, om)
  const b = alsGetal(rechts, om)
  if (teken === '*') return maal(om.bouwer, a, b)
  if (teken === '/') return gedeeld(om.bouwer, a, b, rechts)
  const eenheden = gelijke(a.eenheden, b.eenheden)
  const samen = gelijknamig(om.bouwer, a, b)
  const teller = teken === '+' ? om.bouwer.plus(samen.a, samen.b) : om.bouwer.min(samen.a, samen.b)
  return { soort: 'getal', teller, noemer: samen.noemer, schaal: samen.schaal, eenheden }
}

function maal(bouwer: Bouwer, a: Getal, b: Getal): Getal {
  const eenheden = product(a.eenheden, b.eenheden, vaste(a), vaste(b))
  const links = vereenvoudig(bouwer, a, b.schaal)
  const rechts = vereenvoudig(bouwer, b, a.schaal)
  return {
    soort: 'getal',
    teller: bouwer.maal(links.teller, rechts.teller),
    noemer: keerNoemer(bouwer, a, b),
    schaal: (a.schaal / rechts.door) * (b.schaal / links.door),
    eenheden,
  }
}

/** A literal shares factors with the scale of the other side: keeps `x / 100 * 12` small. */
function vereenvoudig(bouwer: Bouwer, g: Getal, schaal: bigint): { teller: Getal['teller']; door: bigint } {
  const waarde = vasteWaarde(g.teller)
  if (waarde === null || waarde === 0n) return { teller: g.teller, door: 1n }
  const door = ggd(waarde, schaal)
  return { teller: bouwer.getal(waarde / door), door }
}

function gedeeld(bouwer: Bouwer, a: Getal, b: Getal, rechts: Boom): Getal {
  const eenheden = quotient(a.eenheden, b.eenheden, vaste(b))
  if (b.teller.hoog < 0) throw new Taalfout(`delen door iets negatiefs ${waar(rechts)}`, 'een deler groter dan nul')
  if (b.teller.laag <= 0)
    throw new Taalfout(
      `delen door iets dat nul of minder kan zijn ${waar(rechts)}`,
      'een deler groter dan nul',
      'schrijf `maximum(1, …)` om de deler',
    )
  const g = ggd(a.schaal, b.schaal)
  const teller = keer(bouwer, bouwer.maal(a.teller, bouwer.getal(b.schaal / g)), b.noemer)
  const schaal = a.schaal / g
  const deler = vasteWaarde(b.teller)
  if (deler !== null) return { soort: 'getal', teller, noemer: a.noemer, schaal: schaal * deler, eenheden }
  return { soort: 'getal', teller, noemer: keer(bouwer, b.teller, a.noemer), schaal, eenheden }
}
