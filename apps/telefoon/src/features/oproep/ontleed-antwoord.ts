import type { Begripsoort } from '@loket/gesprek/begrip'
import type { Waarde } from '@loket/kennis/gegevens'
import { ontleedDatum } from './ontleed-datum.ts'

export type Ontleding = { waarde: Waarde } | { fout: 'leeg' | 'geen_getal' | 'geen_datum' }

/** A point before three digits groups thousands, unless a comma already follows; one or two digits after it are cents. */
function ontleedGetal(tekst: string): number | null {
  const kaal = tekst.replaceAll(/[€%\s]/g, '')
  const duizendtallen = /^\d{1,3}(\.\d{3})+(,\d+)?$/
  const gewoon = duizendtallen.test(kaal) ? kaal.replaceAll('.', '').replace(',', '.') : kaal.replace(',', '.')
  return /^\d+(\.\d+)?$/.test(gewoon) ? Number(gewoon) : null
}

const tussen = /^(?:tussen|between)?\s*(.+?)\s*(?:-|–|t\/m|\btot\b|\ben\b|\bto\b|\band\b)\s*(.+)$/i

function ontleedGetallen(tekst: string): Ontleding {
  const delen = tussen.exec(tekst)
  const [min = null, max = min] = (delen ? delen.slice(1) : [tekst]).map(ontleedGetal)
  if (min === null || max === null) return { fout: 'geen_getal' }
  return { waarde: min === max ? min : { min, max } }
}

/** What an agent types while listening: `24.000,50`, `20000-25000` for "ongeveer", `14 mei 1991`. The range is checked after this. */
export function ontleedAntwoord(tekst: string, soort: Begripsoort): Ontleding {
  const getypt = tekst.trim()
  if (getypt === '') return { fout: 'leeg' }
  if (soort !== 'datum') return ontleedGetallen(getypt)
  const waarde = ontleedDatum(getypt)
  return waarde === null ? { fout: 'geen_datum' } : { waarde }
}
