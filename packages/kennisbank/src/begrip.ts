import type { Begripinfo, Datumbereik, Mijlpaal } from '@loket/gesprek/begrip'
import type { Teksten } from '@loket/gesprek/editie'
import type { Foutenbak } from '@loket/kennis/compileer/foutenbak'
import type { Bereik, Waarde } from '@loket/kennis/gegevens'
import type { Bronbestand } from '@loket/kennis/kennisbron'
import { EENHEDEN } from '@loket/kennis/bouw/eenheden'
import { z } from 'zod'
import { prefixTeksten } from './inhoud/deel.ts'
import { id as bewijsstuk, ja, soorten, zin } from './inhoud/schema.ts'
import { parseBron } from './inhoud/schemafout.ts'

const grens = z.union([z.number(), z.string()], 'een getal of een datum')
const perGroep = z.record(z.string(), zin, 'per groep een vraag')

/** An age that people can see coming: a number of months, or a figure in months. */
const mijlpaal = z
  .strictObject({
    maanden: z.int('een aantal maanden').optional(),
    cijfer: z.string('de naam van een bedrag').optional(),
    tekst: perGroep,
    bron: zin,
  })
  .refine(({ maanden, cijfer }) => (maanden === undefined) !== (cijfer === undefined), '`maanden` of `cijfer`')

const begripSchema = z.object({
  soort: soorten('ja_nee', 'geheel_getal', 'getal', 'bedrag', 'percentage', 'datum', 'keuze'),
  van: z.array(zin, 'een lijst van groepen').min(1, 'minstens één groep'),
  eenheid: z.enum(EENHEDEN, `een van ${EENHEDEN.join(', ')}`).optional(),
  bereik: z.tuple([grens, grens], 'twee grenzen, zoals `[0, 100000]`').optional(),
  thema: zin,
  privacy: soorten('gewoon', 'gevoelig', 'bijzonder'),
  bron: zin,
  kort: zin,
  keuzes: z.record(z.string(), zin, 'een blok met per keuze een tekst').optional(),
  vraag: perGroep,
  vraag_gesproken: perGroep.optional(),
  hulp: zin.optional(),
  waar_te_vinden: zin.optional(),
  aanname: z.union([z.string(), z.number()]).optional(),
  aanname_tekst: zin.optional(),
  volgt_uit: z.array(z.unknown()).optional(),
  volgt_tekst: zin.optional(),
  bewijs: z
    .union([bewijsstuk, z.record(z.string(), bewijsstuk)], 'een bewijsstuk, of een blok met per groep een bewijsstuk')
    .optional(),
  schatting: ja.optional(),
  verdiensten: soorten('bruto', 'netto').optional(),
  te_veranderen: soorten('ja', 'nee', 'voor_recht').optional(),
  mijlpalen: z.record(z.string(), mijlpaal, 'een blok met per mijlpaal een leeftijd').optional(),
})
type Begripbron = z.infer<typeof begripSchema>

export interface Begrippen {
  begrippen: Record<string, Begripinfo>
  teksten: Teksten
}

/** What channels need of the begrippen; the compiler checks the rest of the same files. */
export function takeBegrippen(bak: Foutenbak, bestanden: Bronbestand[], themas: string[]): Begrippen {
  const uit: Begrippen = { begrippen: {}, teksten: {} }
  for (const bestand of bestanden) {
    const bron = parseBron(bak, z.record(z.string(), begripSchema), bestand)
    for (const [id, begrip] of Object.entries(bron ?? {})) {
      checkBegrip(bak, bestand.bestand, id, begrip, themas)
      uit.begrippen[id] = takeBegrip(begrip)
      Object.assign(uit.teksten, begripteksten(id, begrip))
    }
  }
  return uit
}

function checkBegrip(bak: Foutenbak, bestand: string, id: string, begrip: Begripbron, themas: string[]): void {
  const meld = (veld: string, gevonden: string, verwacht: string) => bak.meld(bestand, [id, veld], gevonden, verwacht)
  if (!themas.includes(begrip.thema)) meld('thema', `\`${begrip.thema}\``, `een van ${themas.join(', ')}`)
  for (const groep of begrip.van) {
    if (!Object.hasOwn(begrip.vraag, groep)) meld('vraag', `geen vraag voor ${groep}`, `een regel \`${groep}: …\``)
  }
  const { bewijs = {} } = begrip
  const perGroepen = { vraag: begrip.vraag, vraag_gesproken: begrip.vraag_gesproken, bewijs }
  for (const [veld, blok] of Object.entries(perGroepen)) {
    for (const groep of typeof blok === 'object' ? Object.keys(blok) : []) {
      if (!begrip.van.includes(groep))
        bak.meld(bestand, [id, veld, groep], `\`${groep}\``, 'een groep die bij `van` staat')
    }
  }
  if ((begrip.aanname === undefined) !== (begrip.aanname_tekst === undefined))
    meld('aanname', 'een van de twee', '`aanname` en `aanname_tekst` samen')
  if ((begrip.volgt_uit === undefined) !== (begrip.volgt_tekst === undefined))
    meld('volgt_uit', 'een van de twee', '`volgt_uit` en `volgt_tekst` samen')
  if ((begrip.soort === 'keuze') !== (begrip.keuzes !== undefined))
    meld('keuzes', begrip.keuzes ? 'keuzes' : 'geen keuzes', '`keuzes` bij een keuze, en alleen daar')
}

function takeBegrip(bron: Begripbron): Begripinfo {
  const {
    soort,
    eenheid,
    bereik,
    thema,
    privacy,
    keuzes,
    aanname,
    bewijs,
    te_veranderen,
    schatting,
    verdiensten,
    mijlpalen,
  } = bron
  return {
    soort,
    groepen: bron.van,
    ...(eenheid && { eenheid }),
    ...(bereik && { bereik: takeBereik(bereik) }),
    thema,
    ...(keuzes && { keuzes: Object.keys(keuzes) }),
    privacy,
    ...(aanname !== undefined && { aanname: takeWaarde(aanname, soort) }),
    ...(bewijs !== undefined && { bewijs: takeBewijs(bewijs, bron.van) }),
    ...(schatting && { schatting }),
    ...(verdiensten && { verdiensten }),
    ...(te_veranderen && { teVeranderen: te_veranderen }),
    ...(mijlpalen && { mijlpalen: Object.entries(mijlpalen).map(takeMijlpaal) }),
  }
}

const takeBewijs = (bewijs: string | Record<string, string>, van: string[]): Record<string, string> =>
  typeof bewijs === 'string' ? Object.fromEntries(van.map((groep) => [groep, bewijs])) : bewijs

const takeMijlpaal = ([id, { maanden, cijfer, tekst }]: [string, z.infer<typeof mijlpaal>]): Mijlpaal => ({
  id,
  groepen: Object.keys(tekst),
  ...(maanden === undefined ? { cijfer } : { maanden }),
})

function takeBereik([min, max]: readonly [number | string, number | string]): Bereik | Datumbereik {
  if (typeof min === 'number' && typeof max === 'number') return { min, max }
  return { min: String(min), max: max === 'datum' ? '2100-12-31' : String(max) }
}

const takeWaarde = (waarde: string | number, soort: Begripinfo['soort']): Waarde =>
  soort === 'ja_nee' ? waarde === 'ja' : waarde

function begripteksten(id: string, bron: Begripbron): Teksten {
  const { kort, hulp, waar_te_vinden, vraag, vraag_gesproken = {}, keuzes = {}, aanname_tekst, volgt_tekst } = bron
  const { mijlpalen = {} } = bron
  return {
    ...prefixTeksten(`begrip.${id}`, { kort, hulp, waar_te_vinden }),
    ...prefixTeksten(`begrip.${id}.vraag`, vraag),
    ...prefixTeksten(`begrip.${id}.vraag_gesproken`, vraag_gesproken),
    ...prefixTeksten(`begrip.${id}.keuze`, keuzes),
    ...prefixTeksten('aanname', { [id]: aanname_tekst }),
    ...prefixTeksten('afgeleid', { [id]: volgt_tekst }),
    ...Object.assign(
      {},
      ...Object.entries(mijlpalen).map(([naam, { tekst }]) => prefixTeksten(`begrip.${id}.mijlpaal.${naam}`, tekst)),
    ),
  }
}
