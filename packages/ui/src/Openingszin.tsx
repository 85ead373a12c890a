import { useFormat } from './use-format.ts'
import { useUiTeksten } from './use-ui-teksten.ts'

interface OpeningszinProps {
  plek: 'balie' | 'telefoon'
  /** `HH:MM`, while it is open. */
  tot?: string | undefined
  /** ISO instant, while it is closed. */
  weerOpen?: string | undefined
}

/** Until when one can come or call, or from when again. */
export function Openingszin({ plek, tot, weerOpen }: OpeningszinProps) {
  const { t } = useUiTeksten()
  const { tijd, moment } = useFormat()
  if (tot !== undefined) return <p>{t(`ui.open.${plek}`, { tijd: tijd(tot) })}</p>
  return weerOpen === undefined ? null : <p>{t(`ui.dicht.${plek}`, moment(weerOpen))}</p>
}
