import { datumTekst } from '@loket/kennis/datum'
import { openKennis } from '@loket/kennis/kennis'
import { expect, test } from 'vitest'
import { leesBron } from './gereedschap/bronnen.ts'
import { blok } from './gereedschap/uitdrukkingen.ts'
import { WORTEL } from './wortel.ts'

const gelezen = leesBron(WORTEL)
if ('fouten' in gelezen) throw new Error(gelezen.fouten.join('\n'))
const { kennisbron, pakket } = gelezen

/** On these days and between, every regeling that holds has figures. */
const EERSTE_DAG = '2024-01-01'
const LAATSTE_DAG = '2027-12-31'
/** Where in the law, or which rules of one's own. */
const VINDPLAATS = /artikel|paragraaf|bijlage|verordening|spelregels|besluit|beleidsregel/i
/** Names of laws with a year in them; that year says nothing of a figure. */
const WETTEN = /(Wet|Wmo|Uitvoeringsbesluit|Invorderingswet|Jeugdwet|Besluit studiefinanciering)[^;:(]*?\b(19|20)\d\d/g

interface Cijferwaarde {
  plek: string
  dag: string
  bron: string
  zeker: boolean
}

/** Figures of the country; local rules hold until the council changes them. */
const landelijk: Cijferwaarde[] = [
  ...kennisbron.bedragen.map(({ bestand, inhoud }) => ({ bestand, bedragen: blok(inhoud) })),
  ...kennisbron.regelingen.map(({ bestand, inhoud }) => ({ bestand, bedragen: blok(blok(inhoud).bedragen) })),
].flatMap(({ bestand, bedragen }) =>
  Object.entries(bedragen).flatMap(([naam, cijfer]) =>
    Object.entries(blok(blok(cijfer).vanaf)).map(([dag, waarde]) => {
      const { bron, tussen, rijen, te_controleren } = blok(waarde)
      const ruim = tussen !== undefined || JSON.stringify(rijen ?? '').includes('tussen')
      return { plek: `${bestand} ${naam} ${dag}`, dag, bron: String(bron), zeker: te_controleren !== 'ja' && !ruim }
    }),
  ),
)

test('elke voorwaarde noemt het artikel, of de eigen regels waar zij in staat', () => {
  const bronnen = kennisbron.regelingen.flatMap(({ bestand, inhoud }) =>
    listBronnen(blok(inhoud).recht_als).map((bron) => `${bestand}: ${bron}`),
  )
  expect(bronnen.length).toBeGreaterThan(150)
  expect(bronnen.filter((bron) => !VINDPLAATS.test(bron))).toEqual([])
})

test('elke grondslag is een wet met haar nummer, of een regeling die geen nummer heeft', () => {
  const grondslagen = kennisbron.regelingen.map(({ inhoud }) => String(blok(inhoud).grondslag))
  expect(grondslagen.filter((grondslag) => !/BWBR\d{7}/.test(grondslag) && !VINDPLAATS.test(grondslag))).toEqual([])
})

test('een cijfer dat zeker heet, steunt niet op een bron van een eerder jaar', () => {
  const oud = landelijk.filter(({ dag, bron, zeker }) => zeker && laatsteJaar(bron) < Number(dag.slice(0, 4)))
  expect(oud.map(({ plek, bron }) => `${plek}: ${bron}`)).toEqual([])
})

test('elke regeling heeft op elke dag dat zij geldt cijfers, tot en met eind 2027', () => {
  const kennis = openKennis(pakket)
  const dagen = [...pakket.schijven.map(({ vanaf }) => eersteDag(vanaf)), LAATSTE_DAG].filter(
    (dag) => dag >= EERSTE_DAG && dag <= LAATSTE_DAG,
  )
  expect(dagen.length).toBeGreaterThan(8)
  const zonder = dagen.flatMap((datum) => {
    const invoer = { datum, gemeente: 'voorbeeldstad', gegevens: {} }
    expect(kennis.controleer(invoer)).toEqual([])
    const geldig = kennis.bepaal(invoer).zonderCijfers.filter((id) => geldtOp(id, datum))
    return geldig.map((id) => `${id} op ${datum}`)
  })
  expect(zonder).toEqual([])
})

/** A period can begin on the day after the last of a month, which is the first of the next. */
function eersteDag(vanaf: number): string {
  const [jaar = 0, maand = 1, dag = 1] = datumTekst(vanaf).split('-').map(Number)
  return new Date(Date.UTC(jaar, maand - 1, dag)).toISOString().slice(0, 10)
}

const geldtOp = (id: string, datum: string): boolean =>
  kennisbron.regelingen.some(({ inhoud }) => {
    const { id: eigen, geldig_vanaf, geldig_tot = LAATSTE_DAG } = blok(inhoud)
    return eigen === id && String(geldig_vanaf) <= datum && datum <= String(geldig_tot)
  })

/** The newest year in a source; a notice in the Staatscourant or Staatsblad of a year is about the next. */
function laatsteJaar(bron: string): number {
  const jaren = [...bron.replaceAll(WETTEN, '').matchAll(/(?<blad>(?:Stcrt|Stb)\. )?\b(?<jaar>20\d\d)\b/g)]
  if (jaren.length === 0) return Infinity
  return Math.max(...jaren.map(({ groups }) => Number(groups?.['jaar']) + (groups?.['blad'] ? 1 : 0)))
}

function listBronnen(deel: unknown): string[] {
  if (Array.isArray(deel)) return deel.flatMap(listBronnen)
  const { toets, bron, ...rest } = blok(deel)
  if (toets !== undefined) return [String(bron)]
  return Object.values(rest).flatMap((een) => (typeof een === 'object' ? listBronnen(een) : []))
}
