import { EENHEDEN } from '../bouw/eenheden.ts'
import { codeVan, JAAR } from '../datum.ts'
import type { Aandeel, Begrip, Begripsoort } from '../pakket.ts'
import type { Stuk } from './stuk.ts'

/** Kinds of fact. */
export const SOORTEN = ['ja_nee', 'geheel_getal', 'getal', 'bedrag', 'percentage', 'datum', 'keuze'] as const
/** How many of the stored integer make one: cents, hundredths, percentages as a fraction. */
const SCHAAL: Record<Begripsoort, number> = {
  ja_nee: 1,
  geheel_getal: 1,
  getal: 100,
  bedrag: 100,
  percentage: 10_000,
  datum: 1,
  keuze: 1,
}
/** What one as written is worth, in the stored integer. */
const PER_EEN: Record<Begripsoort, number> = { ...SCHAAL, percentage: 100 }
export const VELDEN = [
  'soort',
  'van',
  'eenheid',
  'bereik',
  'thema',
  'gebruikelijk',
  'aanname',
  'keuzes',
  'privacy',
  'bron',
  'kort',
  'naam',
  'betekenis',
  'vraag',
  'vraag_gesproken',
  'hulp',
  'waar_te_vinden',
  'aanname_tekst',
  'meta_begrip',
  'volgt_uit',
  'volgt_tekst',
  'mijlpalen',
  'bewijs',
  'te_veranderen',
  'schatting',
  'verdiensten',
]
const LAATSTE_DAG = codeVan('2100-12-31')
const NAAM = /^[a-z][a-z0-9_]*$/
const VERBODEN = new Set(['constructor', 'datum', 'ja', 'nee', 'en', 'of', 'niet', 'als', 'dan', 'anders'])

export interface Begripbron {
  begrip: Begrip
  stuk: Stuk
  groepen: string[]
}

/** One begrip from its YAML; reports every fault and gives nothing back when it cannot be used. */
export function leesBegrip(id: string, stuk: Stuk, groepen: readonly string[]): Begripbron | undefined {
  controleerNaam(id, stuk)
  stuk.alleen(...VELDEN)
  const soort = stuk.verplicht('soort')?.keuze(SOORTEN)
  const van =
    stuk
      .verplicht('van')
      ?.lijst()
      .map((deel) => deel.keuze(groepen)) ?? []
  const thema = stuk.verplicht('thema')?.tekst() ?? ''
  if (soort === undefined) return undefined
  const begrip = leesVorm(id, soort, thema, stuk)
  if (!begrip) return undefined
  const aanname = stuk.veld('aanname')
  if (aanname) begrip.aanname = leesWaarde(aanname, begrip)
  const groepenVan = van.filter((groep) => groep !== undefined)
  begrip.gebruikelijk = vanzelf(begrip)
  leesGebruikelijk(stuk, begrip, groepenVan)
  return { begrip, stuk, groepen: groepenVan }
}

function leesVorm(id: string, soort: Begripsoort, thema: string, stuk: Stuk): Begrip | undefined {
  const keuzes = soort === 'keuze' ? leesKeuzes(stuk) : undefined
  const eenheid = leesEenheid(stuk, soort)
  const bereik = leesBereik(stuk, soort, keuzes?.length ?? 0)
  const meta = stuk.veld('meta_begrip')?.janee() ?? false
  if (!bereik) return undefined
  const begrip: Begrip = { id, soort, schaal: SCHAAL[soort], ...bereik, thema, gebruikelijk: [] }
  return { ...begrip, ...(keuzes && { keuzes }), ...(eenheid && { eenheid }), ...(meta && { meta }) }
}

/** Names of begrippen and regelingen: words that the rule language can read and does not use itself. */
export function controleerNaam(id: string, stuk: Stuk, bezet: readonly string[] = []): void {
  if (NAAM.test(id) && !VERBODEN.has(id) && !bezet.includes(id)) return
  stuk.bak.meld(
    stuk.bestand,
    stuk.pad,
    `de naam \`${id}\``,
    'kleine letters, cijfers en _, en geen woord van de taal of naam van een groep',
  )
}

function leesKeuzes(stuk: Stuk): string[] {
  const keuzes = stuk.verplicht('keuzes')
  if (!keuzes) return []
  const namen = Array.isArray(keuzes.inhoud)
    ? keuzes.lijst().map((deel) => [deel.tekst() ?? '', deel] as const)
    : keuzes.velden()
  for (const [naam, deel] of namen) if (naam !== 'anders') controleerNaam(naam, deel)
  return namen.map(([naam]) => naam)
}

function leesEenheid(stuk: Stuk, soort: Begripsoort): Begrip['eenheid'] {
  const veld = soort === 'bedrag' ? stuk.verplicht('eenheid') : stuk.veld('eenheid')
  const eenheid = veld?.keuze(EENHEDEN)
  if (veld && eenheid && soort === 'bedrag' && !eenheid.startsWith('euro')) veld.fout('een eenheid in euro')
  if (soort === 'percentage') return 'procent'
  return eenheid ?? (soort === 'getal' || soort === 'geheel_getal' ? 'factor' : undefined)
}

type Bereik = Pick<Begrip, 'laag' | 'hoog' | 'totDatum'>

function leesBereik(stuk: Stuk, soort: Begripsoort, aantalKeuzes: number): Bereik | undefined {
  if (soort === 'ja_nee') return { laag: 0, hoog: 1 }
  if (soort === 'keuze') return { laag: 0, hoog: aantalKeuzes - 1 }
  const veld = stuk.verplicht('bereik')
  const [van, tot, ...meer] = veld?.lijst() ?? []
  if (!veld || !van || !tot || meer.length > 0) return veld?.fout('twee grenzen, zoals `[0, 100000]`')
  const bereik = soort === 'datum' ? datumbereik(van, tot) : getalbereik(van, tot, PER_EEN[soort])
  if (bereik && bereik.laag > bereik.hoog) return veld.fout('eerst de laagste en dan de hoogste grens')
  return bereik
}

function datumbereik(van: Stuk, tot: Stuk): Bereik | undefined {
  const totDatum = tot.inhoud === 'datum'
  const laag = van.datum()
  const hoog = totDatum ? LAATSTE_DAG : tot.datum()
  if (laag === undefined || hoog === undefined) return undefined
  return totDatum ? { laag, hoog, totDatum } : { laag, hoog }
}

function getalbereik(van: Stuk, tot: Stuk, perEen: number): Bereik | undefined {
  const laag = geheel(van, perEen)
  const hoog = geheel(tot, perEen)
  return laag === undefined || hoog === undefined ? undefined : { laag, hoog }
}

function geheel(stuk: Stuk, perEen: number): number | undefined {
  const getal = stuk.getal()
  if (getal === undefined) return undefined
  const waarde = Math.round(getal * perEen)
  if (Math.abs(getal * perEen - waarde) > 1e-6)
    return stuk.fout(perEen === 1 ? 'een geheel getal' : 'hoogstens twee cijfers achter de punt')
  return waarde
}

/** One value of this begrip as an author writes it. */
export function leesWaarde(stuk: Stuk, begrip: Begrip): number | undefined {
  const waarde = losseWaarde(stuk, begrip)
  if (waarde !== undefined && (waarde < begrip.laag || waarde > begrip.hoog))
    return stuk.fout('een waarde binnen het bereik')
  return waarde
}

function losseWaarde(stuk: Stuk, begrip: Begrip): number | undefined {
  if (begrip.soort === 'datum') return stuk.datum()
  if (begrip.soort === 'keuze') {
    const gekozen = stuk.keuze(begrip.keuzes ?? [])
    return gekozen === undefined ? undefined : begrip.keuzes?.indexOf(gekozen)
  }
  if (begrip.soort !== 'ja_nee') return geheel(stuk, PER_EEN[begrip.soort])
  const ja = stuk.janee()
  return ja === undefined ? undefined : Number(ja)
}

/** `[ja, nee]`, with shares `[{ waarde: ja, deel: 0.1 }, …]`, or per group such a list. */
function leesGebruikelijk(stuk: Stuk, begrip: Begrip, groepen: readonly string[]): void {
  const veld = stuk.veld('gebruikelijk')
  if (!veld) return
  if (Array.isArray(veld.inhoud)) {
    begrip.gebruikelijk = leesAandelen(veld, begrip)
    return
  }
  veld.alleen(...groepen)
  begrip.gebruikelijkVan = Object.fromEntries(veld.velden().map(([naam, deel]) => [naam, leesAandelen(deel, begrip)]))
}

function leesAandelen(veld: Stuk, begrip: Begrip): Aandeel[] {
  const delen = veld.lijst()
  return delen.flatMap((deel) => {
    const jaren = begrip.totDatum && deel.veld('leeftijd')
    const waarde = jaren ? leesLeeftijd(jaren) : leesWaarde(deel.veld('waarde') ?? deel, begrip)
    const aandeel = deel.veld('deel')?.getal() ?? 1 / delen.length
    return waarde === undefined ? [] : [{ waarde, deel: aandeel }]
  })
}

/** Halfway that year of life. */
function leesLeeftijd(stuk: Stuk): number | undefined {
  const jaren = stuk.getal()
  return jaren === undefined || jaren < 0 ? stuk.fout('een leeftijd in jaren') : -Math.round((jaren + 0.5) * JAAR)
}

/** Without typical answers: every choice, three ages, or a low, a middle and a high value. */
function vanzelf(begrip: Begrip): Aandeel[] {
  const { laag, hoog } = begrip
  const waarden =
    begrip.soort === 'keuze' || begrip.soort === 'ja_nee'
      ? Array.from({ length: hoog - laag + 1 }, (_, i) => laag + i)
      : begrip.totDatum
        ? [-10 * JAAR, -40 * JAAR, -70 * JAAR]
        : [laag, Math.round(laag + (hoog - laag) / 4), Math.round(laag + (hoog - laag) / 2)]
  return waarden.map((waarde) => ({ waarde, deel: 1 / waarden.length }))
}
