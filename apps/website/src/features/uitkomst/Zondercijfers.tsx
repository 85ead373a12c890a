import type { Uitkomsten } from '@loket/gesprek/uitkomsten'
import { useFormat } from '@loket/ui/use-format'
import { useTeksten } from '../../teksten/use-teksten.ts'

/** What this editie has no figures of on this date. */
export function Zondercijfers({ uitkomsten: { zonderCijfers } }: { uitkomsten: Uitkomsten }) {
  const { t } = useTeksten()
  const { opsomming } = useFormat()
  if (zonderCijfers.length === 0) return null
  return <p>{t('uitkomst.zonder_cijfers', { regelingen: opsomming(zonderCijfers) })}</p>
}
