import { openPublicodes } from '../motoren/publicodes.ts'
import type { Huishouden } from '../motoren/huishouden.ts'

export function open(_pakket: string, eerste: Huishouden) {
  return { decide: openPublicodes(eerste) }
}
