import type { Keuzeoptie, Veldsoort } from './antwoord.ts'
import { useFormat } from './use-format.ts'
import { useUiTeksten } from './use-ui-teksten.ts'

interface Gegeven {
  soort: Veldsoort
  eenheid?: string
  keuzes?: Keuzeoptie[]
}

type Waarde = boolean | number | string | { min: number; max: number } | null

/** An answer in words, in the language of the page; null is "weet ik niet". */
export function useAntwoordtekst(): (waarde: Waarde, gegeven: Gegeven) => string {
  const { t } = useUiTeksten()
  const { hoeveelheid, reeks, datum } = useFormat()
  return (waarde, { soort, eenheid, keuzes }) => {
    if (waarde === null) return t('ui.weet_ik_niet')
    if (typeof waarde === 'boolean') return t(waarde ? 'ui.ja' : 'ui.nee')
    const waarin = eenheid ?? (soort === 'bedrag' ? 'euro' : undefined)
    if (typeof waarde === 'object') return reeks({ ...waarde, eenheid: waarin })
    if (typeof waarde === 'number') return hoeveelheid(waarde, waarin)
    if (soort === 'datum') return datum(waarde)
    return keuzes?.find(({ id }) => id === waarde)?.tekst ?? waarde
  }
}
