/* oxlint-disable typescript/no-non-null-assertion -- the compiler numbers registers; a check on each would triple the time */
import type { Bedrag, Reden, Tussenstap, Uitkomst } from '../bepaling.ts'
import type { Grenzen } from '../draai/grenzen.ts'
import type { Pakketstap, Pakketuitkomst, Voorwaardeboom } from '../pakket.ts'

/** Reads one outcome from counted registers; facts and certainty are added by who knows them. */
export function leesUitkomst(
  bron: Pakketuitkomst,
  grenzen: Grenzen,
  meer: Pick<Uitkomst, 'nogNodig' | 'aannames' | 'afgeleid' | 'teControleren'>,
): Uitkomst {
  const recht = drieWaarde(grenzen, bron.recht)
  return {
    regeling: bron.regeling,
    uitkomst: recht === null ? 'nog_nodig' : recht ? 'recht' : 'geen_recht',
    ...(bron.bedrag && { bedrag: leesBedrag(bron.bedrag, grenzen) }),
    waarom: beslissers(bron, grenzen).map(({ tekst, uitkomst, bron: artikel }): Reden => ({
      tekst,
      uitkomst,
      bron: artikel,
    })),
    stappen: bron.stappen.map((stap): Tussenstap => ({ naam: stap.naam, ...leesBedrag(stap, grenzen) })),
    ...meer,
  }
}

export function drieWaarde(grenzen: Grenzen, register: number): boolean | null {
  return grenzen.laag[register] === grenzen.hoog[register] ? grenzen.laag[register] === 1 : null
}

function leesBedrag(stap: Pakketstap, { laag, hoog }: Pick<Grenzen, 'laag' | 'hoog'>): Bedrag {
  return { min: toon(laag[stap.register]!, stap), max: toon(hoog[stap.register]!, stap), eenheid: stap.eenheid }
}

/** As printed: euros to the cent, other figures to four decimals, a percentage as percents. */
function toon(waarde: number, stap: Pick<Pakketstap, 'schaal' | 'eenheid'>): number {
  const cijfers = stap.eenheid.startsWith('euro') ? 100 : 10_000
  const maal = stap.eenheid === 'procent' ? 100 : 1
  return Math.round((waarde * maal * cijfers) / stap.schaal) / cijfers + 0
}

/** The conditions that decide, or while it is open those that are open, by their number. */
export function beslissers(
  bron: Pakketuitkomst,
  grenzen: Grenzen,
): { nummer: number; tekst: string; uitkomst: boolean | null; bron: string }[] {
  const waarden = bron.voorwaarden.map((voorwaarde) => drieWaarde(grenzen, voorwaarde.register))
  return beslissend(bron.boom, waarden).map((nummer) => ({
    nummer,
    tekst: `regeling.${bron.teksten ?? bron.regeling}.voorwaarde.${nummer + 1}`,
    uitkomst: waarden[nummer] ?? null,
    bron: bron.voorwaarden[nummer]?.bron ?? '',
  }))
}

function beslissend(boom: Voorwaardeboom, waarden: (boolean | null)[]): number[] {
  if ('voorwaarde' in boom) return [boom.voorwaarde]
  const delen = 'alle' in boom ? boom.alle : boom.een
  const waarde = waardeVan(boom, waarden)
  const mee = delen.filter((deel) => waardeVan(deel, waarden) === waarde)
  // One of several grounds is enough.
  const telt = 'een' in boom && waarde === true ? mee.slice(0, 1) : mee
  return telt.flatMap((deel) => beslissend(deel, waarden))
}

function waardeVan(boom: Voorwaardeboom, waarden: (boolean | null)[]): boolean | null {
  if ('voorwaarde' in boom) {
    const waarde = waarden[boom.voorwaarde] ?? null
    return boom.tenzij && waarde !== null ? !waarde : waarde
  }
  const delen = ('alle' in boom ? boom.alle : boom.een).map((deel) => waardeVan(deel, waarden))
  const beslist = 'een' in boom
  if (delen.includes(beslist)) return beslist
  return delen.includes(null) ? null : !beslist
}
