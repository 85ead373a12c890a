import { gelijknamig } from '../bouw/breuk.ts'
import { gelijke } from '../bouw/eenheden.ts'
import type { Getal } from '../bouw/waarde.ts'
import type { Boom } from './boom.ts'
import { Taalfout } from './taalfout.ts'
import { alsGetal, type Omgeving } from './omgeving.ts'

export const UITERSTEN = {
  maximum: (argumenten: Boom[], om: Omgeving) => uiterste('hoogste', argumenten, om),
  minimum: (argumenten: Boom[], om: Omgeving) => uiterste('laagste', argumenten, om),
}

function uiterste(hoe: 'hoogste' | 'laagste', argumenten: Boom[], om: Omgeving): Getal {
  const [eerste, ...rest] = argumenten.map((boom) => alsGetal(boom, om))
  if (!eerste || rest.length === 0)
    throw new Taalfout('één waarde', 'twee waarden of meer in `maximum(…)` of `minimum(…)`')
  return rest.reduce((a, b) => {
    const eenheden = gelijke(a.eenheden, b.eenheden)
    const samen = gelijknamig(om.bouwer, a, b)
    return { ...samen, soort: 'getal', teller: om.bouwer[hoe](samen.a, samen.b), eenheden }
  }, eerste)
}
