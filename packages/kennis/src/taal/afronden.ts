import type { Bouwer } from '../bouw/bouwer.ts'
import { ggd, vaste } from '../bouw/breuk.ts'
import { vasteWaarde } from '../bouw/knoop.ts'
import type { Getal } from '../bouw/waarde.ts'
import type { Boom } from './boom.ts'
import { Taalfout } from './taalfout.ts'
import { aantalArgumenten, alsGetal, type Omgeving, waar } from './omgeving.ts'

export type Afronding = 'omlaag' | 'omhoog' | 'rond'

export const AFRONDEN = {
  afgerond: (argumenten: Boom[], om: Omgeving) => afronden('rond', argumenten, om),
  afgerond_omlaag: (argumenten: Boom[], om: Omgeving) => afronden('omlaag', argumenten, om),
  afgerond_omhoog: (argumenten: Boom[], om: Omgeving) => afronden('omhoog', argumenten, om),
}

function afronden(hoe: Afronding, argumenten: Boom[], om: Omgeving): Getal {
  aantalArgumenten('afgerond', argumenten, 2)
  const [wat, op] = argumenten
  if (!wat || !op) throw new Error('arguments were counted')
  const stap = alsGetal(op, om)
  const waarde = vaste(stap)
  if (waarde === null || waarde <= 0)
    throw new Taalfout(`een stap die niet vaststaat ${waar(op)}`, 'een vast getal groter dan nul, zoals `1` of `0.01`')
  return rond(om.bouwer, hoe, alsGetal(wat, om), vasteWaarde(stap.teller) ?? 1n, stap.schaal)
}

/** To whole multiples of `heel / deel`, in one exact division. */
export function rond(bouwer: Bouwer, hoe: Afronding, g: Getal, heel: bigint, deel: bigint): Getal {
  const onder = g.schaal * heel
  const gemeen = ggd(deel, onder)
  const teller = bouwer.maal(g.teller, bouwer.getal(deel / gemeen))
  const vast = bouwer.getal(onder / gemeen)
  const noemer = g.noemer === null ? vast : bouwer.maal(g.noemer, vast)
  const stappen = bouwer.deel(hoe, teller, noemer)
  return { ...g, teller: bouwer.maal(stappen, bouwer.getal(heel)), noemer: null, schaal: deel }
}
