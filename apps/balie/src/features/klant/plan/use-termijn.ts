import type { Planstap } from '@loket/gesprek/plan'
import { useFormat } from '@loket/ui/use-format'
import { useTeksten } from '../use-teksten.ts'

/** By when a step is done, in words; null when there is no term. */
export function useTermijn(): (stap: Pick<Planstap, 'vanaf' | 'uiterlijk'>) => string | null {
  const { t } = useTeksten()
  const { datum } = useFormat()
  return ({ vanaf, uiterlijk }) => {
    if (vanaf && uiterlijk) return t('plan.tussen', { vanaf: datum(vanaf), uiterlijk: datum(uiterlijk) })
    if (uiterlijk) return t('plan.uiterlijk', { datum: datum(uiterlijk) })
    return vanaf ? t('plan.vanaf', { datum: datum(vanaf) }) : null
  }
}
