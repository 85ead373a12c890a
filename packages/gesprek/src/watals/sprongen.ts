import { formatEuro } from '../bedragzin.ts'
import type { Gesprek } from '../gesprek.ts'
import type { Inhoud } from '../inhoud.ts'
import { fillTekst } from '../tekst.ts'
import { zin } from '../zinnen/zin.ts'
import type { Totaal } from './totaal.ts'

/** One value at which much changes at once, or at which a right ends. */
export interface Sprong {
  regeling: string
  /** The last value before it. */
  waarde: number
  /** Per month before and after. */
  van: number
  naar: number
  soort: 'einde' | 'begin' | 'lager' | 'hoger'
}

/** Less than this is the ordinary slope, a euro a month at a time. */
const MERKBAAR = 5

/** In order of value. */
export function findSprongen({ van, stap, delen }: Totaal): Sprong[] {
  const sprongen = delen.flatMap(({ regeling, perMaand }) => {
    const uit: Sprong[] = []
    for (let i = 0; i + 1 < perMaand.length; i++) {
      const [nu, straks] = [perMaand[i] ?? 0, perMaand[i + 1] ?? 0]
      if (nu === straks) continue
      const soort = soortVan(nu, straks)
      if (soort) uit.push({ regeling, waarde: van + i * stap, van: nu, naar: straks, soort })
    }
    return uit
  })
  return sprongen.toSorted((een, ander) => een.waarde - ander.waarde)
}

function soortVan(nu: number, straks: number): Sprong['soort'] | null {
  if (straks === 0) return 'einde'
  if (nu === 0) return 'begin'
  if (Math.abs(nu - straks) < MERKBAAR) return null
  return straks < nu ? 'lager' : 'hoger'
}

/** "Boven € 29.300 krijgt u geen huurtoeslag meer. Dat scheelt € 84 per maand." */
export function describeSprong(
  sprong: Sprong,
  formatWaarde: (waarde: number) => string,
  { taal }: Gesprek,
  inhoud: Inhoud,
): string {
  const { regeling, waarde, van, naar, soort } = sprong
  const titel = noemTitel(fillTekst(inhoud.teksten, `regeling.${regeling}.titel`), taal)
  const verschil = Math.abs(van - naar)
  const bedrag = formatEuro(Math.round(verschil * 100) / 100, taal)
  const id = soort === 'einde' && verschil < MERKBAAR ? 'sprong.einde_zacht' : (`sprong.${soort}` as const)
  return zin(taal, id, { waarde: formatWaarde(waarde), regeling: titel, bedrag })
}

/** Inside a sentence a name has no capital, unless it is letters only, like AOW. */
export function noemTitel(titel: string, taal: string): string {
  return /^\p{Lu}\p{Ll}/u.test(titel) ? `${titel.charAt(0).toLocaleLowerCase(taal)}${titel.slice(1)}` : titel
}
