import type { Planstap } from '@loket/gesprek/plan'
import { useFormat } from '@loket/ui/use-format'
import { vandaag } from '../../gesprek/begin.ts'
import { useTeksten } from '../../teksten/use-teksten.ts'

/** From when and by when, in words; null when there is no term. */
export function useTermijntekst({
  vanaf,
  uiterlijk,
}: Pick<Planstap, 'vanaf' | 'uiterlijk'>): { tekst: string; voorbij: boolean } | null {
  const { t } = useTeksten()
  const { datum } = useFormat()
  const nu = vandaag()
  const voorbij = uiterlijk !== undefined && uiterlijk < nu
  // A term that has begun is only interesting for its end.
  const nogTeBeginnen = vanaf !== undefined && vanaf > nu
  if (uiterlijk && nogTeBeginnen) {
    return { tekst: t('uitkomst.plan.tussen', { vanaf: datum(vanaf), uiterlijk: datum(uiterlijk) }), voorbij }
  }
  if (uiterlijk) return { tekst: t('uitkomst.plan.uiterlijk', { datum: datum(uiterlijk) }), voorbij }
  return nogTeBeginnen ? { tekst: t('uitkomst.plan.vanaf', { datum: datum(vanaf) }), voorbij } : null
}
