import type { Foutenbak } from '@loket/kennis/compileer/foutenbak'
import type { Inhoud } from './inhoud.ts'

/** From some vraagpatroon every product is reached: it is in its plan, follows a product of the plan, or hangs in a theme near the story. */
export function checkBereikbaar(bak: Foutenbak, inhoud: Inhoud): void {
  const { producten, vraagpatronen, productthemas } = inhoud
  const kort = new Set(producten.flatMap(({ waarde }) => (waarde.kort ? [waarde.id] : [])))
  for (const { bestand, waarde } of vraagpatronen)
    waarde.producten.forEach(({ product }, i) => {
      if (kort.has(product))
        bak.meld(
          bestand,
          ['producten', i, 'product'],
          `\`${product}\`, een kort product`,
          'een product in een eigen bestand',
        )
    })
  const takken = (thema: string): string[] => productthemas.find(({ id }) => id === thema)?.onder ?? [thema]
  const dichtbij = new Set(vraagpatronen.flatMap(({ waarde }) => waarde.themas.flatMap(takken)))
  const bereikt = reach(inhoud)
  for (const { bestand, waarde } of producten)
    if (!bereikt.has(waarde.id) && !dichtbij.has(waarde.thema))
      bak.meld(
        bestand,
        ['id'],
        `\`${waarde.id}\` in geen vraagpatroon`,
        'een plaats in een vraagpatroon, of een thema dat erbij hoort',
      )
}

/** The products in plans, and those that follow them, one after another. */
function reach({ producten, vraagpatronen }: Inhoud): Set<string> {
  const vervolg = new Map(producten.map(({ waarde }) => [waarde.id, waarde.vervolg]))
  const bereikt = new Set<string>()
  const langs = (id: string): void => {
    if (bereikt.has(id)) return
    bereikt.add(id)
    vervolg.get(id)?.forEach(langs)
  }
  for (const { waarde } of vraagpatronen) for (const { product } of waarde.producten) langs(product)
  return bereikt
}
