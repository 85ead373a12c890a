import type { Bedrag, Uitkomst } from '@loket/kennis/bepaling'
import type { Bereik } from '@loket/kennis/gegevens'
import { listRechten } from './doel.ts'
import { toInvoer } from './gegevens.ts'
import type { Gesprek } from './gesprek.ts'
import type { Inhoud } from './inhoud.ts'
import { nameInZin } from './label.ts'
import { sumPerMaand, toPerMaand } from './per-maand.ts'
import { describeRedenen, type Redenen } from './reden.ts'
import { fillTekst } from './tekst.ts'

export interface Uitkomsten {
  /** What helps most first; what one has no right to last. */
  regels: Uitkomstregel[]
  totaalPerMaand: Bereik
  /** Regelingen of which this editie has no figures on this date, by title. */
  zonderCijfers: string[]
}

export interface Uitkomstregel extends Redenen {
  regeling: string
  titel: string
  inHetKort: string
  uitvoerder: string
  grondslag: string
  product?: string
  uitkomst: Uitkomst['uitkomst']
  bedrag?: Bedrag
  /** The amount per month, for comparing and adding; absent for what is paid once. */
  perMaand?: Bereik
  /** Facts that can still change this outcome: "uw inkomen". */
  hangtAfVan: OpenFeit[]
  nietGetoetst: string[]
  aannames: Aannamezin[]
  teControleren: boolean
}

export interface OpenFeit {
  pad: string
  naam: string
  /** Asked, and answered with "weet ik niet". */
  onbekend: boolean
}

/** `pad` is the question with which people change what we assume, or from which it follows. */
export interface Aannamezin {
  pad: string
  zin: string
}

export function evaluateUitkomsten(gesprek: Gesprek, inhoud: Inhoud): Uitkomsten {
  const bepaling = inhoud.kennis.bepaal(toInvoer(gesprek), { regelingen: listRechten(gesprek, inhoud) })
  const regels = bepaling.uitkomsten.map((uitkomst) => describeUitkomst(uitkomst, gesprek, inhoud))
  return {
    regels: regels.toSorted((een, ander) => weight(ander) - weight(een)),
    totaalPerMaand: sumPerMaand(regels.flatMap(({ perMaand }) => perMaand ?? [])),
    zonderCijfers: bepaling.zonderCijfers.map((id) => fillTekst(inhoud.teksten, `regeling.${id}.titel`)),
  }
}

const EERST = { recht: 2e9, nog_nodig: 1e9, geen_recht: 0 } satisfies Record<Uitkomst['uitkomst'], number>

function weight({ uitkomst, perMaand, bedrag }: Uitkomstregel): number {
  return EERST[uitkomst] + (perMaand?.max ?? (bedrag ? bedrag.max / 12 : 0))
}

function describeUitkomst(uitkomst: Uitkomst, gesprek: Gesprek, inhoud: Inhoud): Uitkomstregel {
  const { regeling, bedrag } = uitkomst
  const { teksten, editie } = inhoud
  const info = editie.regelingen.find(({ id }) => id === regeling)
  const tekst = (deel: string) => fillTekst(teksten, `regeling.${regeling}.${deel}`)
  return {
    regeling,
    titel: tekst('titel'),
    inHetKort: tekst('in_het_kort'),
    uitvoerder: fillTekst(teksten, `organisatie.${info?.uitvoerder}.naam`),
    grondslag: info?.grondslag ?? '',
    product: info?.product,
    uitkomst: uitkomst.uitkomst,
    bedrag,
    perMaand: bedrag && toPerMaand(bedrag),
    ...describeRedenen(uitkomst, inhoud),
    hangtAfVan: uitkomst.nogNodig.map((pad) => describeOpenFeit(pad, gesprek, inhoud)),
    nietGetoetst: (info?.nietGetoetst ?? []).map((id) => fillTekst(teksten, id)),
    aannames: [
      ...uitkomst.aannames.map((pad) => ({ pad, zin: fillTekst(teksten, `aanname.${begripVan(pad)}`) })),
      ...uitkomst.afgeleid.map(({ gegeven, uit, bron }) => ({
        pad: uit,
        zin: fillTekst(teksten, `afgeleid.${begripVan(gegeven)}`, { bron }),
      })),
    ],
    teControleren: uitkomst.teControleren,
  }
}

const begripVan = (pad: string): string => pad.split('.').at(-1) ?? ''

function describeOpenFeit(pad: string, gesprek: Gesprek, inhoud: Inhoud): OpenFeit {
  return {
    pad,
    naam: nameInZin(pad, gesprek, inhoud),
    onbekend: gesprek.feiten[pad]?.onbekend ?? false,
  }
}
