import type { Boom, Teken } from './boom.ts'
import { Taalfout } from './taalfout.ts'
import { type Woord, woorden } from './woorden.ts'

/** How strongly a sign binds. */
export const KRACHT: Record<Teken, number> = {
  of: 1,
  en: 2,
  '=': 4,
  '<>': 4,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
}
const VOORZETSELS = new Set(['dan', 'anders', 'en', 'of'])
const NIET = 3
const VERGELIJKING = 4
const NEGATIEF = 7

/** Reads one expression in the notation of TAAL.md. */
export function ontleed(tekst: string): Boom {
  const lezer = new Lezer(woorden(tekst))
  const boom = lezer.uitdrukking(0)
  lezer.verwachtEinde()
  return boom
}

class Lezer {
  private i = 0
  private readonly rij: Woord[]

  constructor(rij: Woord[]) {
    this.rij = rij
  }

  private get nu(): Woord {
    return this.rij[this.i] ?? { soort: 'einde', tekst: '', plek: 0 }
  }

  verwachtEinde(): void {
    if (this.nu.soort !== 'einde') throw this.fout('een rekenteken, `en`, `of` of het einde')
  }

  uitdrukking(minst: number): Boom {
    let links = this.begin()
    for (;;) {
      const teken = this.nu
      if (!isTeken(teken.tekst)) return links
      const kracht = KRACHT[teken.tekst]
      if (kracht <= minst) return links
      this.i++
      const rechts = this.uitdrukking(kracht)
      controleerVolgorde(teken, links, rechts)
      links = { soort: 'bewerking', teken: teken.tekst, links, rechts, plek: teken.plek }
      if (kracht === VERGELIJKING && isTeken(this.nu.tekst) && KRACHT[this.nu.tekst] === VERGELIJKING)
        throw this.fout('één vergelijking', 'schrijf `a < b en b < c`')
    }
  }

  private begin(): Boom {
    const woord = this.nu
    if (woord.tekst === '(') return this.tussenHaakjes()
    if (woord.tekst === '-') {
      this.i++
      return { soort: 'negatief', van: this.uitdrukking(NEGATIEF), plek: woord.plek }
    }
    if (woord.soort === 'getal') return this.getal()
    if (woord.soort === 'datum') {
      this.i++
      return { soort: 'datum', tekst: woord.tekst, plek: woord.plek }
    }
    if (woord.soort !== 'naam' || (VOORZETSELS.has(woord.tekst) && !this.isKeuze()))
      throw this.fout('een getal, een naam of een haakje')
    return this.woord()
  }

  /** After `=` stands an answer: `anders` is one that many questions have. */
  private isKeuze(): boolean {
    const vorige = this.rij[this.i - 1]?.tekst
    return this.nu.tekst === 'anders' && (vorige === '=' || vorige === '<>')
  }

  private woord(): Boom {
    const { tekst, plek } = this.nu
    this.i++
    if (tekst === 'niet') return { soort: 'niet', van: this.uitdrukking(NIET), plek }
    if (tekst === 'als') return this.als(plek)
    if (this.nu.tekst === '(') return { soort: 'functie', naam: tekst, argumenten: this.argumenten(), plek }
    return { soort: 'naam', naam: tekst, plek }
  }

  private als(plek: number): Boom {
    const toets = this.uitdrukking(0)
    this.neem('dan')
    const dan = this.uitdrukking(0)
    this.neem('anders')
    return { soort: 'als', toets, dan, anders: this.uitdrukking(0), plek }
  }

  private getal(): Boom {
    const { tekst, plek } = this.nu
    this.i++
    const procent = this.nu.tekst === '%'
    if (procent) this.i++
    return { soort: 'getal', tekst, procent, plek }
  }

  private tussenHaakjes(): Boom {
    this.i++
    const boom = this.uitdrukking(0)
    this.neem(')')
    return boom.soort === 'bewerking' ? { ...boom, haakjes: true } : boom
  }

  private argumenten(): Boom[] {
    this.neem('(')
    const uit = [this.uitdrukking(0)]
    while (this.nu.tekst === ',') {
      this.i++
      uit.push(this.uitdrukking(0))
    }
    this.neem(')')
    return uit
  }

  private neem(tekst: string): void {
    if (this.nu.tekst !== tekst) throw this.fout(`\`${tekst}\``)
    this.i++
  }

  private fout(verwacht: string, voorstel?: string): Taalfout {
    const gevonden = this.nu.soort === 'einde' ? 'het einde' : `\`${this.nu.tekst}\` bij teken ${this.nu.plek}`
    return new Taalfout(gevonden, verwacht, voorstel)
  }
}

function isTeken(tekst: string): tekst is Teken {
  return Object.hasOwn(KRACHT, tekst)
}

function controleerVolgorde(teken: Woord, links: Boom, rechts: Boom): void {
  if (teken.tekst !== 'of') return
  for (const kant of [links, rechts]) {
    if (kant.soort === 'bewerking' && kant.teken === 'en' && !kant.haakjes)
      throw new Taalfout(
        `\`en\` en \`of\` door elkaar bij teken ${teken.plek}`,
        'haakjes die zeggen wat bij elkaar hoort',
      )
  }
}
