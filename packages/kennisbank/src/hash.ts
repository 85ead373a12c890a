import { createHash } from 'node:crypto'

/** One way to write a value down: keys in order, nothing that is undefined, no white space. */
export function canonical(waarde: unknown): string {
  if (Array.isArray(waarde)) return `[${waarde.map((deel) => canonical(deel ?? null)).join(',')}]`
  if (typeof waarde !== 'object' || waarde === null) return JSON.stringify(waarde)
  const velden = Object.entries(waarde)
    .filter(([, deel]) => deel !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${velden.map(([sleutel, deel]) => `${JSON.stringify(sleutel)}:${canonical(deel)}`).join(',')}}`
}

export function hashOf(waarde: unknown): string {
  return createHash('sha256').update(canonical(waarde)).digest('hex')
}
