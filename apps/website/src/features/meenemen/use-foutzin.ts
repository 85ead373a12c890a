import type { ErrorCode } from '@loket/contract/errors'
import { ProblemFout } from '@loket/contract/problem-fout'
import { useTeksten } from '../../teksten/use-teksten.ts'

/** What happened and what to do now, for a call to the server that failed. */
export function useFoutzin() {
  const { t } = useTeksten()
  return (fout: unknown): string => {
    const code: ErrorCode = fout instanceof ProblemFout ? fout.code : 'INTERNAL'
    return t(`foutcode.${code}`)
  }
}
