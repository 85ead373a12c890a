import type { Editie } from '@loket/gesprek/editie'

/** Today in the Netherlands, as an ISO date. */
export function vandaag(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date())
}

/** The municipality of this loket: the first of the editie. */
export function gemeenteOf({ gemeenten }: Editie): string {
  const [eerste] = gemeenten
  if (!eerste) throw new Error('this editie has no gemeente')
  return eerste.id
}
