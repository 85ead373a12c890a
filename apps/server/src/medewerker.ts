import type { Medewerker } from '@loket/contract/sessie'
import type { Context } from './context.ts'
import type { Database } from './database/database.ts'
import { checkWachtwoord, hashWachtwoord } from './versleuteling.ts'

const zichtbaar = { id: true, gebruikersnaam: true, naam: true, rol: true, gemeente: true } as const

/** Null for an account that was closed since. */
export async function findMedewerker(db: Database, id: string): Promise<Medewerker | null> {
  return db.medewerker.findUnique({ where: { id, actief: true }, select: zichtbaar })
}

const onbekend = hashWachtwoord('niemand heeft dit wachtwoord', new Uint8Array(16))

/** Takes as long for an account that does not exist. */
export async function authenticate({ db }: Context, gebruikersnaam: string, wachtwoord: string) {
  const gevonden = await db.medewerker.findUnique({
    where: { gebruikersnaam: gebruikersnaam.toLowerCase(), actief: true },
    select: { ...zichtbaar, wachtwoord: true },
  })
  const klopt = await checkWachtwoord(wachtwoord, gevonden?.wachtwoord ?? (await onbekend))
  if (!gevonden || !klopt) return null
  const { wachtwoord: _hash, ...medewerker } = gevonden
  return medewerker satisfies Medewerker
}
