import { writeFileSync } from 'node:fs'
import type { Editie } from '@loket/gesprek/editie'
import type { Uitkomst } from '@loket/kennis/bepaling'
import { datumTekst } from '@loket/kennis/datum'
import type { Invoer } from '@loket/kennis/gegevens'
import { type Kennis, openKennis } from '@loket/kennis/kennis'
import type { Cijfer, Pakketuitkomst, Tabel } from '@loket/kennis/pakket'
import { huishouden } from '@loket/kennis/proef/huishouden'
import { Toeval } from '@loket/kennis/proef/toeval'
import { canonical } from '../hash.ts'
import { editieSchema, leesJson } from './bon.ts'
import { goed, mis, type Verslag } from './opdracht.ts'

const AANTAL = 1000
const GEBRUIK =
  'Gebruik: npm run kennis -- verschil OUD/editie.json NIEUW/editie.json [aantal huishoudens] [bestand voor de hele lijst]'

/** What a new editie changes: figures, rules, and on random households the outcomes, each with what made it otherwise. */
export function verschil([een, ander, aantal = String(AANTAL), lijst]: string[]): Verslag {
  if (een === undefined || ander === undefined || !(Number(aantal) >= 0)) return mis(GEBRUIK)
  const oud = leesEditie(een)
  const nieuw = leesEditie(ander)
  if ('fout' in oud) return mis(oud.fout)
  if ('fout' in nieuw) return mis(nieuw.fout)
  const gevallen = vindGevallen(oud, nieuw, Number(aantal))
  if (lijst !== undefined) writeFileSync(lijst, gevallen.map((geval) => `${canonical(geval)}\n`).join(''))
  return goed(
    `Van editie ${oud.hash.slice(0, 12)} naar ${nieuw.hash.slice(0, 12)}`,
    ...cijfers(oud, nieuw),
    ...regels(oud, nieuw),
    ...telGevallen(gevallen, Number(aantal)),
  )
}

function leesEditie(bestand: string): Editie | { fout: string } {
  const gelezen = leesJson(bestand)
  if ('fout' in gelezen) return gelezen
  const { data } = editieSchema.safeParse(gelezen.json)
  return data ?? { fout: `${bestand} is geen editie.` }
}

function cijfers(oud: Editie, nieuw: Editie): string[] {
  const waarden = (editie: Editie) => new Map(editie.pakket.cijfers.flatMap(waardenVan))
  return vergelijk(waarden(oud), waarden(nieuw), 'cijfer')
}

/** By name, gemeente, first day and row; the value as it is printed. */
function waardenVan(cijfer: Cijfer | Tabel): [string, string][] {
  const { naam, schaal } = cijfer
  const toon = (laag: number, hoog: number) =>
    laag === hoog ? String(laag / schaal) : `${laag / schaal}-${hoog / schaal}`
  if (!('rijen' in cijfer))
    return perPlaats(cijfer).flatMap(([waar, rij]) =>
      rij.map(([vanaf, , laag, hoog]): [string, string] => [`${naam}${waar} ${dag(vanaf)}`, toon(laag, hoog)]),
    )
  return perPlaats(cijfer).flatMap(([waar, reeks]) =>
    reeks.flatMap(([vanaf, , laag, hoog, , grenzen]) =>
      grenzen.map((grens, i): [string, string] => [
        `${naam}${waar} ${dag(vanaf)}, rij ${i + 1}`,
        `${toon(laag[i] ?? 0, hoog[i] ?? 0)} vanaf ${grens / cijfer.opschaal}`,
      ]),
    ),
  )
}

const dag = (vanaf: number): string => `vanaf ${datumTekst(vanaf)}`

function perPlaats<W>({ waarden, gemeenten = {} }: { waarden: W[]; gemeenten?: Record<string, W[]> }): [string, W[]][] {
  return [['', waarden], ...Object.entries(gemeenten).map(([id, rij]): [string, W[]] => [` in ${id}`, rij])]
}

/** Conditions with their source and the steps, of the last period. */
function regels(oud: Editie, nieuw: Editie): string[] {
  const delen = ({ pakket }: Editie) => new Map(pakket.programmas.at(-1)?.uitkomsten.flatMap(delenVan) ?? [])
  const code = ({ pakket }: Editie) => canonical(pakket.programmas.map(({ code: c, letterlijk }) => [c, letterlijk]))
  const zelf = code(oud) === code(nieuw) ? [] : ['De berekening zelf is anders: een toets, een stap of een vast getal.']
  return [...zelf, ...vergelijk(delen(oud), delen(nieuw), 'regel')]
}

function delenVan({ regeling, voorwaarden, stappen }: Pakketuitkomst): [string, string][] {
  return [
    [regeling, `${voorwaarden.length} voorwaarden`],
    ...voorwaarden.map(({ bron }, i): [string, string] => [`${regeling}, voorwaarde ${i + 1}`, bron]),
    ...stappen.map(({ naam, eenheid }): [string, string] => [`${regeling}, stap ${naam}`, eenheid]),
  ]
}

function vergelijk(oud: Map<string, string>, nieuw: Map<string, string>, wat: string): string[] {
  return [...new Set([...oud.keys(), ...nieuw.keys()])].flatMap((naam) => {
    const [van, naar] = [oud.get(naam), nieuw.get(naam)]
    if (van === naar) return []
    if (van === undefined) return [`${wat} erbij: ${naam}: ${naar}`]
    return [naar === undefined ? `${wat} weg: ${naam}: ${van}` : `${wat}: ${naam}: ${van} wordt ${naar}`]
  })
}

/** One household of which one outcome differs. */
interface Geval {
  regeling: string
  van: string
  naar: string
  /** Steps with another value, and conditions that decide in one of the two only. */
  door: string[]
  invoer: Invoer
}

/** Random households on days on which both editions have figures. */
function vindGevallen(oud: Editie, nieuw: Editie, aantal: number): Geval[] {
  const [een, ander] = [openKennis(oud.pakket), openKennis(nieuw.pakket)]
  const dagen = nieuw.pakket.schijven.flatMap(({ vanaf, programma }) => (programma < 0 ? [] : [datumTekst(vanaf)]))
  return Array.from({ length: aantal }, (_, zaad) => {
    const toeval = new Toeval(zaad)
    const datum = toeval.een(dagen)
    const invoer = { datum, gemeente: nieuw.gemeente, gegevens: huishouden(oud.pakket, datum, toeval) }
    const kan = [een, ander].every((kennis) => kennis.controleer(invoer).length === 0)
    return kan ? verschillen(een, ander, invoer) : []
  }).flat()
}

/** How often per regeling, with the first one told in full. */
function telGevallen(gevallen: Geval[], aantal: number): string[] {
  if (gevallen.length === 0) return [`Op ${aantal} willekeurige huishoudens is geen uitkomst anders.`]
  return [...new Set(gevallen.map(({ regeling }) => regeling))].flatMap((regeling) => {
    const [eerste, ...rest] = gevallen.filter((geval) => geval.regeling === regeling)
    if (!eerste) return []
    const { van, naar, door, invoer } = eerste
    const oorzaak = door.length > 0 ? ` door ${door.join(', ')}` : ''
    return [
      `${regeling}: ${rest.length + 1} keer anders; eerst ${van} wordt ${naar}${oorzaak}, bij ${canonical(invoer)}`,
    ]
  })
}

function verschillen(een: Kennis, ander: Kennis, invoer: Invoer): Geval[] {
  const perRegeling = (kennis: Kennis) =>
    new Map(kennis.bepaal(invoer).uitkomsten.map((uitkomst) => [uitkomst.regeling, uitkomst]))
  const [oud, nieuw] = [perRegeling(een), perRegeling(ander)]
  return [...new Set([...oud.keys(), ...nieuw.keys()])].flatMap((regeling): Geval[] => {
    const [toen, nu] = [oud.get(regeling), nieuw.get(regeling)]
    const [van, naar] = [toon(toen), toon(nu)]
    return van === naar ? [] : [{ regeling, van, naar, door: toen && nu ? oorzaken(toen, nu) : [], invoer }]
  })
}

function oorzaken(toen: Uitkomst, nu: Uitkomst): string[] {
  const stappen = nu.stappen.flatMap((stap) => {
    const eerder = toen.stappen.find(({ naam }) => naam === stap.naam)
    const [van, naar] = [eerder && toonBereik(eerder), toonBereik(stap)]
    return van === undefined || van === naar ? [] : [`${stap.naam} ${van} wordt ${naar}`]
  })
  const beslist = ({ waarom }: Uitkomst) =>
    waarom.map(({ tekst, uitkomst, bron }) => `${tekst} ${String(uitkomst)} (${bron})`)
  const eerder = beslist(toen)
  return [...stappen, ...beslist(nu).filter((een) => nu.uitkomst !== toen.uitkomst && !eerder.includes(een))]
}

const toonBereik = ({ min, max }: { min: number; max: number }): string => (min === max ? String(min) : `${min}-${max}`)

const toon = (uitkomst: Uitkomst | undefined): string => {
  if (!uitkomst) return 'niets'
  return uitkomst.bedrag ? `${uitkomst.uitkomst} ${toonBereik(uitkomst.bedrag)}` : uitkomst.uitkomst
}
