import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Kennis, openKennis } from '@loket/kennis/kennis'
import { findRegel } from '../yaml.ts'
import { leesBron } from './bronnen.ts'
import { goed, mis, type Verslag } from './opdracht.ts'
import { type Gepeild, peil } from './peilen.ts'
import type { Peilpunt } from './peilpunten.ts'
import type { Rijpunt } from './rijpunten.ts'
import { listProeven, type Proef } from './proeven.ts'

/** What of one file the examples reach. */
export interface Dekking {
  bestand: string
  punten: number
  gemist: Peilpunt[]
  rijen: (Rijpunt & { bereikt: boolean })[]
}

/** Which tests of the law no example makes come out true, or false; and which rows of its tables no example falls in. */
export function dekking(_argumenten: string[], wortel: string): Verslag {
  const bron = leesBron(wortel)
  if ('fouten' in bron) return mis(...bron.fouten)
  const { pakket, gepeild } = peil(bron.kennisbron)
  const kennis = openKennis(pakket)
  const proeven = listProeven(bron.regelingen, wortel)
  const delen = gepeild.map((deel) => meet(kennis, deel, proeven))
  const rijen = rijregels(wortel, delen)
  const gemist = delen.flatMap((deel) => deel.gemist.map((punt) => toRegel(wortel, deel.bestand, punt)))
  const standen = delen.map(
    ({ bestand, punten, gemist: mist }) => `${bestand}: ${deelVan(punten - mist.length, punten)}`,
  )
  return gemist.length > 0 ? mis(...gemist, ...rijen, ...standen) : goed(...rijen, ...standen)
}

function meet(kennis: Kennis, { regeling: { id, bestand }, punten, rijen }: Gepeild, proeven: Proef[]): Dekking {
  const bereikt = new Set(
    proeven.filter(({ regeling }) => regeling === id).flatMap(({ invoer }) => bereik(kennis, id, invoer)),
  )
  return {
    bestand,
    punten: punten.length,
    gemist: punten.filter(({ stap }) => !bereikt.has(stap)),
    rijen: rijen.map((rij) => ({ ...rij, bereikt: bereikt.has(rij.stap) })),
  }
}

function bereik(kennis: Kennis, id: string, invoer: Proef['invoer']): string[] {
  const [uitkomst] = kennis.bepaal(invoer, { regelingen: [id] }).uitkomsten
  return uitkomst?.stappen.flatMap(({ naam, min }) => (min === 1 ? [naam] : [])) ?? []
}

function toRegel(wortel: string, bestand: string, { pad, tekst, waar }: Peilpunt): string {
  const regel = findRegel(readFileSync(join(wortel, bestand), 'utf8'), pad)
  return `${bestand}:${regel}, ${pad.join('.')}: geen voorbeeld waarin \`${tekst}\` ${waar ? 'klopt' : 'niet klopt'}`
}

/** One line per table and date of which rows are missed; a note, for a law may have very many rows. */
function rijregels(wortel: string, delen: Dekking[]): string[] {
  const alles = delen.flatMap(({ rijen }) => rijen)
  const plekVan = ({ bestand, pad }: Rijpunt) => `${bestand} ${pad.join('.')}`
  return [...new Set(alles.map(plekVan))].flatMap((tabel) => {
    const rijen = alles.filter((rij) => plekVan(rij) === tabel)
    const alle = new Set(rijen.map(({ vanaf }) => vanaf))
    const bereikt = new Set(rijen.flatMap((rij) => (rij.bereikt ? [rij.vanaf] : [])))
    const [{ bestand, pad } = { bestand: '', pad: [] }] = rijen
    if (bereikt.size === alle.size) return []
    const gemist = [...alle].filter((vanaf) => !bereikt.has(vanaf))
    const plek = `${bestand}:${findRegel(readFileSync(join(wortel, bestand), 'utf8'), pad)}, ${pad.join('.')}`
    return [
      `let op: ${plek}: ${bereikt.size} van ${alle.size} rijen in een voorbeeld; niet die vanaf ${gemist.join(', ')}`,
    ]
  })
}

function deelVan(deel: number, geheel: number): string {
  const procent = geheel === 0 ? 100 : Math.floor((deel / geheel) * 1000) / 10
  return `${deel} van ${geheel} takken, ${String(procent).replace('.', ',')} %`
}
