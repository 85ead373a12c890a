import type { Uitlegwaarde, Vorm } from '../uitleg/uitleg.ts'

type Grenzen = readonly [min: number, max: number]

/** An explanation in one line, to read in a test. */
export function schrijfVorm(vorm: Vorm): string {
  const { waarde } = vorm
  switch (vorm.soort) {
    case 'reken':
      return `(${vorm.van.map(schrijfVorm).join(` ${vorm.teken} `)})`
    case 'vergelijk':
      return `${vorm.van.map(schrijfVorm).join(` ${vorm.teken} `)}: ${schrijfWaarde(waarde)}`
    case 'feit':
      return `${vorm.pad} ${schrijfWaarde(waarde)}`
    case 'cijfer':
      return `${vorm.cijfer.naam} ${schrijfWaarde(waarde)}`
    case 'stap':
      return `${vorm.naam}${vorm.lid ? ` ${vorm.lid.nummer}` : ''} ${schrijfWaarde(waarde)}`
    case 'elders':
      return `${vorm.wat}.${vorm.regeling} ${schrijfWaarde(waarde)}`
    case 'uiterste':
      return `${vorm.hoe}(${vorm.van.map(schrijfVorm).join(', ')})`
    case 'afgerond':
      return `${vorm.hoe} op ${vorm.op}(${schrijfVorm(vorm.van)})`
    case 'leeftijd':
      return `leeftijd ${schrijfWaarde(waarde)}`
    case 'tabel':
      return `${vorm.cijfer.naam}(${schrijfVorm(vorm.op)}) ${schrijfWaarde(waarde)}`
    case 'lijst':
      return `${vorm.hoe}(${(vorm.leden ?? []).map(({ nummer, vorm: deel, klopt }) => `${nummer}: ${deel ? schrijfVorm(deel) : klopt}`).join(', ')}) ${schrijfWaarde(waarde)}`
    default:
      return `${vorm.soort === 'open' ? 'open ' : ''}${schrijfWaarde(waarde)}`
  }
}

export function schrijfWaarde(waarde: Uitlegwaarde | null): string {
  if (waarde === null) return '?'
  if (waarde.soort === 'ja_nee' || waarde.soort === 'keuze') return String(waarde.waarde)
  return waarde.min === waarde.max ? String(waarde.min) : `${waarde.min}..${waarde.max}`
}

/** Counts a sum again, out of what is shown of its parts alone; null where that is not all there. */
export function rekenVorm(vorm: Vorm): Grenzen | null {
  switch (vorm.soort) {
    case 'reken': {
      const [a, b] = vorm.van.map(rekenVorm)
      return a && b ? reken(vorm.teken, a, b) : null
    }
    case 'afgerond': {
      const van = rekenVorm(vorm.van)
      return van && rondAf(vorm.hoe, vorm.op, van)
    }
    case 'uiterste':
      return samen(vorm.van.map(rekenVorm), vorm.hoe === 'hoogste' ? Math.max : Math.min)
    case 'lijst':
      return rekenLijst(vorm)
    default:
      return vorm.waarde?.soort === 'getal' ? [vorm.waarde.min, vorm.waarde.max] : null
  }
}

function rekenLijst({ hoe, leden, waarde }: Extract<Vorm, { soort: 'lijst' }>): Grenzen | null {
  if (leden === null) return waarde?.soort === 'getal' ? [waarde.min, waarde.max] : null
  if (hoe === 'aantal') {
    const zeker = leden.filter(({ klopt }) => klopt === true).length
    return [zeker, zeker + leden.filter(({ klopt }) => klopt === null).length]
  }
  const waarden = leden.map(({ vorm }) => vorm && rekenVorm(vorm)).map((paar) => paar ?? null)
  if (leden.length === 0) return [0, 0]
  if (hoe === 'som') return samen(waarden, (...getallen) => getallen.reduce((a, b) => a + b, 0))
  return samen(waarden, hoe === 'hoogste' ? Math.max : Math.min)
}

function samen(waarden: readonly (Grenzen | null)[], doe: (...getallen: number[]) => number): Grenzen | null {
  const bekend = waarden.flatMap((paar) => (paar ? [paar] : []))
  if (bekend.length < waarden.length) return null
  return [doe(...bekend.map(([min]) => min)), doe(...bekend.map(([, max]) => max))]
}

function reken(teken: '+' | '-' | '*' | '/', [al, ah]: Grenzen, [bl, bh]: Grenzen): Grenzen {
  if (teken === '+') return [al + bl, ah + bh]
  if (teken === '-') return [al - bh, ah - bl]
  const hoeken = [al, ah].flatMap((a) => [bl, bh].map((b) => (teken === '*' ? a * b : a / b)))
  return [Math.min(...hoeken), Math.max(...hoeken)]
}

/** Floating numbers lie a little beside the halves and wholes that the law means. */
function rondAf(hoe: 'omlaag' | 'omhoog' | 'rond', op: number, [min, max]: Grenzen): Grenzen {
  const rand = 1e-7
  const rond = (getal: number) => {
    const stappen = getal / op
    if (hoe === 'omlaag') return Math.floor(stappen + rand) * op
    if (hoe === 'omhoog') return Math.ceil(stappen - rand) * op
    return Math.sign(stappen) * Math.floor(Math.abs(stappen) + 0.5 + rand) * op
  }
  return [rond(min), rond(max)]
}
