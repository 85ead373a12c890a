/**
 * One number over everything that JSON keeps of a value. It notices damage on the way or on a disk; against someone who
 * means harm stands the hash of the editie. A pack is opened before anything is warm, so the text is made by the platform
 * and gone through four bytes at a time.
 */
export function somVan(waarde: unknown): number {
  const bytes = new TextEncoder().encode(JSON.stringify(waarde))
  const heel = bytes.length & ~3
  const woorden = new DataView(bytes.buffer)
  let som = bytes.length
  for (let i = 0; i < heel; i += 4) {
    som = Math.imul(som ^ woorden.getInt32(i, true), 0x27d4eb2f)
    som ^= som >>> 15
  }
  for (let i = heel; i < bytes.length; i++) som = Math.imul(som ^ (bytes[i] ?? 0), 0x27d4eb2f)
  return som
}
