import { Peilen } from '../bepalen/peil.ts'
import { datumTekst } from '../datum.ts'
import { Grenzen } from '../draai/grenzen.ts'
import { Reeksen } from '../draai/reeksen.ts'
import { Lader } from '../invoer/lader.ts'
import { slots } from '../invoer/pad.ts'
import type { LosseVoorwaarde } from '../kennisbron.ts'
import type { Programma, Regelpakket } from '../pakket.ts'
import type { Foutenbak } from './foutenbak.ts'
import type { Regelingbron } from './regelingbron.ts'

/**
 * Nobody who is absent has a date of birth. Counts each period through without a partner but with every possible date
 * in that place: an outcome that this can still change reads the date without first asking whether there is a partner.
 */
export function controleerAfwezigen(
  pakket: Regelpakket,
  regelingen: readonly Regelingbron[],
  voorwaarden: readonly LosseVoorwaarde[],
  bak: Foutenbak,
): void {
  const lader = new Lader(pakket)
  const peilen = new Peilen(pakket)
  const plekken = slots(pakket)
  for (const schijf of pakket.schijven) {
    const programma = pakket.programmas[schijf.programma]
    const peil = peilen.van(datumTekst(schijf.vanaf), undefined)
    if (!programma || !peil) continue
    const grenzen = new Grenzen(Int32Array.from(programma.code), programma.registers)
    const reeksen = new Reeksen(programma.code)
    for (const groep of pakket.groepen.filter(({ soort }) => soort === 'misschien')) {
      const stand = lader.laad(datumTekst(schijf.vanaf), { [groep.naam]: null })
      grenzen.laag.set([...stand.laag, ...peil.laag])
      grenzen.hoog.set([...stand.hoog, ...peil.hoog])
      const datums = datumslots(pakket, groep.slot, groep.begrippen)
      merk(grenzen, datums, pakket.feitregisters)
      grenzen.draai(reeksen, true)
      datums.forEach(({ slot }, bit) =>
        meld(programma, (register) => grenzen.maskers.heeft(register, bit), plekken[slot]?.pad ?? '', groep.naam),
      )
    }
  }

  function meld(programma: Programma, telt: (register: number) => boolean, pad: string, groep: string): void {
    const verwacht = `\`heeft_${groep} en …\` of \`als heeft_${groep} dan …\` ervoor`
    for (const { regeling, recht, bedrag } of programma.uitkomsten) {
      const bestand = regelingen.find(({ id }) => id === regeling)?.stuk.bestand ?? ''
      if (telt(recht)) bak.meld(bestand, ['recht_als'], `\`${pad}\``, verwacht)
      else if (bedrag && telt(bedrag.register)) bak.meld(bestand, ['uitkomst', 'bedrag'], `\`${pad}\``, verwacht)
    }
    for (const [id, { register }] of Object.entries(programma.voorwaarden)) {
      const voorwaarde = voorwaarden.find((een) => een.id === id)
      if (voorwaarde && telt(register)) bak.meld(voorwaarde.bestand, voorwaarde.pad, `\`${pad}\``, verwacht)
    }
  }
}

interface Datumslot {
  slot: number
  laag: number
  hoog: number
}

function datumslots(pakket: Regelpakket, slot: number, begrippen: number[]): Datumslot[] {
  return begrippen.flatMap((nummer, plek) => {
    const begrip = pakket.begrippen[nummer]
    return begrip?.soort === 'datum' ? [{ slot: slot + 1 + plek, laag: begrip.laag, hoog: begrip.hoog }] : []
  })
}

function merk({ laag, hoog, maskers }: Grenzen, datums: Datumslot[], feitregisters: number): void {
  maskers.begin(datums.length, feitregisters)
  datums.forEach((datum, bit) => {
    laag[datum.slot] = datum.laag
    hoog[datum.slot] = datum.hoog
    maskers.zet(datum.slot, bit)
  })
}
