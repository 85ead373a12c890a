import type { Editie } from '@loket/gesprek/editie'
import type { Uitkomst } from '@loket/kennis/bepaling'
import { datumTekst } from '@loket/kennis/datum'
import { type Kennis, openKennis } from '@loket/kennis/kennis'
import type { Cijfer, Pakketuitkomst, Tabel } from '@loket/kennis/pakket'
import { huishouden } from '@loket/kennis/proef/huishouden'
import { Toeval } from '@loket/kennis/proef/toeval'
import { canonical } from '../hash.ts'
import { editieSchema, leesJson } from './bon.ts'
import { goed, mis, type Verslag } from './opdracht.ts'

const AANTAL = 1000
const GEBRUIK = 'Gebruik: npm run kennis -- verschil OUD/editie.json NIEUW/editie.json [aantal huishoudens]'

/** What a new editie changes: figures, rules, and on random households the outcomes. */
export function verschil([een, ander, aantal = String(AANTAL)]: string[]): Verslag {
  if (een === undefined || ander === undefined || !(Number(aantal) >= 0)) return mis(GEBRUIK)
  const oud = leesEditie(een)
  const nieuw = leesEditie(ander)
  if ('fout' in oud) return mis(oud.fout)
  if ('fout' in nieuw) return mis(nieuw.fout)
  return goed(
    `Van editie ${oud.hash.slice(0, 12)} naar ${nieuw.hash.slice(0, 12)}`,
    ...cijfers(oud, nieuw),
    ...regels(oud, nieuw),
    ...huishoudens(oud, nieuw, Number(aantal)),
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

/** Every household on a day on which both editions have figures; the first of each regeling is told in full. */
function huishoudens(oud: Editie, nieuw: Editie, aantal: number): string[] {
  const [een, ander] = [openKennis(oud.pakket), openKennis(nieuw.pakket)]
  const dagen = nieuw.pakket.schijven.flatMap(({ vanaf, programma }) => (programma < 0 ? [] : [datumTekst(vanaf)]))
  const anders = new Map<string, { keer: number; eerste: string }>()
  for (let zaad = 0; zaad < aantal; zaad++) {
    const toeval = new Toeval(zaad)
    const datum = toeval.een(dagen)
    const invoer = { datum, gemeente: nieuw.gemeente, gegevens: huishouden(oud.pakket, datum, toeval) }
    if ([een, ander].some((kennis) => kennis.controleer(invoer).length > 0)) continue
    for (const [regeling, tekst] of verschillen(een, ander, invoer)) {
      const { keer, eerste } = anders.get(regeling) ?? { keer: 0, eerste: `${tekst}, bij ${canonical(invoer)}` }
      anders.set(regeling, { keer: keer + 1, eerste })
    }
  }
  const per = [...anders].map(([regeling, { keer, eerste }]) => `${regeling}: ${keer} keer anders; eerst ${eerste}`)
  return per.length > 0 ? per : [`Op ${aantal} willekeurige huishoudens is geen uitkomst anders.`]
}

function verschillen(een: Kennis, ander: Kennis, invoer: Parameters<Kennis['bepaal']>[0]): [string, string][] {
  const oud = new Map(een.bepaal(invoer).uitkomsten.map((uitkomst) => [uitkomst.regeling, toon(uitkomst)]))
  const nieuw = new Map(ander.bepaal(invoer).uitkomsten.map((uitkomst) => [uitkomst.regeling, toon(uitkomst)]))
  return [...new Set([...oud.keys(), ...nieuw.keys()])].flatMap((id): [string, string][] => {
    const [van, naar] = [oud.get(id) ?? 'niets', nieuw.get(id) ?? 'niets']
    return van === naar ? [] : [[id, `${van} wordt ${naar}`]]
  })
}

const toon = ({ uitkomst, bedrag }: Uitkomst): string =>
  bedrag ? `${uitkomst} ${bedrag.min === bedrag.max ? bedrag.min : `${bedrag.min}-${bedrag.max}`}` : uitkomst
