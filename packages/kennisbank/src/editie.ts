import type { Teksten, VolledigeEditie } from '@loket/gesprek/editie'
import { compileer } from '@loket/kennis/compileer'
import { Foutenbak } from '@loket/kennis/compileer/foutenbak'
import type { Compileerfout } from '@loket/kennis/kennisbron'
import type { Regelpakket } from '@loket/kennis/pakket'
import type { Wetboek } from '@loket/kennis/uitleg/wetboek'
import { takeBegrippen } from './begrip.ts'
import { type Kennisbestanden, readKennisbestanden } from './bron.ts'
import { addRegels, type Bronfout } from './fout.ts'
import { takeGemeenten } from './gemeente.ts'
import { listGroepen, listModelteksten, type Modelbron, takeGroepmodel } from './groep.ts'
import { hashOf } from './hash.ts'
import { type Inhoud, loadInhoud } from './inhoud/inhoud.ts'
import { parseBron } from './inhoud/schemafout.ts'
import { isolateLinks } from './inhoud/schrijfrichting.ts'
import { compareTeksten, readTeksten, takeOpenbaar } from './inhoud/teksten.ts'
import { bedragenSchema, cijferteksten, regelingteksten, takeRegelingen } from './regeling.ts'
import { checkVerwijzingen } from './verwijzingen.ts'

/** What the kennisbank is translated into; medewerkers work in Dutch or English. */
const VERTALINGEN = {
  en: { heet: 'Engels', medewerkers: true },
  ar: { heet: 'Arabisch', medewerkers: false },
} as const
type Vertaling = keyof typeof VERTALINGEN

export const TALEN = ['nl', 'en', 'ar'] as const satisfies readonly ('nl' | Vertaling)[]
export type Taal = (typeof TALEN)[number]

export type Bouwresultaat = { editie: VolledigeEditie; teksten: Record<Taal, Teksten> } | { fouten: Bronfout[] }

/** From the folder of the kennisbank to an editie with its texts, or all faults at once. */
export function bouwEditie(wortel: string): Bouwresultaat {
  const bak = new Foutenbak()
  const bestanden = readKennisbestanden(bak, wortel)
  const { inhoud, fouten } = loadInhoud(wortel)
  // Without one of the files, what others say of it would be a fault too.
  if (bak.fouten.length > 0) inhoud.voorwaarden = []
  const gebouwd = bestanden.model && bouw(bak, wortel, bestanden.model, bestanden, inhoud)
  const alle: Compileerfout[] = [...bak.fouten, ...fouten]
  if (alle.length > 0 || !gebouwd) return { fouten: addRegels(wortel, alle) }
  const { editie, teksten } = gebouwd
  return { editie: { hash: hashOf({ editie, teksten }), ...editie }, teksten }
}

function bouw(bak: Foutenbak, wortel: string, model: Modelbron, bestanden: Kennisbestanden, inhoud: Inhoud) {
  const { begrippen, teksten: begripteksten } = takeBegrippen(bak, bestanden.begrippen, Object.keys(model.themas))
  const gemeenten = takeGemeenten(bak, bestanden.gemeenten)
  const { bronnen } = bestanden.regelingen
  const nl: Teksten = Object.assign(
    {},
    inhoud.teksten,
    listModelteksten(model),
    begripteksten,
    ...bestanden.bedragen.map((bestand) => cijferteksten(parseBron(bak, bedragenSchema, bestand) ?? {})),
    ...bronnen.map(regelingteksten),
  )
  const regels = compile(bak, model, bestanden, inhoud)
  if (!regels) return undefined
  const editie: Omit<VolledigeEditie, 'hash'> = {
    geldigVanaf: model.geldig_vanaf,
    ...regels,
    groepen: listGroepen(model),
    begrippen,
    regelingen: takeRegelingen(bronnen),
    vraagpatronen: inhoud.vraagpatronen.map(({ waarde }) => waarde),
    producten: inhoud.producten.map(({ waarde }) => waarde),
    productthemas: inhoud.productthemas,
    formuliervelden: inhoud.formuliervelden,
    kaart: inhoud.kaart,
    begrippenlijst: inhoud.begrippenlijst,
    organisaties: inhoud.organisaties.map(({ waarde }) => waarde),
    belscripts: inhoud.belscripts.map(({ waarde }) => waarde),
    gemeente: model.gemeente,
    gemeenten,
    themas: Object.keys(model.themas),
  }
  // A fault in one file makes others point at nothing; those are not worth reading yet.
  if (bak.fouten.length > 0) return undefined
  checkVerwijzingen(bak, editie, nl, { regelingen: bronnen, inhoud })
  const en = readTeksten(bak, wortel, 'en')
  const ar = readTeksten(bak, wortel, 'ar')
  if (bak.fouten.length === 0) {
    checkVertaling(bak, 'en', nl, en)
    checkVertaling(bak, 'ar', nl, ar)
  }
  return { editie, teksten: { nl, en, ar: isolateLinks(ar) } }
}

function compile(
  bak: Foutenbak,
  model: Modelbron,
  bestanden: Kennisbestanden,
  inhoud: Inhoud,
): { pakket: Regelpakket; wet: Wetboek } | undefined {
  const uitslag = compileer({
    model: takeGroepmodel(model),
    begrippen: bestanden.begrippen,
    bedragen: bestanden.bedragen,
    regelingen: bestanden.regelingen.bestanden,
    gemeenten: bestanden.gemeenten,
    voorwaarden: inhoud.voorwaarden,
  })
  if ('pakket' in uitslag) return { pakket: uitslag.pakket, wet: uitslag.schrijfWet() }
  for (const { bestand, pad, gevonden, verwacht, voorstel } of uitslag.fouten)
    bak.meld(bestand, pad, gevonden, verwacht, voorstel)
  return undefined
}

function checkVertaling(bak: Foutenbak, taal: Vertaling, nl: Teksten, vertaling: Teksten): void {
  const { heet, medewerkers } = VERTALINGEN[taal]
  const { ontbreekt, ongebruikt, anders } = compareTeksten(medewerkers ? nl : takeOpenbaar(nl), vertaling)
  const map = `teksten/${taal}`
  const verwacht = medewerkers ? 'een Nederlandse tekst met deze id' : 'een Nederlandse tekst voor inwoners met deze id'
  for (const id of ontbreekt) bak.meld(map, [id], `geen ${heet}e tekst`, `dezelfde tekst in het ${heet}`)
  for (const id of ongebruikt) bak.meld(map, [id], `een ${heet}e tekst`, verwacht)
  for (const id of anders)
    bak.meld(map, [id], 'andere accolades of een ander aantal regels', 'dezelfde als in het Nederlands')
}
