import { EENHEDEN } from '../bouw/eenheden.ts'
import type { Cijfer, Cijferwaarde } from '../pakket.ts'
import type { Stuk } from './stuk.ts'

const VELDEN = ['eenheid', 'vanaf', 'gemeentelijk', 'titel', 'betekenis']
const WAARDEVELDEN = ['waarde', 'tussen', 'bron', 'te_controleren', 'tot']

/** A figure while it is read: values as printed, with the number of decimals they need. */
interface Ruwewaarde {
  vanaf: number
  tot: number
  laag: number
  hoog: number
  zeker: boolean
}

export class Cijferbron {
  readonly stuk: Stuk
  readonly naam: string
  readonly eenheid: Cijfer['eenheid']
  readonly gemeentelijk: boolean
  private readonly landelijk: Ruwewaarde[]
  private readonly gemeenten = new Map<string, Ruwewaarde[]>()

  constructor(naam: string, stuk: Stuk) {
    this.stuk = stuk
    this.naam = naam
    stuk.alleen(...VELDEN)
    this.eenheid = stuk.verplicht('eenheid')?.keuze(EENHEDEN) ?? 'factor'
    this.gemeentelijk = stuk.veld('gemeentelijk')?.janee() ?? false
    const vanaf = this.gemeentelijk ? stuk.veld('vanaf') : stuk.verplicht('vanaf')
    this.landelijk = vanaf ? leesWaarden(vanaf) : []
  }

  /** The same figure in another version of the regeling: together they have every date. */
  voegVersieToe(ander: Cijferbron): void {
    if (ander.eenheid !== this.eenheid)
      ander.stuk.veld('eenheid')?.fout(`\`${this.eenheid}\`, zoals in ${this.stuk.bestand}`)
    if (ander.gemeentelijk !== this.gemeentelijk)
      ander.stuk.fout(`hetzelfde \`gemeentelijk\` als in ${this.stuk.bestand}`)
    for (const waarde of ander.landelijk) {
      const dubbel = this.landelijk.find(({ vanaf }) => vanaf === waarde.vanaf)
      if (!dubbel) this.landelijk.push(waarde)
      else if (dubbel.laag !== waarde.laag || dubbel.hoog !== waarde.hoog)
        ander.stuk.fout(`op elke dag één waarde; een andere staat in ${this.stuk.bestand}`)
    }
    sluitAan(this.landelijk)
  }

  voegGemeenteToe(gemeente: string, vanaf: Stuk): void {
    this.gemeenten.set(gemeente, leesWaarden(vanaf))
  }

  /** Days on which a value begins or ends. */
  wissels(): number[] {
    return [this.landelijk, ...this.gemeenten.values()].flat().flatMap((w) => (w.tot ? [w.vanaf, w.tot] : [w.vanaf]))
  }

  /** Every value as an integer on one scale, so that the compiled rule is the same on every date. */
  cijfer(): Cijfer {
    const alle = [this.landelijk, ...this.gemeenten.values()].flat()
    const decimalen = Math.max(0, ...alle.flatMap((w) => [cijfersNaDePunt(w.laag), cijfersNaDePunt(w.hoog)]))
    const maal = 10 ** decimalen
    const schaal = this.eenheid === 'procent' ? maal * 100 : maal
    const uit: Cijfer = {
      naam: this.naam,
      schaal,
      eenheid: this.eenheid,
      waarden: this.landelijk.map((w) => heel(w, maal)),
    }
    if (this.gemeentelijk)
      uit.gemeenten = Object.fromEntries([...this.gemeenten].map(([id, w]) => [id, w.map((x) => heel(x, maal))]))
    return uit
  }
}

function heel(w: Ruwewaarde, maal: number): Cijferwaarde {
  return [w.vanaf, w.tot, Math.round(w.laag * maal), Math.round(w.hoog * maal), w.zeker ? 1 : 0]
}

/** A very small number is written with a power of ten: 4.1e-7. */
function cijfersNaDePunt(getal: number): number {
  const [cijfers = '', macht = '0'] = String(getal).split('e-')
  return (cijfers.split('.')[1] ?? '').length + Number(macht)
}

function leesWaarden(vanaf: Stuk): Ruwewaarde[] {
  const waarden = vanaf.velden().flatMap(([dag, stuk]) => leesWaarde(dag, stuk) ?? [])
  if (waarden.length === 0) vanaf.fout('een datum met een waarde, zoals `2026-01-01: { waarde: 100, bron: … }`')
  sluitAan(waarden)
  return waarden
}

/** In order of date, each until the next at the latest. */
function sluitAan(waarden: Ruwewaarde[]): void {
  waarden.sort((a, b) => a.vanaf - b.vanaf)
  waarden.forEach((w, i) => {
    const volgende = waarden[i + 1]
    if (volgende && (w.tot === 0 || w.tot > volgende.vanaf)) w.tot = volgende.vanaf
  })
}

function leesWaarde(dag: string, stuk: Stuk): Ruwewaarde | undefined {
  const vanaf = stuk.in('datum', dag).datum()
  stuk.alleen(...WAARDEVELDEN)
  stuk.verplicht('bron')?.tekst()
  const laatste = stuk.veld('tot')?.datum()
  const tussen = stuk.veld('tussen')
  const [laag, hoog] = (tussen ? tussen.lijst() : [stuk.verplicht('waarde'), stuk.veld('waarde')]).map((g) =>
    g?.getal(),
  )
  if (vanaf === undefined || laag === undefined || hoog === undefined) return undefined
  if (laag > hoog) return tussen?.fout('eerst de laagste en dan de hoogste waarde')
  const zeker = !tussen && !(stuk.veld('te_controleren')?.janee() ?? false)
  return { vanaf, tot: laatste === undefined ? 0 : laatste + 1, laag, hoog, zeker }
}
