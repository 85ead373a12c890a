import { normaliseCode } from '@loket/gesprek/code'
import type { Context } from './context.ts'
import { keyedHash } from './versleuteling.ts'

/** Where the row of a code stands; without the secret of the settings nobody can tell which row that is. */
export function hashCode({ settings }: Context, code: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(keyedHash(settings.secret, 'gesprekscode', normaliseCode(code) ?? ''))
}
