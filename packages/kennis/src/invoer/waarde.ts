import type { Bereik, Waarde } from '../gegevens.ts'

export function isBereik(waarde: Waarde): waarde is Bereik {
  return typeof waarde === 'object'
}
