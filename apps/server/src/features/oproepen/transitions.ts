import type { Oproepstatus } from '@loket/contract/oproep'
import { AppError } from '../../errors.ts'

/**
 * ```mermaid
 * stateDiagram-v2
 *   [*] --> wachtend: createOproep
 *   wachtend --> in_gesprek: accept
 *   wachtend --> verlopen: expire
 *   in_gesprek --> afgerond: complete
 *   afgerond --> [*]
 *   verlopen --> [*]
 * ```
 */
export function accept(status: Oproepstatus): Oproepstatus {
  switch (status) {
    case 'wachtend':
      return 'in_gesprek'
    // Two colleagues pressed at once; this one was second.
    case 'in_gesprek':
      throw new AppError('OPROEP_CHANGED')
    case 'afgerond':
    case 'verlopen':
      throw new AppError('TRANSITION_NOT_ALLOWED')
  }
}

export function complete(status: Oproepstatus): Oproepstatus {
  switch (status) {
    case 'in_gesprek':
      return 'afgerond'
    case 'wachtend':
    case 'afgerond':
    case 'verlopen':
      throw new AppError('TRANSITION_NOT_ALLOWED')
  }
}

/** The caller hung up: nobody waits longer than this. */
export const langsteWachttijd = 15 * 60 * 1000

export function expire(status: Oproepstatus): Oproepstatus {
  switch (status) {
    case 'wachtend':
      return 'verlopen'
    case 'in_gesprek':
    case 'afgerond':
    case 'verlopen':
      throw new AppError('TRANSITION_NOT_ALLOWED')
  }
}
