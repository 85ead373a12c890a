import type { Gegevens } from '@loket/kennis/gegevens'
import { beantwoordAlle } from './antwoord.ts'
import type { Casus, Huishouden } from './casus.ts'
import { vulFormulierIn } from './formulier.ts'
import { voerGesprek } from './gesprek.ts'
import { type Kleinste, Ondergrens } from './ondergrens.ts'

const NA = 5

export interface Meting {
  loket: number
  formulier: number
  /** Whether the answers on the form leave nothing open. */
  formulierBeslist: boolean
  kleinste: Kleinste
  /** Euros a month still open after the first questions. */
  openLoket: number
  openFormulier: number
}

export function meetVragen(casus: Casus): Meting[] {
  const ondergrens = new Ondergrens(casus)
  return casus.huishoudens.map((huishouden) => meet(casus, ondergrens, huishouden))
}

function meet(casus: Casus, ondergrens: Ondergrens, huishouden: Huishouden): Meting {
  const { antwoorden } = huishouden
  const loket = vraagUit(casus, antwoorden)
  const formulier = vulFormulierIn(casus.formulier, casus.datum, antwoorden)
  const open = (vragen: readonly string[]) => openNa(casus, beantwoordAlle(vragen.slice(0, NA), antwoorden))
  return {
    loket: loket.length,
    formulier: formulier.length,
    formulierBeslist: telt(casus, beantwoordAlle(formulier, antwoorden)).length === 0,
    kleinste: ondergrens.van(huishouden, loket),
    openLoket: open(loket),
    openFormulier: open(formulier),
  }
}

function vraagUit({ kennis, datum, gemeente }: Casus, antwoorden: Gegevens): string[] {
  return [...voerGesprek(kennis, { datum, gemeente }, antwoorden)].map(({ vraag }) => vraag)
}

function telt({ kennis, datum, gemeente }: Casus, gegevens: Gegevens): string[] {
  return kennis.watTelt({ datum, gemeente, gegevens })
}

const MAANDEN: Record<string, number> = { euro_per_kwartaal: 3, euro_per_jaar: 12, euro_eenmalig: 12, euro: 12 }

function openNa({ kennis, datum, gemeente }: Casus, gegevens: Gegevens): number {
  const { uitkomsten } = kennis.bepaal({ datum, gemeente, gegevens })
  return uitkomsten.reduce(
    (som, { bedrag }) => som + (bedrag ? (bedrag.max - bedrag.min) / (MAANDEN[bedrag.eenheid] ?? 1) : 0),
    0,
  )
}
