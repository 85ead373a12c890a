import { Gebruik } from '../bepalen/gebruikt.ts'
import { Peilen } from '../bepalen/peil.ts'
import { Rekenblad } from '../bepalen/rekenblad.ts'
import type { Invoer } from '../gegevens.ts'
import { Lader } from '../invoer/lader.ts'
import { type Slot, slots } from '../invoer/pad.ts'
import type { Regelpakket } from '../pakket.ts'

/** Paths of the facts on which outcomes and loose conditions rest for one household; of a choice that is made, not the other side. */
export interface Steun {
  regelingen: Record<string, string[]>
  voorwaarden: Record<string, string[]>
}

interface Vraag {
  regelingen: readonly string[]
  voorwaarden: readonly string[]
}

/** Taken when someone asks, never while deciding. Facts that are not known yet but can matter are in it too. */
export function findSteun(pakket: Regelpakket, { datum, gemeente, gegevens }: Invoer, vraag: Vraag): Steun {
  const peil = new Peilen(pakket).van(datum, gemeente)
  const programma = peil && pakket.programmas[peil.programma]
  if (!peil || !programma) return { regelingen: {}, voorwaarden: {} }
  const blad = new Rekenblad(pakket, programma)
  blad.doorreken(new Lader(pakket).laad(datum, gegevens), peil, programma.code.length)
  const gebruik = new Gebruik(Int32Array.from(programma.code), programma.registers)
  const feiten = slots(pakket).flatMap((slot, register) => (slot ? [{ slot, eerste: register - vooraf(slot) }] : []))
  const leden = ({ groep }: Slot) => (groep.soort === 'lijst' ? (blad.grenzen.hoog[groep.slot] ?? 0) : 1)
  const padenVan = (registers: number[]) => {
    const gebruikt = gebruik.van(registers, blad.grenzen)
    return feiten.flatMap(({ slot, eerste }) => (gebruikt.has(eerste) && slot.lid < leden(slot) ? [slot.pad] : []))
  }
  const uitkomsten = programma.uitkomsten.filter(({ regeling }) => vraag.regelingen.includes(regeling))
  return {
    regelingen: Object.fromEntries(
      uitkomsten.map(({ regeling, recht, bedrag }) => [
        regeling,
        padenVan(bedrag ? [recht, bedrag.register] : [recht]),
      ]),
    ),
    voorwaarden: Object.fromEntries(
      vraag.voorwaarden.flatMap((id) => {
        const voorwaarde = programma.voorwaarden[id]
        return voorwaarde ? [[id, padenVan([voorwaarde.register])]] : []
      }),
    ),
  }
}

/** The program knows the facts of a member by those of the first. */
function vooraf({ groep, lid }: Slot): number {
  return lid * groep.begrippen.length
}
