import type { Vraagpatroon } from '@loket/gesprek/product'
import type { Foutenbak } from '@loket/kennis/compileer/foutenbak'

/** `na` makes an order: no product comes, by way of others, after itself. */
export function checkVolgorde(bak: Foutenbak, bestand: string, { producten }: Vraagpatroon): void {
  const na = new Map(producten.map((deel) => [deel.product, deel.na]))
  producten.forEach(({ product }, i) => {
    const kring = findKring(product, na)
    if (kring)
      bak.meld(bestand, ['producten', i, 'na'], `een kring: ${kring.join(' na ')}`, 'een volgorde met een begin')
  })
}

/** The way from a product back to itself. */
function findKring(begin: string, na: Map<string, string[]>): string[] | undefined {
  const langs = new Set<string>()
  const zoek = (pad: string[]): string[] | undefined => {
    for (const vorig of na.get(pad.at(-1) ?? '') ?? []) {
      if (vorig === begin) return [...pad, vorig]
      if (langs.has(vorig)) continue
      langs.add(vorig)
      const kring = zoek([...pad, vorig])
      if (kring) return kring
    }
    return undefined
  }
  return zoek([begin])
}
