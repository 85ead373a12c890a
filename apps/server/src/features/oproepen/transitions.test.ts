import type { Oproepstatus } from '@loket/contract/oproep'
import { expect, test } from 'vitest'
import { accept, complete, expire } from './transitions.ts'

const uitkomst = (overgang: (status: Oproepstatus) => Oproepstatus, status: Oproepstatus) => {
  try {
    return overgang(status)
  } catch (fout) {
    return fout instanceof Error ? fout.message : fout
  }
}

test.each([
  ['wachtend', 'in_gesprek', 'TRANSITION_NOT_ALLOWED', 'verlopen'],
  ['in_gesprek', 'OPROEP_CHANGED', 'afgerond', 'TRANSITION_NOT_ALLOWED'],
  ['afgerond', 'TRANSITION_NOT_ALLOWED', 'TRANSITION_NOT_ALLOWED', 'TRANSITION_NOT_ALLOWED'],
  ['verlopen', 'TRANSITION_NOT_ALLOWED', 'TRANSITION_NOT_ALLOWED', 'TRANSITION_NOT_ALLOWED'],
] as const)('a call that is %s is accepted as %s, completed as %s and expired as %s', (status, ...verwacht) => {
  expect([accept, complete, expire].map((overgang) => uitkomst(overgang, status))).toEqual(verwacht)
})
