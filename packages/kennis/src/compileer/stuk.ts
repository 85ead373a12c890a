import { leesDatum } from '../datum.ts'
import { suggestie } from '../suggestie.ts'
import type { Foutenbak, Pad } from './foutenbak.ts'

/** A piece of a YAML file with its place; reading something that is not there or is of another kind reports it. */
export class Stuk {
  readonly bak: Foutenbak
  readonly bestand: string
  readonly pad: Pad
  readonly inhoud: unknown

  constructor(bak: Foutenbak, bestand: string, pad: Pad, inhoud: unknown) {
    this.bak = bak
    this.bestand = bestand
    this.pad = pad
    this.inhoud = inhoud
  }

  fout(verwacht: string, voorstel?: string): undefined {
    this.bak.meld(this.bestand, this.pad, beschrijf(this.inhoud), verwacht, voorstel)
    return undefined
  }

  in(sleutel: string | number, inhoud: unknown): Stuk {
    return new Stuk(this.bak, this.bestand, [...this.pad, sleutel], inhoud)
  }

  /** The fields of a mapping, by name. */
  velden(): [string, Stuk][] {
    if (!isObject(this.inhoud)) {
      this.fout('een lijst van `naam: waarde`')
      return []
    }
    return Object.entries(this.inhoud).map(([sleutel, waarde]) => [sleutel, this.in(sleutel, waarde)])
  }

  veld(naam: string): Stuk | undefined {
    if (!isObject(this.inhoud) || !Object.hasOwn(this.inhoud, naam)) return undefined
    return this.in(naam, this.inhoud[naam])
  }

  verplicht(naam: string): Stuk | undefined {
    const veld = this.veld(naam)
    if (veld === undefined && isObject(this.inhoud))
      this.bak.meld(this.bestand, this.pad, `geen \`${naam}\``, `een regel \`${naam}: …\``)
    return veld
  }

  alleen(...bekend: string[]): void {
    for (const [naam, veld] of this.velden()) {
      if (bekend.includes(naam)) continue
      const bedoeld = suggestie(naam, bekend)
      this.bak.meld(
        this.bestand,
        veld.pad,
        `\`${naam}\``,
        `een van ${bekend.join(', ')}`,
        bedoeld && `Bedoelt u \`${bedoeld}\`?`,
      )
    }
  }

  lijst(): Stuk[] {
    if (Array.isArray(this.inhoud)) return this.inhoud.map((deel, i) => this.in(i, deel))
    this.fout('een lijst')
    return []
  }

  tekst(): string | undefined {
    if (typeof this.inhoud === 'string' && this.inhoud.trim() !== '') return this.inhoud
    return this.fout('een tekst')
  }

  /** An expression; a bare number is one too. */
  uitdrukking(): string | undefined {
    return typeof this.inhoud === 'number' ? String(this.inhoud) : this.tekst()
  }

  getal(): number | undefined {
    if (typeof this.inhoud === 'number' && Number.isFinite(this.inhoud)) return this.inhoud
    return this.fout('een getal')
  }

  janee(): boolean | undefined {
    if (this.inhoud === 'ja' || this.inhoud === 'nee') return this.inhoud === 'ja'
    return this.fout('ja of nee')
  }

  datum(): number | undefined {
    const waarde = typeof this.inhoud === 'string' ? leesDatum(this.inhoud) : null
    return waarde ?? this.fout('een datum die bestaat (jjjj-mm-dd)')
  }

  keuze<T extends string>(uit: readonly T[]): T | undefined {
    const gekozen = uit.find((mogelijk) => mogelijk === this.inhoud)
    if (gekozen !== undefined) return gekozen
    const bedoeld = typeof this.inhoud === 'string' ? suggestie(this.inhoud, uit) : undefined
    return this.fout(`een van ${uit.join(', ')}`, bedoeld && `Bedoelt u \`${bedoeld}\`?`)
  }
}

function isObject(inhoud: unknown): inhoud is Record<string, unknown> {
  return typeof inhoud === 'object' && inhoud !== null && !Array.isArray(inhoud)
}

function beschrijf(inhoud: unknown): string {
  if (inhoud === null || inhoud === undefined) return 'niets'
  if (Array.isArray(inhoud)) return 'een lijst'
  return typeof inhoud === 'object' ? 'een blok met velden' : `\`${JSON.stringify(inhoud).replaceAll('"', '')}\``
}
