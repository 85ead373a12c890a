import type { Regelbron } from './bronnen.ts'
import type { Bevinding } from './lint.ts'
import { blok } from './uitdrukkingen.ts'

type Plek = Pick<Bevinding, 'bestand' | 'pad'>

/** Days without a figure, days with two, figures without a certain source, and steps in euros without a source. */
export function lintCijfers({ kennisbron: { bedragen, regelingen, gemeenten } }: Regelbron): Bevinding[] {
  return [
    ...bedragen.flatMap(({ bestand, inhoud }) => cijfersIn({ bestand, pad: [] }, inhoud)),
    ...[...regelingen, ...gemeenten].flatMap(({ bestand, inhoud }) =>
      cijfersIn({ bestand, pad: ['bedragen'] }, blok(inhoud).bedragen),
    ),
    ...regelingen.flatMap(({ bestand, inhoud }) =>
      Object.entries(blok(blok(inhoud).berekening)).flatMap(([naam, stap]) =>
        zonderBron({ bestand, pad: ['berekening', naam] }, blok(stap)),
      ),
    ),
  ]
}

function cijfersIn({ bestand, pad }: Plek, inhoud: unknown): Bevinding[] {
  return Object.entries(blok(inhoud)).flatMap(([naam, cijfer]) =>
    lintReeks({ bestand, pad: [...pad, naam, 'vanaf'] }, blok(blok(cijfer).vanaf)),
  )
}

function lintReeks({ bestand, pad }: Plek, vanaf: Record<string, unknown>): Bevinding[] {
  const dagen = Object.keys(vanaf).toSorted()
  return dagen.flatMap((dag, i): Bevinding[] => {
    const { tot, te_controleren, tussen, rijen } = blok(vanaf[dag])
    const plek = { bestand, pad: [...pad, dag] }
    const uit: Bevinding[] = []
    if (te_controleren === 'ja') uit.push({ soort: 'let op', ...plek, wat: 'te controleren' })
    const ruim = rijenMetGrenzen(rijen)
    if (tussen !== undefined) uit.push({ soort: 'let op', ...plek, wat: 'alleen grenzen bekend' })
    if (ruim > 0) uit.push({ soort: 'let op', ...plek, wat: `van ${ruim} rijen alleen grenzen bekend` })
    const volgende = dagen[i + 1]
    if (typeof tot !== 'string' || volgende === undefined) return uit
    const eerste = dagNa(tot)
    if (eerste < volgende) uit.push({ soort: 'fout', ...plek, wat: `geen waarde van ${eerste} tot ${volgende}` })
    if (eerste > volgende)
      uit.push({ soort: 'fout', ...plek, wat: `loopt tot ${tot}, maar op ${volgende} begint een ander` })
    return uit
  })
}

function rijenMetGrenzen(rijen: unknown): number {
  if (!Array.isArray(rijen)) return 0
  return rijen.filter((rij) => Array.isArray(rij) && rij.some((cel) => blok(cel).tussen !== undefined)).length
}

function dagNa(dag: string): string {
  const morgen = new Date(`${dag}T00:00:00Z`)
  morgen.setUTCDate(morgen.getUTCDate() + 1)
  return morgen.toISOString().slice(0, 10)
}

function zonderBron({ bestand, pad }: Plek, { eenheid, bron }: Record<string, unknown>): Bevinding[] {
  if (bron !== undefined || typeof eenheid !== 'string' || !eenheid.startsWith('euro')) return []
  return [{ soort: 'let op', bestand, pad, wat: 'een bedrag zonder bron' }]
}
