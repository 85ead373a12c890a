import { compileer } from '@loket/kennis/compileer'
import type { Kennisbron } from '@loket/kennis/kennisbron'
import type { Regelpakket } from '@loket/kennis/pakket'
import { Toeval } from '@loket/kennis/proef/toeval'

/** The core of zorgtoeslag and kindgebonden budget 2026 on flat facts, so that every engine can be given the same rules. */
export interface Huishouden {
  leeftijd: number
  partner: boolean
  inkomen: number
  inkomen_partner: number
  vermogen: number
  vermogen_partner: number
  verzekerd: boolean
  partner_verzekerd: boolean
  rechtmatig: boolean
  partner_rechtmatig: boolean
  gedetineerd: boolean
  kinderen_tot_12: number
  kinderen_12_tot_16: number
  kinderen_16_tot_18: number
}

/** Euros a month; 0 without a right. */
export interface Uitkomst {
  zorgtoeslag: number
  kindgebonden: number
}

export const C = {
  premie: 2119,
  deelAlleen: 0.01912,
  deelSamen: 0.04289,
  deelBoven: 0.1373,
  drempel: 29736,
  vermogenAlleen: 146011,
  vermogenSamen: 184633,
  kleinst: 24,
  perKind: 2580,
  extra12: 724,
  extra16: 964,
  alo: 3416,
  extraDrempel: 9405,
  afbouw: 0.076,
} as const

export function maakHuishoudens(aantal: number): Huishouden[] {
  return Array.from({ length: aantal }, (_, i) => maak(new Toeval(i)))
}

function maak(toeval: Toeval): Huishouden {
  const partner = toeval.kans(0.5)
  return {
    leeftijd: toeval.geheel(16, 80),
    partner,
    inkomen: toeval.geheel(0, 70_000),
    inkomen_partner: partner ? toeval.geheel(0, 40_000) : 0,
    vermogen: toeval.geheel(0, 170_000),
    vermogen_partner: partner ? toeval.geheel(0, 60_000) : 0,
    verzekerd: toeval.kans(0.97),
    partner_verzekerd: partner && toeval.kans(0.9),
    rechtmatig: toeval.kans(0.97),
    partner_rechtmatig: partner && toeval.kans(0.97),
    gedetineerd: toeval.kans(0.03),
    kinderen_tot_12: toeval.geheel(0, 2),
    kinderen_12_tot_16: toeval.geheel(0, 2),
    kinderen_16_tot_18: toeval.geheel(0, 1),
  }
}

const euro = (eenheid: string, hoog: number) => ({
  soort: 'bedrag',
  van: ['h'],
  eenheid,
  bereik: [0, hoog],
  thema: 't',
})
const jaNee = { soort: 'ja_nee', van: ['h'], thema: 't' }
const aantalPersonen = { soort: 'geheel_getal', van: ['h'], eenheid: 'personen', bereik: [0, 12], thema: 't' }
const jaar = (waarde: number, eenheid = 'euro_per_jaar') => ({
  eenheid,
  vanaf: { '2026-01-01': { waarde, bron: 'wet' } },
})
const als = (voorwaarde: string, toets: string) => ({ voorwaarde, anders: voorwaarde, toets, bron: 'wet' })

const BEGRIPPEN = {
  leeftijd: { soort: 'geheel_getal', van: ['h'], eenheid: 'jaren', bereik: [0, 130], thema: 't' },
  partner: jaNee,
  inkomen: euro('euro_per_jaar', 10_000_000),
  inkomen_partner: euro('euro_per_jaar', 10_000_000),
  vermogen: euro('euro', 10_000_000),
  vermogen_partner: euro('euro', 10_000_000),
  verzekerd: jaNee,
  partner_verzekerd: jaNee,
  rechtmatig: jaNee,
  partner_rechtmatig: jaNee,
  gedetineerd: jaNee,
  kinderen_tot_12: aantalPersonen,
  kinderen_12_tot_16: aantalPersonen,
  kinderen_16_tot_18: aantalPersonen,
}

const BEDRAGEN = {
  premie: jaar(C.premie),
  deel_alleen: jaar(1.912, 'procent'),
  deel_samen: jaar(4.289, 'procent'),
  deel_boven: jaar(13.73, 'procent'),
  drempel: jaar(C.drempel),
  vermogen_alleen: jaar(C.vermogenAlleen, 'euro'),
  vermogen_samen: jaar(C.vermogenSamen, 'euro'),
  kleinst: jaar(C.kleinst),
  per_kind: jaar(C.perKind),
  extra_12: jaar(C.extra12),
  extra_16: jaar(C.extra16),
  alo: jaar(C.alo),
  extra_drempel: jaar(C.extraDrempel),
  afbouw: jaar(7.6, 'procent'),
}

const zorg = (n: number) => ({
  id: `zorg${n}`,
  titel: 'Zorg',
  geldig_vanaf: '2026-01-01',
  recht_als: {
    alle_van: [
      als('U bent verzekerd.', 'h.verzekerd = ja'),
      als('U bent 18.', 'h.leeftijd >= 18'),
      als('Er komt genoeg uit.', 'per_jaar >= kleinst'),
      als('Uw vermogen is laag genoeg.', 'vermogen <= vermogensgrens'),
      als('U mag hier wonen.', 'h.rechtmatig = ja'),
      als('Uw partner mag hier wonen.', 'niet h.partner of h.partner_rechtmatig = ja'),
    ],
    tenzij: [als('U zit in de gevangenis.', 'h.gedetineerd = ja')],
  },
  berekening: {
    inkomen: `h.inkomen + ${n} + (als h.partner dan h.inkomen_partner anders 0)`,
    vermogen: `h.vermogen + ${n} + (als h.partner dan h.vermogen_partner anders 0)`,
    vermogensgrens: 'als h.partner dan vermogen_samen anders vermogen_alleen',
    boven: { waarde: 'deel_boven * maximum(0, inkomen - drempel)', eenheid: 'euro_per_jaar' },
    norm: {
      waarde: 'afgerond((als h.partner dan deel_samen anders deel_alleen) * drempel + boven, 0.01)',
      eenheid: 'euro_per_jaar',
    },
    premies: { waarde: 'als h.partner dan 2 * premie anders premie', eenheid: 'euro_per_jaar' },
    deel: { waarde: 'als h.partner en niet h.partner_verzekerd dan 0.5 anders 1', eenheid: 'factor' },
    per_jaar: { waarde: 'afgerond(deel * maximum(0, premies - norm), 1)', eenheid: 'euro_per_jaar' },
    per_maand: { waarde: 'afgerond_omlaag(per_jaar / 12, 1)', eenheid: 'euro_per_maand' },
  },
  uitkomst: { bedrag: 'per_maand' },
})

const kindgebonden = (n: number) => ({
  id: `kindgebonden${n}`,
  titel: 'Kindgebonden',
  geldig_vanaf: '2026-01-01',
  recht_als: {
    alle_van: [
      als('U heeft een kind.', 'kinderen >= 1'),
      als('Er komt genoeg uit.', 'per_jaar >= kleinst'),
      als('Uw vermogen is laag genoeg.', `zorg${n}.vermogen <= zorg${n}.vermogensgrens`),
      als('U mag hier wonen.', 'h.rechtmatig = ja'),
      als('Uw partner mag hier wonen.', 'niet h.partner of h.partner_rechtmatig = ja'),
    ],
  },
  berekening: {
    kinderen: 'h.kinderen_tot_12 + h.kinderen_12_tot_16 + h.kinderen_16_tot_18',
    hoogste: {
      waarde:
        'kinderen * per_kind + h.kinderen_12_tot_16 * extra_12 + h.kinderen_16_tot_18 * extra_16 + (als h.partner dan 0 anders alo)',
      eenheid: 'euro_per_jaar',
    },
    grens: 'drempel + (als h.partner dan extra_drempel anders 0)',
    eraf: { waarde: `afgerond(afbouw * maximum(0, zorg${n}.inkomen - grens), 0.01)`, eenheid: 'euro_per_jaar' },
    per_jaar: { waarde: 'maximum(0, hoogste - eraf)', eenheid: 'euro_per_jaar' },
    per_maand: { waarde: 'afgerond_omlaag(per_jaar / 12, 1)', eenheid: 'euro_per_maand' },
  },
  uitkomst: { bedrag: 'per_maand' },
})

/** Conditions and steps of one copy. */
export const REGELS_PER_STEL = [zorg(0), kindgebonden(0)]
  .map(({ recht_als, berekening }) => Object.values(recht_als).flat().length + Object.keys(berekening).length)
  .reduce((a, b) => a + b)

/** Every copy counts with a slightly different income and wealth, so that no two copies share their work; the first with none. */
export function compileRegelset(stellen = 1): Regelpakket {
  const bron: Kennisbron = {
    model: { groepen: { h: { soort: 'een' } } },
    begrippen: [{ bestand: 'begrippen.yaml', inhoud: BEGRIPPEN }],
    bedragen: [{ bestand: 'bedragen.yaml', inhoud: BEDRAGEN }],
    regelingen: Array.from({ length: stellen }, (_, n) => [zorg(n), kindgebonden(n)])
      .flat()
      .map((inhoud) => ({ bestand: `${inhoud.id}.yaml`, inhoud })),
    gemeenten: [],
    voorwaarden: [],
  }
  const uitslag = compileer(bron)
  if ('fouten' in uitslag) throw new Error(uitslag.fouten.map(({ melding }) => melding).join('\n'))
  return uitslag.pakket
}
