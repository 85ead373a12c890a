import type { Antwoordregel } from '@loket/gesprek/herkomst'
import { useFormat } from '@loket/ui/use-format'
import { useUiTeksten } from '@loket/ui/use-ui-teksten'
import { useTeksten } from '../../teksten/use-teksten.ts'

/** An answer as one reads it back. */
export function useAntwoordtekst() {
  const { t } = useTeksten()
  const { t: tu } = useUiTeksten()
  const { datum, hoeveelheid, reeks } = useFormat()
  return ({ waarde, onbekend, soort, eenheid, keuzetekst }: Antwoordregel): string => {
    if (onbekend || waarde === null) return t('antwoorden.weet_niet')
    if (typeof waarde === 'boolean') return waarde ? tu('ui.ja') : tu('ui.nee')
    if (typeof waarde === 'string') return soort === 'datum' ? datum(waarde) : (keuzetekst ?? waarde)
    const waarin = eenheid ?? (soort === 'bedrag' ? 'euro' : undefined)
    return typeof waarde === 'number' ? hoeveelheid(waarde, waarin) : reeks({ ...waarde, eenheid: waarin })
  }
}
