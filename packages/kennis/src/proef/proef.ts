import { compileer } from '../compileer.ts'
import { type Kennis, openKennis } from '../kennis.ts'
import type { Compileerfout, Groepmodel, Kennisbron } from '../kennisbron.ts'

const MODEL: Groepmodel = {
  groepen: {
    aanvrager: { soort: 'een' },
    partner: { soort: 'misschien' },
    kinderen: { soort: 'lijst', enkelvoud: 'kind', maximum: 12 },
    medebewoners: { soort: 'lijst', enkelvoud: 'medebewoner', maximum: 8 },
    woning: { soort: 'een' },
  },
}

const BEGRIPPEN = {
  geboortedatum: {
    soort: 'datum',
    van: ['aanvrager', 'partner', 'kinderen'],
    bereik: ['1900-01-01', 'datum'],
    thema: 'persoon',
    gebruikelijk: ['1960-05-01', '1990-05-01', '2015-05-01'],
  },
  inkomen: {
    soort: 'bedrag',
    van: ['aanvrager', 'partner', 'medebewoners'],
    eenheid: 'euro_per_jaar',
    bereik: [-100000, 1000000],
    thema: 'inkomen',
    gebruikelijk: [15000, 30000, 60000],
  },
  verzekerd: {
    soort: 'ja_nee',
    van: ['aanvrager', 'partner'],
    thema: 'zorg',
    gebruikelijk: [
      { waarde: 'ja', deel: 0.9 },
      { waarde: 'nee', deel: 0.1 },
    ],
  },
  kinderbijslag: { soort: 'ja_nee', van: ['kinderen'], thema: 'kinderen' },
  uren: { soort: 'getal', van: ['kinderen'], eenheid: 'uren_per_maand', bereik: [0, 300], thema: 'kinderen' },
  tarief: { soort: 'bedrag', van: ['kinderen'], eenheid: 'euro_per_uur', bereik: [0, 50], thema: 'kinderen' },
  soort: { soort: 'keuze', van: ['woning'], keuzes: ['huur', 'koop', 'kamer'], thema: 'wonen' },
  huur: { soort: 'bedrag', van: ['woning'], eenheid: 'euro_per_maand', bereik: [0, 5000], thema: 'wonen' },
  woonland: {
    soort: 'keuze',
    van: ['aanvrager'],
    keuzes: ['nederland', 'elders'],
    thema: 'persoon',
    aanname: 'nederland',
  },
  schuld: { soort: 'percentage', van: ['woning'], bereik: [0, 100], thema: 'wonen' },
}

type Blok = Record<string, unknown>

/** A source with one regeling `proef`; what is given replaces the default. */
export function bron(regeling: Blok = {}, rest: Partial<Kennisbron> & { extraBegrippen?: Blok } = {}): Kennisbron {
  const { extraBegrippen, ...over } = rest
  const proef = {
    id: 'proef',
    titel: 'Proef',
    geldig_vanaf: '2024-01-01',
    recht_als: { alle_van: [{ voorwaarde: 'U bent er.', toets: 'ja', bron: 'artikel 1' }] },
    ...regeling,
  }
  return {
    model: MODEL,
    begrippen: [{ bestand: 'begrippen/proef.yaml', inhoud: { ...BEGRIPPEN, ...extraBegrippen } }],
    bedragen: [],
    regelingen: [{ bestand: 'regelingen/proef.yaml', inhoud: proef }],
    gemeenten: [],
    voorwaarden: [],
    ...over,
  }
}

export function open(kennisbron: Kennisbron): Kennis {
  const uit = compileer(kennisbron)
  if ('fouten' in uit) throw new Error(uit.fouten.map((fout) => fout.melding).join('\n'))
  return openKennis(uit.pakket)
}

export function fouten(kennisbron: Kennisbron): Compileerfout[] {
  const uit = compileer(kennisbron)
  return 'fouten' in uit ? uit.fouten : []
}

/** The value of one step with this expression. */
export function stap(
  waarde: string,
  eenheid: string | undefined,
  gegevens: Parameters<Kennis['bepaal']>[0]['gegevens'] = {},
  datum = '2026-03-01',
): { min: number; max: number } {
  const kennis = open(bron({ berekening: { stap: eenheid === undefined ? { waarde } : { waarde, eenheid } } }))
  const gevonden = kennis.bepaal({ datum, gegevens }).uitkomsten[0]?.stappen[0]
  if (!gevonden) throw new Error('no step')
  return { min: gevonden.min, max: gevonden.max }
}

/** Whether a test holds; null while that is open. */
export function toets(
  tekst: string,
  gegevens: Parameters<Kennis['bepaal']>[0]['gegevens'] = {},
  datum = '2026-03-01',
): boolean | null {
  const kennis = open(
    bron({ recht_als: { alle_van: [{ voorwaarde: 'Het klopt.', toets: tekst, bron: 'artikel 1' }] } }),
  )
  const uitkomst = kennis.bepaal({ datum, gegevens }).uitkomsten[0]?.uitkomst
  return uitkomst === 'nog_nodig' ? null : uitkomst === 'recht'
}

/** The fault that one expression gives. */
export function stapfout(waarde: string, eenheid = 'euro_per_jaar'): string {
  return fouten(bron({ berekening: { stap: { waarde, eenheid } } }))
    .map((fout) => fout.melding)
    .join('\n')
}
