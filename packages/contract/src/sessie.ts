import { z } from 'zod'
import { regel } from './tekst.ts'

export const rollen = ['medewerker_telefoon', 'medewerker_balie', 'redacteur', 'beheerder'] as const
export type Rol = (typeof rollen)[number]

export const medewerker = z
  .object({
    id: z.uuid(),
    gebruikersnaam: z.string(),
    naam: z.string(),
    rol: z.enum(rollen),
    gemeente: z.string(),
  })
  .meta({ id: 'Medewerker' })

export const login = z.strictObject({ gebruikersnaam: regel(64), wachtwoord: regel(200) }).meta({ id: 'Aanmelding' })

/** `null` when nobody is logged in: that is an answer, not a failure. */
export const sessie = z.object({ medewerker: medewerker.nullable() }).meta({ id: 'Sessie' })

export type Medewerker = z.infer<typeof medewerker>
export type Login = z.infer<typeof login>
export type Sessie = z.infer<typeof sessie>
