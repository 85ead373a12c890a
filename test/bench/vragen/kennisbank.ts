import { join } from 'node:path'
import type { Feiten, Gegevens } from '@loket/kennis/gegevens'
import { Afleider } from '@loket/kennis/invoer/afleider'
import { openKennis } from '@loket/kennis/kennis'
import type { Regelpakket } from '@loket/kennis/pakket'
import { huishouden } from '@loket/kennis/proef/huishouden'
import { Toeval } from '@loket/kennis/proef/toeval'
import { bouwEditie } from '@loket/kennisbank/editie'
import { gewoonHuishouden } from '@loket/kennisbank/gewoon-huishouden'
import { maakHuishouden } from '@loket/kennisbank/gereedschap/bevolking'
import { trek } from '@loket/kennisbank/gereedschap/bevolking/trek'
import type { Casus, Huishouden } from './casus.ts'
import { FORMULIER } from './formulier-kennisbank.ts'

/** Nothing else draws households from here on, so no share of answers was ever fitted on them. */
const ZAAD = 5_000_000
const ANDERE_ZAAD = 6_000_000
const ANDEREN = 160
const DATUM = '2026-03-01'

/** All regelingen of the kennisbank, and the invented population. */
export function openKennisbank(aantal: number): Casus {
  const gebouwd = bouwEditie(join(import.meta.dirname, '../../../packages/kennisbank'))
  if ('fouten' in gebouwd) throw new Error(gebouwd.fouten.map(({ melding }) => melding).join('\n'))
  const { pakket } = gebouwd.editie
  return {
    naam: `alle ${pakket.regelingen.length} regelingen`,
    pakket,
    kennis: openKennis(pakket),
    datum: DATUM,
    gemeente: 'voorbeeldstad',
    huishoudens: Array.from({ length: aantal }, (_, i) => maak(pakket, new Toeval(ZAAD + i))),
    anderen: Array.from({ length: ANDEREN }, (_, i) => maakAnder(pakket, new Toeval(ANDERE_ZAAD + i), i)),
    formulier: FORMULIER,
  }
}

function maak(pakket: Regelpakket, toeval: Toeval): Huishouden {
  const eigen = zonderAannames(pakket, maakHuishouden(pakket, DATUM, toeval))
  const antwoorden = vertelMetMeta(pakket, eigen, toeval)
  const metas = new Set(pakket.begrippen.flatMap(({ id, meta }) => (meta ? [id] : [])))
  const feiten = perLid(new Afleider(pakket).leid(antwoorden), (lid) => kies(lid, (id) => !metas.has(id)))
  return { antwoorden, feiten }
}

/** With little money, so that a right hangs on everything else. */
const ARM = {
  netto_inkomen: 0,
  toetsingsinkomen: 14_000,
  bezittingen_nu: 0,
  vermogen_1_januari: 0,
  overwaarde: 0,
  kale_huur: 640,
  maanden_laag_inkomen: 60,
  kinderbijslag: true,
  woont_bij_aanvrager: true,
  werkt_of_volgt_traject: true,
}

/** So deep that no wealth or income of someone else makes up for it. */
const SCHULDEN = { bezittingen_nu: -9_000_000, vermogen_1_januari: -9_000_000, toetsingsinkomen: -900_000 }

const HUISGENOOT = {
  ...SCHULDEN,
  geboortedatum: '1990-05-01',
  commerciele_huurrelatie: false,
  volgt_onderwijs: false,
  studiefinanciering: false,
}

/** Poor, ordinary and odd ones, and half of them with so many children and others that there is one for everybody. */
function maakAnder(pakket: Regelpakket, toeval: Toeval, i: number): Gegevens {
  const geld = i % 8 < 4 ? {} : SCHULDEN
  const arm = gewoonHuishouden(pakket, DATUM, toeval, { ...ARM, ...geld, soort: toeval.een(['huur', 'koop']) })
  const huisgenoten = geld === SCHULDEN && i % 2 === 1 ? [HUISGENOOT] : []
  const los = toeval.kans(0.5) ? maakHuishouden(pakket, DATUM, toeval) : huishouden(pakket, DATUM, toeval)
  const ander = zonderAannames(pakket, i % 4 < 2 ? { ...arm, medebewoners: huisgenoten } : los)
  if (i % 2 === 0) return ander
  const vol = pakket.groepen.flatMap(({ naam, soort, maximum }): [string, Feiten[]][] => {
    const leden = ander[naam]
    if (soort !== 'lijst' || !Array.isArray(leden) || leden.length === 0) return []
    return [[naam, Array.from({ length: maximum }, () => toeval.een(leden))]]
  })
  return { ...ander, ...Object.fromEntries(vol) }
}

/** What has an aanname is never asked, and so never answered. */
function zonderAannames(pakket: Regelpakket, gegevens: Gegevens): Gegevens {
  const aannames = new Set(pakket.begrippen.flatMap(({ id, aanname }) => (aanname === undefined ? [] : [id])))
  return perLid(gegevens, (lid) => kies(lid, (id) => !aannames.has(id)))
}

/** The answer on a meta-begrip that goes with the facts, the usual one most often; a fact that follows from it is not told. */
function vertelMetMeta(pakket: Regelpakket, gegevens: Gegevens, toeval: Toeval): Gegevens {
  const afleider = new Afleider(pakket)
  return Object.fromEntries(
    pakket.groepen.map(({ naam, meta }): [string, Gegevens[string]] => {
      const deel = gegevens[naam] ?? null
      const begrip = pakket.begrippen[meta[0] ?? -1]
      if (!begrip || deel === null || Array.isArray(deel)) return [naam, deel]
      const volgt = (keuze: string) => afleider.leid({ [naam]: { [begrip.id]: keuze } })[naam] ?? {}
      const klopt = (keuze: string) =>
        Object.entries(volgt(keuze)).every(([id, waarde]) => (deel[id] ?? waarde) === waarde)
      const delen = begrip.gebruikelijk.map(({ waarde, deel: aandeel }) =>
        klopt(begrip.keuzes?.[waarde] ?? '') ? aandeel : 0,
      )
      const gekozen = begrip.keuzes?.[begrip.gebruikelijk[trek(toeval, delen)]?.waarde ?? 0] ?? ''
      const gevolg = volgt(gekozen)
      return [naam, { ...kies(deel, (id) => !(id in gevolg)), [begrip.id]: gekozen }]
    }),
  )
}

function perLid(gegevens: Gegevens, doe: (lid: Feiten) => Feiten): Gegevens {
  return Object.fromEntries(
    Object.entries(gegevens).map(([naam, deel]) => [naam, Array.isArray(deel) ? deel.map(doe) : deel && doe(deel)]),
  )
}

function kies(feiten: Feiten, mag: (id: string) => boolean): Feiten {
  return Object.fromEntries(Object.entries(feiten).filter(([id]) => mag(id)))
}
