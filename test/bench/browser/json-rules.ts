import { openJsonRules } from '../motoren/json-rules.ts'

export function open() {
  return { decide: openJsonRules() }
}
