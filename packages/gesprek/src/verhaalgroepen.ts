import type { Editie } from './editie.ts'
import type { Vraagpatroon } from './product.ts'

/** The stories of one theme. Text: `productthema.<thema>`. */
export interface Verhaalgroep {
  thema: string
  verhalen: Vraagpatroon[]
}

/** The stories by theme, in the order of the tree of themes; a theme outside the tree comes last. */
export function groupVerhalen({
  vraagpatronen,
  productthemas,
}: Pick<Editie, 'vraagpatronen' | 'productthemas'>): Verhaalgroep[] {
  const plaats = (thema: string) => {
    const i = productthemas.findIndex(({ id }) => id === thema)
    return i === -1 ? productthemas.length : i
  }
  return [...new Set(vraagpatronen.map(({ thema }) => thema))]
    .toSorted((a, b) => plaats(a) - plaats(b))
    .map((thema) => ({ thema, verhalen: vraagpatronen.filter((verhaal) => verhaal.thema === thema) }))
}
