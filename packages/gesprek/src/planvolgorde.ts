import type { Planstap } from './plan.ts'
import type { Patroonproduct } from './product.ts'

/** `eerst`: something else waits for it; `tegelijk`: stands alone; `daarna`: waits for something. */
export type Volgorde = 'eerst' | 'tegelijk' | 'daarna'

const RANG = { eerst: 0, tegelijk: 1, daarna: 2 } satisfies Record<Volgorde, number>

/** Puts steps in the order of their `na`; a product that is not in the plan passes its own `na` on. */
export function orderStappen(plaatsen: Patroonproduct[], stappen: Omit<Planstap, 'volgorde' | 'na'>[]): Planstap[] {
  const aanwezig = new Set(stappen.map(({ product }) => product))
  const voorgangers = new Map(stappen.map(({ product }) => [product, listVoorgangers(product, plaatsen, aanwezig)]))
  const nodig = new Set([...voorgangers.values()].flat())
  const geplaatst = stappen.map((stap): Planstap => {
    const na = voorgangers.get(stap.product) ?? []
    return { ...stap, na, volgorde: na.length > 0 ? 'daarna' : nodig.has(stap.product) ? 'eerst' : 'tegelijk' }
  })
  const diepte = (product: string): number =>
    Math.max(0, ...(voorgangers.get(product) ?? []).map((voor) => diepte(voor) + 1))
  return geplaatst.toSorted((een, ander) => diepte(een.product) - diepte(ander.product) || compare(een, ander))
}

function listVoorgangers(product: string, plaatsen: Patroonproduct[], aanwezig: ReadonlySet<string>): string[] {
  const gezien = new Set([product])
  const gevonden = new Set<string>()
  const wachtrij = [product]
  for (let huidig = wachtrij.pop(); huidig !== undefined; huidig = wachtrij.pop()) {
    for (const voor of plaatsen.find((plaats) => plaats.product === huidig)?.na ?? []) {
      if (gezien.has(voor)) continue
      gezien.add(voor)
      if (aanwezig.has(voor)) gevonden.add(voor)
      else wachtrij.push(voor)
    }
  }
  return [...gevonden]
}

/** First what others wait for, then by when, then what is certain and basic; else the order of the vraagpatroon. */
function compare(een: Planstap, ander: Planstap): number {
  return (
    RANG[een.volgorde] - RANG[ander.volgorde] ||
    lastDay(een).localeCompare(lastDay(ander)) ||
    Number(ander.zeker) - Number(een.zeker) ||
    Number(ander.rol === 'basis') - Number(een.rol === 'basis')
  )
}

function lastDay({ uiterlijk, aanvraag }: Planstap): string {
  return uiterlijk ?? aanvraag?.uiterlijk ?? '9999-12-31'
}
