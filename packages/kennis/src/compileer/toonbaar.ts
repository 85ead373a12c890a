import type { Bouwer } from '../bouw/bouwer.ts'
import { isGeld } from '../bouw/eenheden.ts'
import type { Getal } from '../bouw/waarde.ts'
import { rond } from '../taal/afronden.ts'
import { Taalfout } from '../taal/taalfout.ts'

/** A step that ends in a division by something that varies is shown to the cent, one that may not fit in a double too. */
export function toonbaar(bouwer: Bouwer, getal: Getal): Getal {
  if (getal.noemer === null && !getal.teller.ruim) return getal
  return rond(bouwer, 'rond', getal, 1n, getal.noemer === null && !isGeld(getal.eenheden) ? 10_000n : 100n)
}

export function controleerToonbaar(bouwer: Bouwer, getal: Getal): void {
  const { ruim } = toonbaar(bouwer, getal).teller
  if (!ruim) return
  const cijfers = Math.max(...ruim.map((grens) => String(grens < 0n ? -grens : grens).length)) - 2
  throw new Taalfout(
    `een uitkomst die tot ${cijfers} cijfers lang kan worden`,
    'een uitkomst van hoogstens 13 cijfers voor de komma',
    'maak het bereik van een begrip kleiner, of zet `minimum(…)` om de uitkomst',
  )
}
