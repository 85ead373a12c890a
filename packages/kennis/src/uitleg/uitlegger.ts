import { type Peil, Peilen } from '../bepalen/peil.ts'
import { Rekenblad } from '../bepalen/rekenblad.ts'
import { beslissers } from '../bepalen/uitkomst.ts'
import { datumTekst } from '../datum.ts'
import type { Invoer } from '../gegevens.ts'
import { Lader } from '../invoer/lader.ts'
import { type Slot, slots } from '../invoer/pad.ts'
import type { Programma, Regelpakket } from '../pakket.ts'
import { Blad } from './blad.ts'
import { Cijferlezer } from './cijferlezer.ts'
import type { Stapuitleg, Uitleg } from './uitleg.ts'
import { type Steunt, Vormer } from './vormer.ts'
import { Waardelezer, type Wetdeel } from './waardelezer.ts'
import type { Wetboek } from './wetboek.ts'

interface Werkplek {
  programma: Programma
  rekenblad: Rekenblad
  delen: ReadonlyMap<string, Wetdeel>
}

/** Explains outcomes out of what the same program counted: it can leave something out, but not disagree. */
export class Uitlegger {
  private readonly pakket: Regelpakket
  private readonly wetboek: Wetboek
  private readonly peilen: Peilen
  private readonly lader: Lader
  private readonly slots: readonly (Slot | undefined)[]
  private readonly werkplekken = new Map<number, Werkplek>()

  constructor(pakket: Regelpakket, wetboek: Wetboek) {
    this.pakket = pakket
    this.wetboek = wetboek
    this.peilen = new Peilen(pakket)
    this.lader = new Lader(pakket)
    this.slots = slots(pakket)
  }

  /** Null when the regeling has no rules or figures on this date. */
  explain(invoer: Invoer, regeling: string): Uitleg | null {
    const peil = this.peilen.van(invoer.datum, invoer.gemeente)
    if (!peil || peil.zonderCijfers.includes(regeling)) return null
    const { rekenblad, programma, delen } = this.werkplek(peil)
    const deel = delen.get(regeling)
    if (!deel) return null
    const stand = this.lader.laad(invoer.datum, invoer.gegevens)
    rekenblad.doorreken(stand, peil, programma.code.length)
    rekenblad.scherpAan(stand)
    const { grenzen } = rekenblad
    const redenen = beslissers(deel.uitkomst, grenzen)
    const mag = grenzen.hoog[deel.uitkomst.recht] === 1
    const { pakket, wetboek } = this
    const cijfers = new Cijferlezer(pakket.cijfers, wetboek.cijfers, invoer)
    const blad = new Blad(grenzen, pakket.groepen)
    const vormer = new Vormer(new Waardelezer({ pakket, slots: this.slots, delen }, blad, cijfers))
    const betaald = mag ? [vormer.bedrag(regeling)] : []
    const getoetst = redenen.map(({ nummer, ...reden }) => ({ reden, ...vormer.voorwaarde(regeling, nummer) }))
    const stappen = mag
      ? metAfstand(vormer, betaald, ({ nodig }) => nodig)
      : metAfstand(
          vormer,
          getoetst.map(({ steunt }) => steunt),
          ({ nodig, terzijde }) => [...nodig, ...terzijde],
        )
    return {
      regeling,
      vanaf: datumTekst(deel.wet.vanaf),
      over: mag ? 'bedrag' : 'voorwaarden',
      voorwaarden: getoetst.map(({ reden, want }) => ({ ...reden, want })),
      stappen,
    }
  }

  private werkplek(peil: Peil): Werkplek {
    const bekend = this.werkplekken.get(peil.programma)
    if (bekend) return bekend
    const programma = this.pakket.programmas[peil.programma]
    if (!programma) throw new Error(`program ${peil.programma} is not in the pack`)
    const werkplek = {
      programma,
      rekenblad: new Rekenblad(this.pakket, programma, this.slots),
      delen: delenVan(programma, this.wetboek, peil.programma),
    }
    this.werkplekken.set(peil.programma, werkplek)
    return werkplek
  }
}

function delenVan({ uitkomsten }: Programma, { programmas, regelingen }: Wetboek, nummer: number) {
  return new Map(
    uitkomsten.flatMap((uitkomst, i): [string, Wetdeel][] => {
      const plaatsing = programmas[nummer]?.[i]
      const wet = plaatsing && regelingen[plaatsing.regeling]
      return wet ? [[uitkomst.regeling, { uitkomst, wet, plaatsing }]] : []
    }),
  )
}

/** How far each step is from these, along the steps on which each rests. */
function metAfstand(
  { stappen }: Vormer,
  van: readonly Steunt[],
  op: (steunt: Steunt) => Iterable<string>,
): Stapuitleg[] {
  const afstanden = new Map<string, number>()
  let rand = van
  for (let afstand = 0; rand.length > 0; afstand++) {
    const nieuw = [...new Set(rand.flatMap((steunt) => [...op(steunt)]))].filter((sleutel) => !afstanden.has(sleutel))
    for (const sleutel of nieuw) afstanden.set(sleutel, afstand)
    rand = nieuw.flatMap((sleutel) => stappen.get(sleutel) ?? [])
  }
  return [...stappen].map(([sleutel, { uitleg }]) => ({ ...uitleg, afstand: afstanden.get(sleutel) ?? null }))
}
