import type { Compileerfout } from '../kennisbron.ts'
import type { Taalfout } from '../taal/taalfout.ts'

export type Pad = readonly (string | number)[]

/** Collects every fault once, so that an author sees all of them in one go. */
export class Foutenbak {
  readonly fouten: Compileerfout[] = []
  private readonly gezien = new Set<string>()

  meld(bestand: string, pad: Pad, gevonden: string, verwacht: string, voorstel?: string): void {
    const plek = padTekst(pad)
    const melding = `${bestand}${plek && `, bij ${plek}`}: gevonden ${gevonden}, verwacht ${verwacht}.${voorstel ? ` ${voorstel}` : ''}`
    if (this.gezien.has(melding)) return
    this.gezien.add(melding)
    this.fouten.push({ bestand, pad: [...pad], gevonden, verwacht, ...(voorstel && { voorstel }), melding })
  }

  taalfout(bestand: string, pad: Pad, fout: Taalfout): void {
    this.meld(bestand, pad, fout.gevonden, fout.verwacht, fout.voorstel && zin(fout.voorstel))
  }
}

function padTekst(pad: Pad): string {
  return pad.map((deel, i) => (typeof deel === 'number' ? `[${deel + 1}]` : `${i ? '.' : ''}${deel}`)).join('')
}

function zin(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1) + (/[.?]$/.test(tekst) ? '' : '.')
}
