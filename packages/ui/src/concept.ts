import { isGetalsoort, leegConcept, type Antwoord, type Concept, type Grenzen, type Veldsoort } from './antwoord.ts'
import { parseGetal, schrijfGetal } from './getal.ts'
import { westerseCijfers } from './taal.ts'

export type Veldfoutcode =
  | 'geen_getal'
  | 'geen_bedrag'
  | 'geen_geheel_getal'
  | 'te_veel_decimalen'
  | 'te_laag'
  | 'te_hoog'
  | 'van_boven_tot'
  | 'reeks_onvolledig'
  | 'datum_onvolledig'
  | 'datum_bestaat_niet'
  | 'datum_te_vroeg'
  | 'datum_te_laat'

export interface Veldfout {
  code: Veldfoutcode
  /** The limit that was crossed. */
  grens?: number | string
}

export type Lezing = { antwoord: Antwoord } | { leeg: true } | { fout: Veldfout }

export interface Veldvorm {
  soort: Veldsoort
  bereik?: Grenzen | null
}

const isLeeg = (tekst: string | undefined) => !tekst || tekst.trim() === ''

function leesGetal(tekst: string, { soort, bereik }: Veldvorm, taal: string): { getal: number } | { fout: Veldfout } {
  const getal = parseGetal(tekst, taal)
  if (getal === null) return { fout: { code: soort === 'bedrag' ? 'geen_bedrag' : 'geen_getal' } }
  if (soort === 'geheel_getal' && !Number.isInteger(getal)) return { fout: { code: 'geen_geheel_getal' } }
  if (Math.abs(getal * 100 - Math.round(getal * 100)) > 1e-6) return { fout: { code: 'te_veel_decimalen' } }
  if (bereik && typeof bereik.min === 'number' && getal < bereik.min) {
    return { fout: { code: 'te_laag', grens: bereik.min } }
  }
  if (bereik && typeof bereik.max === 'number' && getal > bereik.max) {
    return { fout: { code: 'te_hoog', grens: bereik.max } }
  }
  return { getal }
}

function leesReeks(concept: Concept, vorm: Veldvorm, taal: string): Lezing {
  if (isLeeg(concept.van) && isLeeg(concept.tot)) return { leeg: true }
  if (isLeeg(concept.van) || isLeeg(concept.tot)) return { fout: { code: 'reeks_onvolledig' } }
  const van = leesGetal(concept.van ?? '', vorm, taal)
  if ('fout' in van) return van
  const tot = leesGetal(concept.tot ?? '', vorm, taal)
  if ('fout' in tot) return tot
  if (van.getal > tot.getal) return { fout: { code: 'van_boven_tot' } }
  return { antwoord: van.getal === tot.getal ? van.getal : { min: van.getal, max: tot.getal } }
}

function leesDatum({ dag, maand, jaar }: Concept, vorm: Veldvorm): Lezing {
  const delen = [jaar, maand, dag].map((deel) => westerseCijfers(deel ?? '').trim())
  const [jaartekst = ''] = delen
  if (delen.every((deel) => deel === '')) return { leeg: true }
  if (delen.includes('') || !/^\d{4}$/.test(jaartekst)) return { fout: { code: 'datum_onvolledig' } }
  const iso = maakDatum(delen.map(Number))
  return iso === null ? { fout: { code: 'datum_bestaat_niet' } } : toetsDatum(iso, vorm)
}

/** ISO date of year, month and day; null for one that is not in the calendar. */
function maakDatum([jaar = Number.NaN, maand = Number.NaN, dag = Number.NaN]: number[]): string | null {
  const datum = new Date(Date.UTC(jaar, maand - 1, dag))
  const bestaat = datum.getUTCMonth() === maand - 1 && datum.getUTCDate() === dag
  return bestaat ? datum.toISOString().slice(0, 10) : null
}

function toetsDatum(iso: string, { bereik }: Veldvorm): Lezing {
  if (typeof bereik?.min === 'string' && iso < bereik.min) {
    return { fout: { code: 'datum_te_vroeg', grens: bereik.min } }
  }
  if (typeof bereik?.max === 'string' && iso > bereik.max) {
    return { fout: { code: 'datum_te_laat', grens: bereik.max } }
  }
  return { antwoord: iso }
}

function leesPrecies(concept: Concept, vorm: Veldvorm, taal: string): Lezing {
  if (vorm.soort === 'datum') return leesDatum(concept, vorm)
  const tekst = concept.tekst ?? ''
  if (isLeeg(tekst)) return { leeg: true }
  if (vorm.soort === 'ja_nee') return { antwoord: tekst === 'ja' }
  if (vorm.soort === 'keuze') return { antwoord: tekst }
  const gelezen = leesGetal(tekst, vorm, taal)
  return 'fout' in gelezen ? gelezen : { antwoord: gelezen.getal }
}

/** From what stands in the field to the answer, or to what is wrong with it. */
export function leesConcept(concept: Concept, vorm: Veldvorm, taal: string): Lezing {
  if (concept.stand === 'onbekend') return { antwoord: { onbekend: true } }
  if (concept.stand === 'ongeveer') return leesReeks(concept, vorm, taal)
  return leesPrecies(concept, vorm, taal)
}

/** The field as it stands when an earlier answer is shown again. */
export function maakConcept(antwoord: Antwoord | null | undefined, soort: Veldsoort, taal: string): Concept {
  if (antwoord === null || antwoord === undefined) return leegConcept
  if (typeof antwoord === 'boolean') return { stand: 'precies', tekst: antwoord ? 'ja' : 'nee' }
  if (typeof antwoord === 'number') return { stand: 'precies', tekst: schrijfGetal(antwoord, taal) }
  if (typeof antwoord === 'string') {
    if (soort !== 'datum') return { stand: 'precies', tekst: antwoord }
    const [jaar = '', maand = '', dag = ''] = antwoord.split('-')
    return { stand: 'precies', dag: String(Number(dag)), maand: String(Number(maand)), jaar }
  }
  if ('onbekend' in antwoord) return { stand: 'onbekend' }
  if (!isGetalsoort(soort)) return leegConcept
  return { stand: 'ongeveer', van: schrijfGetal(antwoord.min, taal), tot: schrijfGetal(antwoord.max, taal) }
}
