import { z } from 'zod'

/** Pieces that the schemas of all content share. The messages finish the sentence "gevonden …, verwacht …". */
export const id = z.string('een id').regex(/^[a-z][a-z0-9_]*$/, 'kleine letters, cijfers en _')
export const zin = z.string('een tekst').trim().min(1, 'een tekst')
/** A list of sentences; in the texts one a line. */
export const zinnen = z.array(zin, 'een lijst van zinnen')
export const ja = z.literal('ja', '`ja`, of laat de regel weg').transform(() => true as const)
export const janee = z.enum(['ja', 'nee'], '`ja` of `nee`').transform((antwoord) => antwoord === 'ja')
export const toets = z.string('een toets in de regeltaal').trim().min(1, 'een toets in de regeltaal')
export const webadres = z.url({ protocol: /^https$/, error: 'een adres dat met https:// begint' })
export const trefwoorden = z.array(zin, 'een lijst van woorden').min(1, 'minstens één woord')
export const pad = z.string('een pad').regex(/^[a-z_]+\.[a-z0-9_]+$/, 'een pad zoals `aanvrager.zorgverzekerd`')
/** ISO date. */
export const datum = z.iso.date('een datum die bestaat (jjjj-mm-dd)')

export const soorten = <const T extends readonly [string, ...string[]]>(...waarden: T) =>
  z.enum(waarden, `een van ${waarden.join(', ')}`)
