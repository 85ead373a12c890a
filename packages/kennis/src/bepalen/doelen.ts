import type { Eenheid } from '../gegevens.ts'
import type { Programma } from '../pakket.ts'
import type { Deel } from './deel.ts'
import type { Peil } from './peil.ts'

/** What has to be found out; everything without regelingen and voorwaarden. */
export interface Vraagdoel {
  regelingen?: string[]
  voorwaarden?: string[]
  /** Facts that are not asked (again): answered with "weet ik niet". */
  overslaan?: ReadonlySet<string>
}

const MAANDEN: Partial<Record<Eenheid, number>> = {
  euro_per_kwartaal: 3,
  euro_per_jaar: 12,
  euro_eenmalig: 12,
  euro: 12,
}

/** Registers of which the bounds must meet before everything is decided. */
export class Doelen {
  readonly registers: readonly number[]
  /** Euros a month that one in the register is worth; 0 for yes or no. */
  readonly gewichten: Float64Array
  private readonly geraaktDoor = new WeakMap<Int32Array, Int32Array>()

  constructor(programma: Programma, peil: Peil, doel: Vraagdoel) {
    const alles = !doel.regelingen && !doel.voorwaarden
    const uitkomsten = peil.uitkomsten
      .flatMap((i) => programma.uitkomsten[i] ?? [])
      .filter((uitkomst) => alles || doel.regelingen?.includes(uitkomst.regeling))
    const bedragen = uitkomsten.flatMap(({ bedrag }) => bedrag ?? [])
    const voorwaarden = (doel.voorwaarden ?? [])
      .filter((id) => peil.voorwaarden.has(id))
      .flatMap((id) => programma.voorwaarden[id]?.register ?? [])
    const rechten = uitkomsten.map(({ recht }) => recht)
    this.registers = [...bedragen.map(({ register }) => register), ...new Set([...rechten, ...voorwaarden])]
    this.gewichten = new Float64Array(this.registers.length)
    bedragen.forEach(({ schaal, eenheid }, i) => (this.gewichten[i] = 1 / (schaal * (MAANDEN[eenheid] ?? 1))))
  }

  /** Which of the registers, by their number here, a fact can change. */
  geraakt({ doelen }: Deel): Int32Array {
    const bekend = this.geraaktDoor.get(doelen)
    if (bekend) return bekend
    const gevuld = new Set(doelen)
    const geraakt = Int32Array.from(this.registers.flatMap((register, i) => (gevuld.has(register) ? [i] : [])))
    this.geraaktDoor.set(doelen, geraakt)
    return geraakt
  }
}

/** The same question is put after every answer, so what it comes down to is kept. */
export class Doelenlijst {
  private readonly bekend = new WeakMap<Peil, Map<string, Doelen>>()

  van(programma: Programma, peil: Peil, doel: Vraagdoel): Doelen {
    const bijPeil = this.bekend.get(peil) ?? new Map<string, Doelen>()
    this.bekend.set(peil, bijPeil)
    const sleutel = doel.regelingen || doel.voorwaarden ? JSON.stringify([doel.regelingen, doel.voorwaarden]) : ''
    const doelen = bijPeil.get(sleutel) ?? new Doelen(programma, peil, doel)
    bijPeil.set(sleutel, doelen)
    return doelen
  }
}
