import { evaluateTijdlijn, type Tijdlijn as Bron, type Wijziging } from '@loket/kennis/tijdlijn/tijdlijn'
import { type Aanvraag, describeAanvraag } from '../aanvraagzin.ts'
import { lastAanvraagdag } from '../aanvragen.ts'
import { formatDatum } from '../datum.ts'
import { listRechten } from '../doel.ts'
import { toInvoer } from '../gegevens.ts'
import type { Gesprek } from '../gesprek.ts'
import type { Inhoud } from '../inhoud.ts'
import { fillTekst } from '../tekst.ts'
import { opsomming, zin } from '../zinnen/zin.ts'
import { listMijlpalen } from './mijlpalen.ts'
import { describeOorzaken } from './oorzaakzin.ts'
import { describeWijziging } from './wijzigingzin.ts'

export interface Tijdlijn {
  momenten: Tijdlijnmoment[]
  /** What was assumed, and what cannot be said yet: whole sentences. */
  opmerkingen: string[]
}

/** Another amount or right, someone who reaches an age, or the last day to apply. */
export type Momentsoort = 'wijziging' | 'mijlpaal' | 'aanvragen'

export interface Tijdlijnmoment {
  /** ISO date. */
  datum: string
  soort: Momentsoort
  /** "Vanaf 1 april 2027". */
  kop: string
  regels: Tijdlijnregel[]
}

export interface Tijdlijnregel {
  zin: string
  /** Until when to apply for a right that begins. */
  aanvraag?: Aanvraag
  /** Rests on a figure that is not certain yet. */
  teControleren: boolean
}

const MAANDEN = 24

/** What changes in the coming months; null while there is nothing about which that can be said. */
export function makeTijdlijn(gesprek: Gesprek, inhoud: Inhoud): Tijdlijn | null {
  const { kennis, editie } = inhoud
  const regelingen = listRechten(gesprek, inhoud)
  const vraag = { kennis, pakket: editie.pakket, invoer: toInvoer(gesprek), maanden: MAANDEN, regelingen }
  const bron = evaluateTijdlijn(vraag)
  const recht = bron.begin.filter(({ uitkomst }) => uitkomst === 'recht').map(({ regeling }) => regeling)
  if (bron.wijzigingen.length === 0 && recht.length === 0) return null
  const momenten = [
    ...bron.wijzigingen.map((wijziging) => toMoment('wijziging', describeRegel(wijziging, gesprek, inhoud), gesprek)),
    ...listMijlpalen(gesprek, inhoud, bron.tot).map((regel) => toMoment('mijlpaal', regel, gesprek)),
    ...listLaatsteDagen(recht, gesprek, inhoud).map((regel) => toMoment('aanvragen', regel, gesprek)),
  ]
  return { momenten: mergeMomenten(momenten), opmerkingen: listOpmerkingen(bron, gesprek, inhoud) }
}

const KOP = { wijziging: 'tijdlijn.vanaf', mijlpaal: 'tijdlijn.op', aanvragen: 'tijdlijn.uiterlijk' } as const

type Losseregel = Pick<Tijdlijnregel, 'zin'> & Partial<Tijdlijnregel> & { datum: string }

function toMoment(soort: Momentsoort, { datum, ...regel }: Losseregel, { taal }: Gesprek): Tijdlijnmoment {
  const kop = zin(taal, KOP[soort], { datum: formatDatum(datum, taal) })
  return { datum, soort, kop, regels: [{ teControleren: false, ...regel }] }
}

/** In order of date; what is of one kind and one day stands under one heading. */
function mergeMomenten(momenten: Tijdlijnmoment[]): Tijdlijnmoment[] {
  const perKop = new Map<string, Tijdlijnmoment>()
  for (const moment of momenten) {
    const { regels = [] } = perKop.get(moment.kop) ?? {}
    perKop.set(moment.kop, { ...moment, regels: [...regels, ...moment.regels] })
  }
  return [...perKop.values()].toSorted((een, ander) => een.datum.localeCompare(ander.datum))
}

function describeRegel(wijziging: Wijziging, gesprek: Gesprek, inhoud: Inhoud): Losseregel {
  const { regeling, datum, van, naar } = wijziging
  const titel = fillTekst(inhoud.teksten, `regeling.${regeling}.titel`)
  const omdat = describeOorzaken(wijziging.oorzaken, gesprek, inhoud)
  const begint = naar.uitkomst === 'recht' && van.uitkomst === 'geen_recht'
  return {
    datum,
    zin: describeWijziging(wijziging, titel, omdat, gesprek.taal),
    aanvraag: begint ? describeAanvraag(regeling, datum, gesprek, inhoud) : undefined,
    teControleren: naar.teControleren,
  }
}

/** What one may have missed last year can be applied for until a day that is near. */
function listLaatsteDagen(recht: string[], { datum, taal }: Gesprek, { editie, teksten }: Inhoud): Losseregel[] {
  const jaar = String(Number(datum.slice(0, 4)) - 1)
  const perDag = new Map<string, string[]>()
  for (const { id, aanvragen } of editie.regelingen) {
    if (!recht.includes(id) || aanvragen?.termijn.soort !== 'jaar') continue
    const dag = lastAanvraagdag(aanvragen, `${jaar}-01-01`)
    if (dag >= datum) perDag.set(dag, [...(perDag.get(dag) ?? []), fillTekst(teksten, `regeling.${id}.titel`)])
  }
  return [...perDag].map(([dag, titels]) => ({
    datum: dag,
    zin: zin(taal, 'aanvraag.vorig_jaar', { jaar, regelingen: opsomming(taal, titels) }),
  }))
}

/** By name only what this household has or may have: nobody reads a list of all regelingen. */
function listOpmerkingen(bron: Bron, { taal }: Gesprek, { teksten }: Inhoud): string[] {
  const noem = (ids: string[]) =>
    opsomming(
      taal,
      ids.map((id) => fillTekst(teksten, `regeling.${id}.titel`)),
    )
  const mogelijk = bron.begin.filter(({ uitkomst }) => uitkomst !== 'geen_recht').map(({ regeling }) => regeling)
  const open = bron.begin.filter(({ uitkomst }) => uitkomst === 'nog_nodig').map(({ regeling }) => regeling)
  const einden = new Set(bron.zonderCijfers.map(({ vanaf }) => vanaf))
  return [
    zin(taal, 'opmerking.gelijk'),
    ...(bron.teControlerenVanaf === null
      ? []
      : [zin(taal, 'opmerking.niet_officieel', { datum: formatDatum(bron.teControlerenVanaf, taal) })]),
    ...(open.length > 0 ? [zin(taal, 'opmerking.nu_open', { regelingen: noem(open) })] : []),
    ...[...einden].map((dag) => {
      const datum = formatDatum(dag, taal)
      const zonder = new Set(bron.zonderCijfers.filter(({ vanaf }) => vanaf === dag).map(({ regeling }) => regeling))
      const ids = mogelijk.filter((id) => zonder.has(id))
      return ids.length > 0
        ? zin(taal, 'opmerking.zonder_cijfers', { datum, regelingen: noem(ids) })
        : zin(taal, 'opmerking.niet_alle_cijfers', { datum })
    }),
  ]
}
