import type { Boom, Teken } from '@loket/kennis/taal/boom'

interface Grens {
  over: Boom
  teken: Teken
  met: Boom
}

const GEHEEL = new Set(['leeftijd', 'leeftijd_op', 'maanden_oud_op', 'aantal'])

/**
 * Everything one value can be, cut where the tests compare it: before the first border, at it, between it and the
 * next, and so on. A test holds for whole cells.
 */
export class Lijn {
  private readonly grenzen: Boom[]
  private readonly geheel: boolean
  private readonly cellen: number[]
  private readonly toetsen: Set<number>[]

  constructor(reeks: Grens[]) {
    const per = new Map(reeks.map(({ met }) => [tekst(met), met]))
    this.grenzen = [...per.values()].toSorted((a, b) => waarde(a) - waarde(b) || tekst(a).localeCompare(tekst(b)))
    this.geheel = reeks.every(({ over }) => over.soort === 'functie' && GEHEEL.has(over.naam))
    this.cellen = Array.from({ length: 2 * this.grenzen.length + 1 }, (_, cel) => cel).filter((cel) => !this.leeg(cel))
    this.toetsen = reeks.map(({ teken, met }) => {
      const plek = 2 * this.grenzen.findIndex((grens) => tekst(grens) === tekst(met)) + 1
      return new Set(this.cellen.filter((cel) => klopt(cel - plek, teken)))
    })
  }

  vakken(i: number): Set<number> {
    return this.toetsen[i] ?? new Set()
  }

  /** What the tests before this one take together. */
  samen(i: number): Set<number> {
    return new Set(this.toetsen.slice(0, i).flatMap((vakken) => [...vakken]))
  }

  binnen(deel: Set<number>, geheel: Set<number>): boolean {
    return [...deel].every((cel) => geheel.has(cel))
  }

  /** Where this test and one before it both hold, when the earlier is no part of the later. */
  overlap(i: number): string[] {
    const hier = this.vakken(i)
    return this.toetsen
      .slice(0, i)
      .filter((eerder) => !this.binnen(eerder, hier))
      .flatMap((eerder) => this.cellen.filter((cel) => eerder.has(cel) && hier.has(cel)))
      .map((cel) => this.noem(cel))
  }

  /** Single values for which no test holds, between two for which one does. */
  gaten(): string[] {
    const bezet = this.samen(this.toetsen.length)
    return this.cellen
      .filter((cel, i) => {
        const [voor = -1, na = -1] = [this.cellen[i - 1], this.cellen[i + 1]]
        return cel % 2 === 1 && !bezet.has(cel) && bezet.has(voor) && bezet.has(na)
      })
      .map((cel) => this.noem(cel))
  }

  /** Between 17 and 18 there is no whole number. */
  private leeg(cel: number): boolean {
    const [voor, na] = [this.grenzen[cel / 2 - 1], this.grenzen[cel / 2]]
    return this.geheel && voor !== undefined && na !== undefined && waarde(na) - waarde(voor) <= 1
  }

  private noem(cel: number): string {
    if (cel % 2 === 1) return `precies ${tekst(this.grenzen[(cel - 1) / 2])}`
    const [voor, na] = [this.grenzen[cel / 2 - 1], this.grenzen[cel / 2]]
    if (!voor) return `minder dan ${tekst(na)}`
    return na ? `meer dan ${tekst(voor)} en minder dan ${tekst(na)}` : `meer dan ${tekst(voor)}`
  }
}

/** `verschil` is below zero for what lies before the border. */
function klopt(verschil: number, teken: Teken): boolean {
  if (teken === '=') return verschil === 0
  if (teken === '<>') return verschil !== 0
  if (teken === '<') return verschil < 0
  if (teken === '<=') return verschil <= 0
  return teken === '>' ? verschil > 0 : verschil >= 0
}

function waarde(grens: Boom): number {
  if (grens.soort === 'getal') return Number(grens.tekst) / (grens.procent ? 100 : 1)
  return grens.soort === 'datum' ? Number(grens.tekst.replaceAll('-', '')) : 0
}

function tekst(grens: Boom | undefined): string {
  if (grens?.soort === 'getal') return grens.procent ? `${grens.tekst}%` : grens.tekst
  if (grens?.soort === 'naam') return grens.naam
  return grens?.soort === 'datum' ? grens.tekst : ''
}
