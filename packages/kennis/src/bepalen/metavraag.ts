import type { Vraagkeuze } from '../bepaling.ts'
import type { Gegevens } from '../gegevens.ts'
import type { Regelpakket } from '../pakket.ts'

/** Puts the question of a meta-begrip in the place of the first of the facts that may follow from it. */
export class Metavragen {
  /** By group and begrip the meta-begrippen from which it may follow. */
  private readonly metas = new Map<string, string[]>()

  constructor(pakket: Regelpakket) {
    for (const groep of pakket.groepen) {
      for (const nummer of groep.begrippen) {
        const { id, volgt = [] } = pakket.begrippen[nummer] ?? { id: '' }
        const uit = [...new Set(volgt.map((regel) => pakket.begrippen[regel.uit]?.id ?? ''))]
        if (uit.length > 0) this.metas.set(`${groep.naam}.${id}`, uit)
      }
    }
  }

  /** Once it is answered or passed over, what did not follow is asked itself. */
  zet(keuze: Vraagkeuze | null, gegevens: Gegevens, overslaan: ReadonlySet<string> | undefined): Vraagkeuze | null {
    if (!keuze || this.metas.size === 0) return keuze
    const open = [...new Set(keuze.open.map((pad) => this.vraagVoor(pad, gegevens, overslaan)))]
    const [gegeven] = open
    // One answer for several facts: so many fewer questions to come.
    const nog = Math.max(1, (keuze.nog * open.length) / keuze.open.length)
    return gegeven === undefined ? null : { gegeven, open, nog }
  }

  private vraagVoor(pad: string, gegevens: Gegevens, overslaan: ReadonlySet<string> | undefined): string {
    const [wie = '', begrip = ''] = pad.split('.')
    const [groep = '', lid = '0'] = wie.split(/[[\]]/)
    const deel = gegevens[groep]
    const feiten = Array.isArray(deel) ? deel[Number(lid)] : deel
    const meta = this.metas.get(`${groep}.${begrip}`)?.find((id) => {
      const waarde = feiten?.[id]
      return (waarde === undefined || waarde === null) && !overslaan?.has(`${wie}.${id}`)
    })
    return meta === undefined ? pad : `${wie}.${meta}`
  }
}
