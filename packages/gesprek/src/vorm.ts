import type { Waarde } from '@loket/kennis/gegevens'
import { isBereik } from './controle.ts'
import { isDatum } from './datum.ts'

export interface Vormfout {
  pad: string
  melding: string
}

export type Lezer = ReturnType<typeof makeLezer>

const LANGSTE_TEKST = 100

export function isObject(waarde: unknown): waarde is Record<string, unknown> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
}

export function isTekst(waarde: unknown, vorm: RegExp): waarde is string {
  return typeof waarde === 'string' && vorm.test(waarde)
}

/** Reads the parts of one object; what is wrong is added to `fouten` with its path, and an empty value returned. */
export function makeLezer(bron: Record<string, unknown>, pad: string, fouten: Vormfout[]) {
  const plek = (sleutel: string) => (pad === '' ? sleutel : `${pad}.${sleutel}`)
  const fout = (sleutel: string, melding: string) => fouten.push({ pad: plek(sleutel), melding })
  return {
    fouten,
    tekst(sleutel: string, vorm: RegExp): string {
      const waarde = bron[sleutel]
      if (isTekst(waarde, vorm)) return waarde
      fout(sleutel, 'ontbreekt of heeft niet de juiste vorm')
      return ''
    },
    datum(sleutel: string): string {
      const waarde = bron[sleutel]
      if (typeof waarde === 'string' && isDatum(waarde)) return waarde
      fout(sleutel, 'verwacht een datum die bestaat (JJJJ-MM-DD)')
      return ''
    },
    keuze<T extends string>(sleutel: string, keuzes: readonly [T, ...T[]]): T {
      const gevonden = keuzes.find((keuze) => keuze === bron[sleutel])
      if (gevonden === undefined) fout(sleutel, `verwacht een van: ${keuzes.join(', ')}`)
      return gevonden ?? keuzes[0]
    },
    waarde(sleutel: string): Waarde {
      const waarde = bron[sleutel]
      if (isWaarde(waarde)) return isBereik(waarde) ? { min: waarde.min, max: waarde.max } : waarde
      fout(sleutel, 'verwacht een getal, tekst, ja of nee, of een bereik')
      return false
    },
    lijst<T>(sleutel: string, meeste: number, lees: (waarde: unknown, pad: string) => T): T[] {
      const waarde = bron[sleutel]
      if (Array.isArray(waarde) && waarde.length <= meeste)
        return waarde.map((deel, index) => lees(deel, `${plek(sleutel)}[${index}]`))
      fout(sleutel, `verwacht een lijst van hoogstens ${meeste}`)
      return []
    },
    record<T>(sleutel: string, meeste: number, lees: (waarde: unknown, pad: string, sleutel: string) => T) {
      const waarde = bron[sleutel]
      const delen = isObject(waarde) ? Object.entries(waarde) : null
      if (!delen || delen.length > meeste) {
        fout(sleutel, `verwacht een object met hoogstens ${meeste} sleutels`)
        return {}
      }
      return Object.fromEntries(
        delen.map(([naam, deel]): [string, T] => [naam, lees(deel, `${plek(sleutel)}.${naam}`, naam)]),
      )
    },
  }
}

function isWaarde(waarde: unknown): waarde is Waarde {
  if (typeof waarde === 'string') return waarde.length <= LANGSTE_TEKST
  if (typeof waarde === 'boolean' || Number.isFinite(waarde)) return true
  return isBereik(waarde) && Number.isFinite(waarde.min) && Number.isFinite(waarde.max)
}
