import type { Vervolg } from '@loket/contract/klantcontact'
import type { Belresultaat } from '@loket/gesprek/belscript'
import type { Afronding, Belwerk } from '../belwerk.ts'

/** What usually follows from a result; the agent may choose otherwise. */
const gewoonVervolg = {
  beantwoord: 'geen',
  doorverbonden: 'doorverwezen',
  terugbellen: 'terugbellen',
  afspraak: 'afspraak',
  afgebroken: 'geen',
} satisfies Record<Belresultaat, Vervolg>

export const withResultaat = (resultaat: Belresultaat): Afronding => ({
  resultaat,
  vervolg: gewoonVervolg[resultaat],
})

export function startAfronding(werk: Belwerk, resultaat: Belresultaat | null): Belwerk {
  const afronding = resultaat === null ? { resultaat, vervolg: 'geen' as const } : withResultaat(resultaat)
  return { ...werk, afronding, wijzigt: null }
}
