import type { Bedrag, Uitkomst, Uitkomstsoort } from '@loket/kennis/bepaling'
import type { Bereik } from '@loket/kennis/gegevens'
import { listRechten } from './doel.ts'
import { listGebruikelijk } from './gebruikelijk.ts'
import { findGegeven } from './gegeven.ts'
import { toInvoer } from './gegevens.ts'
import type { Gesprek } from './gesprek.ts'
import type { Inhoud } from './inhoud.ts'
import { nameInZin } from './label.ts'
import { findNietGevraagd } from './niet-gevraagd.ts'
import { sumPerMaand, toPerMaand } from './per-maand.ts'
import { describeRedenen, type Redenen } from './reden.ts'
import { fillTekst } from './tekst.ts'
import { makeVraag } from './vraag.ts'

export interface Uitkomsten {
  /** What helps most first; of what was not asked what most people have; what one has no right to last. */
  regels: Uitkomstregel[]
  totaalPerMaand: Bereik
  /** Regelingen of which this editie has no figures on this date, by title. */
  zonderCijfers: string[]
}

/** `niet_gevraagd` is refused by an aanname alone: as long as nobody asked, that is not a refusal. */
export type Uitkomststand = Uitkomstsoort | 'niet_gevraagd'

export interface Uitkomstregel extends Redenen {
  regeling: string
  titel: string
  inHetKort: string
  uitvoerder: string
  grondslag: string
  product?: string
  uitkomst: Uitkomststand
  bedrag?: Bedrag
  /** The amount per month, for comparing and adding; absent for what is paid once. */
  perMaand?: Bereik
  /** Facts that can still change this outcome: "uw inkomen". */
  hangtAfVan: OpenFeit[]
  /** The questions on which it hangs when it is `niet_gevraagd`; empty otherwise. */
  nietGevraagd: Nietgevraagd[]
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

/** A question that was passed over: the answer was assumed. */
export interface Nietgevraagd {
  pad: string
  vraag: string
  gesproken: string
  /** It was asked, and answered with "weet ik niet". */
  onbekend: boolean
  /** Share of people who give another answer than the one assumed. */
  deel: number
}

/** `pad` is the question with which people change what we assume, or from which it follows. */
export interface Aannamezin {
  pad: string
  zin: string
}

export function evaluateUitkomsten(gesprek: Gesprek, inhoud: Inhoud): Uitkomsten {
  const bepaling = inhoud.kennis.bepaal(toInvoer(gesprek), { regelingen: listRechten(gesprek, inhoud) })
  const nietGevraagd = findNietGevraagd(bepaling.uitkomsten, gesprek, inhoud)
  const regels = bepaling.uitkomsten.map((uitkomst) => {
    const regel = describeUitkomst(uitkomst, gesprek, inhoud)
    const paden = nietGevraagd.get(uitkomst.regeling)
    return paden ? withoutWeigering(regel, paden, gesprek, inhoud) : regel
  })
  return {
    regels: regels.toSorted((een, ander) => weight(ander) - weight(een)),
    totaalPerMaand: sumPerMaand(regels.flatMap(({ perMaand }) => perMaand ?? [])),
    zonderCijfers: bepaling.zonderCijfers.map((id) => fillTekst(inhoud.teksten, `regeling.${id}.titel`)),
  }
}

/** Rights that hang on the same questions. */
export interface Ongevraagd {
  vragen: Nietgevraagd[]
  regels: Uitkomstregel[]
}

/** What one gets or may get, what hangs on questions nobody asked, and what one has no right to. */
export function splitRegels(regels: Uitkomstregel[]) {
  const met = (...standen: Uitkomststand[]) => regels.filter(({ uitkomst }) => standen.includes(uitkomst))
  return {
    mogelijk: met('recht', 'nog_nodig'),
    ongevraagd: groupOngevraagd(met('niet_gevraagd')),
    geweigerd: met('geen_recht'),
  }
}

function groupOngevraagd(regels: Uitkomstregel[]): Ongevraagd[] {
  const groepen = new Map<string, Ongevraagd>()
  for (const regel of regels) {
    const sleutel = regel.nietGevraagd.map(({ pad }) => pad).join()
    const groep = groepen.get(sleutel) ?? { vragen: regel.nietGevraagd, regels: [] }
    groep.regels.push(regel)
    groepen.set(sleutel, groep)
  }
  return [...groepen.values()]
}

const EERST = { recht: 3e9, nog_nodig: 2e9, niet_gevraagd: 1e9, geen_recht: 0 } satisfies Record<Uitkomststand, number>

function weight({ uitkomst, perMaand, bedrag, nietGevraagd }: Uitkomstregel): number {
  const vaakst = Math.max(0, ...nietGevraagd.map(({ deel }) => deel))
  return EERST[uitkomst] + (perMaand?.max ?? (bedrag ? bedrag.max / 12 : vaakst))
}

/** Takes back the refusal, with the reasons and the nothing that came with it. */
function withoutWeigering(regel: Uitkomstregel, paden: string[], gesprek: Gesprek, inhoud: Inhoud): Uitkomstregel {
  return {
    ...regel,
    uitkomst: 'niet_gevraagd',
    bedrag: undefined,
    perMaand: undefined,
    waaromNiet: [],
    nietGevraagd: paden.flatMap((pad) => describeNietGevraagd(pad, gesprek, inhoud)),
    aannames: regel.aannames.filter(({ pad }) => !paden.includes(pad)),
  }
}

function describeNietGevraagd(pad: string, gesprek: Gesprek, inhoud: Inhoud): Nietgevraagd[] {
  const gegeven = findGegeven(pad, inhoud.editie)
  if (!gegeven) return []
  const { vraag, gesproken, feit } = makeVraag(gegeven, gesprek, inhoud)
  const anders = listGebruikelijk(gegeven, inhoud.editie.pakket, gesprek.datum).filter(
    ({ waarde }) => waarde !== gegeven.aanname,
  )
  const deel = anders.reduce((som, antwoord) => som + antwoord.deel, 0)
  return [{ pad, vraag, gesproken, onbekend: feit?.onbekend ?? false, deel }]
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
    nietGevraagd: [],
    nietGetoetst: (info?.nietGetoetst ?? []).map((id) => fillTekst(teksten, id)),
    aannames: describeAannames(uitkomst, inhoud),
    teControleren: uitkomst.teControleren,
  }
}

function describeAannames({ aannames, afgeleid }: Uitkomst, { teksten }: Inhoud): Aannamezin[] {
  return [
    ...aannames.map((pad) => ({ pad, zin: fillTekst(teksten, `aanname.${begripVan(pad)}`) })),
    ...afgeleid.map(({ gegeven, uit, bron }) => ({
      pad: uit,
      zin: fillTekst(teksten, `afgeleid.${begripVan(gegeven)}`, { bron }),
    })),
  ]
}

const begripVan = (pad: string): string => pad.split('.').at(-1) ?? ''

function describeOpenFeit(pad: string, gesprek: Gesprek, inhoud: Inhoud): OpenFeit {
  return {
    pad,
    naam: nameInZin(pad, gesprek, inhoud),
    onbekend: gesprek.feiten[pad]?.onbekend ?? false,
  }
}
