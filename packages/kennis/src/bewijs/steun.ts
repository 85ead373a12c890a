import { Gebruik } from '../bepalen/gebruikt.ts'
import { Peilen } from '../bepalen/peil.ts'
import { Rekenblad } from '../bepalen/rekenblad.ts'
import type { Invoer } from '../gegevens.ts'
import { Lader } from '../invoer/lader.ts'
import { type Slot, slots } from '../invoer/pad.ts'
import type { Regelpakket } from '../pakket.ts'

/**
 * Paths of the facts on which the outcome of each of these regelingen rests for one household; of a choice that is made, not
 * the other side. Taken when someone asks, never while deciding. What is not known yet but can matter is in it too.
 */
export function findSteun(
  pakket: Regelpakket,
  { datum, gemeente, gegevens }: Invoer,
  regelingen: readonly string[],
): Map<string, string[]> {
  const peil = new Peilen(pakket).van(datum, gemeente)
  const programma = peil && pakket.programmas[peil.programma]
  if (!peil || !programma) return new Map()
  const blad = new Rekenblad(pakket, programma)
  blad.doorreken(new Lader(pakket).laad(datum, gegevens), peil, programma.code.length)
  const gebruik = new Gebruik(Int32Array.from(programma.code), programma.registers)
  const feiten = slots(pakket).flatMap((slot, register) => (slot ? [{ slot, eerste: register - vooraf(slot) }] : []))
  const leden = ({ groep }: Slot) => (groep.soort === 'lijst' ? (blad.grenzen.hoog[groep.slot] ?? 0) : 1)
  const uitkomsten = programma.uitkomsten.filter(({ regeling }) => regelingen.includes(regeling))
  return new Map(
    uitkomsten.map(({ regeling, recht, bedrag }) => {
      const gebruikt = gebruik.van(bedrag ? [recht, bedrag.register] : [recht], blad.grenzen)
      const telt = ({ slot, eerste }: (typeof feiten)[number]) => gebruikt.has(eerste) && slot.lid < leden(slot)
      return [regeling, feiten.flatMap((feit) => (telt(feit) ? [feit.slot.pad] : []))]
    }),
  )
}

/** The program knows the facts of a member by those of the first. */
function vooraf({ groep, lid }: Slot): number {
  return lid * groep.begrippen.length
}
