export const veldIds = (id: string) => ({ vraag: `${id}-vraag`, hulp: `${id}-hulp`, fout: `${id}-fout` })

/** What is read aloud after the name of a field; undefined when there is nothing. */
export function describedBy(id: string, { hulp, fout }: { hulp?: string; fout?: string }): string | undefined {
  const ids = veldIds(id)
  return [hulp ? ids.hulp : null, fout ? ids.fout : null].filter(Boolean).join(' ') || undefined
}
