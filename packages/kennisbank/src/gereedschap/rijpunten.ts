import type { Kennisbron } from '@loket/kennis/kennisbron'
import { listOpzoekingen } from './peilpunten.ts'
import { blok, type Pad, type Regelingtekst } from './uitdrukkingen.ts'

/** A row of a table on the dates on which it holds, as one regeling looks in it. */
export interface Rijpunt {
  /** Where the rows of those dates stand. */
  bestand: string
  pad: Pad
  /** Where the row begins. */
  vanaf: number
  /** Holds when a household falls in this row. */
  toets: string
}

/** Every row of every table that the regeling looks in; of a gemeente the rows are its own affair. */
export function listRijpunten(regeling: Regelingtekst, bron: Kennisbron): Rijpunt[] {
  return listOpzoekingen(regeling, bron.model).flatMap(({ kolom, als }) => {
    const tabel = findTabel(regeling, kolom.split('.').slice(0, -1).join('.'), bron)
    return tabel ? rijenVan(tabel).map(({ toets, ...rij }) => ({ ...rij, toets: als(toets) })) : []
  })
}

interface Tabel {
  bestand: string
  pad: Pad
  inhoud: Record<string, unknown>
}

/** As the compiler looks: a table of its own, of another regeling, or a shared one. */
function findTabel({ bestand: eigen }: Regelingtekst, naam: string, bron: Kennisbron): Tabel | undefined {
  const [voor = '', ander] = naam.split('.')
  const na = ander ?? voor
  const kandidaten = [
    ...bron.regelingen
      .filter(({ bestand, inhoud }) => (ander === undefined ? bestand === eigen : blok(inhoud).id === voor))
      .map(({ bestand, inhoud }) => ({
        bestand,
        pad: ['bedragen', na],
        inhoud: blok(blok(blok(inhoud).bedragen)[na]),
      })),
    ...bron.bedragen.map(({ bestand, inhoud }) => ({ bestand, pad: [naam], inhoud: blok(blok(inhoud)[naam]) })),
  ]
  return kandidaten.find(({ inhoud }) => inhoud.tabel !== undefined)
}

function rijenVan({ bestand, pad, inhoud }: Tabel): (Omit<Rijpunt, 'toets'> & { toets: (op: string) => string })[] {
  const dagen = Object.keys(blok(inhoud.vanaf)).toSorted()
  const procent = blok(inhoud.tabel).op === 'procent' ? '%' : ''
  return dagen.flatMap((dag, d) => {
    const { rijen } = blok(blok(inhoud.vanaf)[dag])
    const eersten = (Array.isArray(rijen) ? rijen : []).map((rij) => (Array.isArray(rij) ? Number(rij[0]) : 0))
    const volgendeDag = dagen[d + 1]
    const tijd = `datum >= ${dag}${volgendeDag === undefined ? '' : ` en datum < ${volgendeDag}`}`
    return eersten.map((vanaf, i) => {
      const volgende = eersten[i + 1]
      const tot = (op: string) => (volgende === undefined ? '' : ` en ${op} < ${volgende}${procent}`)
      const toets = (op: string) => `(${tijd}) en (${op} >= ${vanaf}${procent}${tot(op)})`
      return { bestand, pad: [...pad, 'vanaf', dag, 'rijen'], vanaf, toets }
    })
  })
}
