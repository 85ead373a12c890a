import { randomUUID } from 'node:crypto'
import type { Context } from '../context.ts'
import { hashWachtwoord } from '../versleuteling.ts'
import { seedGesprek } from './gesprek.ts'
import { demogemeente, demomedewerkers, demowachtwoord } from './medewerkers.ts'

/** Voorbeeldstad: its staff, two callers who wait and one run with a known code. May be run at every start. */
export async function seedDemo(ctx: Context): Promise<void> {
  await seedMedewerkers(ctx)
  await seedOproepen(ctx)
  const editie = await ctx.edities.actueel()
  if (editie) await seedGesprek(ctx, editie.hash)
}

async function seedMedewerkers({ db, random }: Context) {
  const bekend = await db.medewerker.findMany({
    where: { gebruikersnaam: { in: demomedewerkers.map(({ gebruikersnaam }) => gebruikersnaam) } },
    select: { gebruikersnaam: true },
  })
  const namen = new Set(bekend.map(({ gebruikersnaam }) => gebruikersnaam))
  const nieuw = demomedewerkers.filter(({ gebruikersnaam }) => !namen.has(gebruikersnaam))
  const data = await Promise.all(
    nieuw.map(async ({ gebruikersnaam, naam, rol }) => ({
      gebruikersnaam,
      naam,
      rol,
      gemeente: demogemeente,
      wachtwoord: await hashWachtwoord(demowachtwoord, random(16)),
    })),
  )
  await db.medewerker.createMany({ data, skipDuplicates: true })
}

const bellers = [
  { onderwerp: 'Ik kom niet rond', vraagpatroon: 'rondkomen', wachtMinuten: 3 },
  { onderwerp: 'Ik ga verhuizen', vraagpatroon: 'verhuizen', wachtMinuten: 1 },
]

async function seedOproepen({ db, clock }: Context) {
  const nu = clock()
  const eerder = await db.oproep.findFirst({ where: { gemeente: demogemeente }, select: { id: true } })
  if (eerder) return
  await db.oproep.createMany({
    data: bellers.map(({ onderwerp, vraagpatroon, wachtMinuten }) => ({
      id: randomUUID(),
      gemeente: demogemeente,
      status: 'wachtend' as const,
      onderwerp,
      vraagpatroon,
      taal: 'nl',
      ontvangenOp: new Date(nu.getTime() - wachtMinuten * 60_000),
      versie: 1,
    })),
  })
}
