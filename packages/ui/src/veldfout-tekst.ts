import type { Veldfout } from './concept.ts'
import { formatDatum, formatEuro, formatGetal, isEuro, type Vertaal } from './format.ts'

/** The sentence for a fault in a field: what is wrong and what to type instead. */
export function veldfoutTekst(fout: Veldfout | 'leeg', eenheid: string | undefined, taal: string, t: Vertaal): string {
  if (fout === 'leeg') return t('ui.fout.leeg')
  const { code, grens } = fout
  if (grens === undefined) return t(`ui.fout.${code}`)
  if (typeof grens === 'string') return t(`ui.fout.${code}`, { grens: formatDatum(grens, taal) })
  return t(`ui.fout.${code}`, { grens: isEuro(eenheid) ? formatEuro(grens, taal) : formatGetal(grens, taal) })
}
