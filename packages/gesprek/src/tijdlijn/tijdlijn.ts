import { evaluateTijdlijn, type Tijdlijn as Bron, type Wijziging } from '@loket/kennis/tijdlijn/tijdlijn'
import { formatDatum } from '../datum.ts'
import { findDoel } from '../doel.ts'
import { toInvoer } from '../gegevens.ts'
import type { Gesprek } from '../gesprek.ts'
import type { Inhoud } from '../inhoud.ts'
import { fillTekst } from '../tekst.ts'
import { opsomming, zin } from '../zinnen/zin.ts'
import { describeOorzaken } from './oorzaakzin.ts'
import { describeWijziging } from './wijzigingzin.ts'

export interface Tijdlijn {
  momenten: Tijdlijnmoment[]
  /** What was assumed, and what cannot be said yet: whole sentences. */
  opmerkingen: string[]
}

export interface Tijdlijnmoment {
  /** ISO date. */
  datum: string
  /** "Vanaf 1 april 2027". */
  kop: string
  regels: Tijdlijnregel[]
}

export interface Tijdlijnregel {
  regeling: string
  zin: string
  /** Rests on a figure that is not certain yet. */
  teControleren: boolean
}

const MAANDEN = 12

/** What changes in the coming 12 months; null while there is nothing about which that can be said. */
export function makeTijdlijn(gesprek: Gesprek, inhoud: Inhoud): Tijdlijn | null {
  const { kennis, editie } = inhoud
  const { regelingen } = findDoel(gesprek, editie)
  const vraag = { kennis, pakket: editie.pakket, invoer: toInvoer(gesprek), maanden: MAANDEN, regelingen }
  const bron = evaluateTijdlijn(vraag)
  if (bron.wijzigingen.length === 0 && !bron.begin.some(({ uitkomst }) => uitkomst === 'recht')) return null
  const dagen = [...new Set(bron.wijzigingen.map(({ datum }) => datum))]
  return {
    momenten: dagen.map((datum) => ({
      datum,
      kop: zin(gesprek.taal, 'tijdlijn.vanaf', { datum: formatDatum(datum, gesprek.taal) }),
      regels: bron.wijzigingen
        .filter((wijziging) => wijziging.datum === datum)
        .map((wijziging) => describeRegel(wijziging, gesprek, inhoud)),
    })),
    opmerkingen: listOpmerkingen(bron, gesprek, inhoud),
  }
}

function describeRegel(wijziging: Wijziging, gesprek: Gesprek, inhoud: Inhoud): Tijdlijnregel {
  const titel = fillTekst(inhoud.teksten, `regeling.${wijziging.regeling}.titel`)
  const omdat = describeOorzaken(wijziging.oorzaken, gesprek, inhoud)
  return {
    regeling: wijziging.regeling,
    zin: describeWijziging(wijziging, titel, omdat, gesprek.taal),
    teControleren: wijziging.naar.teControleren,
  }
}

function listOpmerkingen(bron: Bron, { taal }: Gesprek, { teksten }: Inhoud): string[] {
  const noem = (ids: string[]) =>
    opsomming(
      taal,
      ids.map((id) => fillTekst(teksten, `regeling.${id}.titel`)),
    )
  const open = bron.begin.filter(({ uitkomst }) => uitkomst === 'nog_nodig').map(({ regeling }) => regeling)
  const einden = new Set(bron.zonderCijfers.map(({ vanaf }) => vanaf))
  return [
    zin(taal, 'opmerking.gelijk'),
    ...(bron.teControlerenVanaf === null
      ? []
      : [zin(taal, 'opmerking.niet_officieel', { datum: formatDatum(bron.teControlerenVanaf, taal) })]),
    ...(open.length > 0 ? [zin(taal, 'opmerking.nu_open', { regelingen: noem(open) })] : []),
    ...[...einden].map((dag) => {
      const ids = bron.zonderCijfers.filter(({ vanaf }) => vanaf === dag).map(({ regeling }) => regeling)
      return zin(taal, 'opmerking.zonder_cijfers', { datum: formatDatum(dag, taal), regelingen: noem(ids) })
    }),
  ]
}
