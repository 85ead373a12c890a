import type { Begripsoort } from '@loket/gesprek/begrip'
import type { Waarde } from '@loket/kennis/gegevens'
import { parseGetal } from '@loket/ui/getal'
import { ontleedDatum } from './ontleed-datum.ts'

export type Ontleding = { waarde: Waarde } | { fout: 'leeg' | 'geen_getal' | 'geen_datum' }

const tussen = /^(?:tussen|between)?\s*(.+?)\s*(?:-|–|t\/m|\btot\b|\ben\b|\bto\b|\band\b)\s*(.+)$/i

function ontleedGetallen(tekst: string, taal: string): Ontleding {
  const delen = tussen.exec(tekst)
  const [min = null, max = min] = (delen ? delen.slice(1) : [tekst]).map((deel) => parseGetal(deel, taal))
  if (min === null || max === null || min < 0) return { fout: 'geen_getal' }
  return { waarde: min === max ? min : { min, max } }
}

/** What an agent types while listening: `24.000,50`, `20000-25000` for "ongeveer", `14 mei 1991`. The range is checked after this. */
export function ontleedAntwoord(tekst: string, soort: Begripsoort, taal: string): Ontleding {
  const getypt = tekst.trim()
  if (getypt === '') return { fout: 'leeg' }
  if (soort !== 'datum') return ontleedGetallen(getypt, taal)
  const waarde = ontleedDatum(getypt)
  return waarde === null ? { fout: 'geen_datum' } : { waarde }
}
