import { findGegeven } from '@loket/gesprek/gegeven'
import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Inhoud } from '@loket/gesprek/inhoud'
import { nameOnderwerpen } from '@loket/gesprek/label'
import type { Vraag } from '@loket/gesprek/vraag'

type Vertaal = (sleutel: 'vragen.over' | 'vragen.wie', waarden?: { wie: string }) => string

/** One question is its own heading; several are about someone or something. */
export function vragentitel(vragen: Vraag[], gesprek: Gesprek, inhoud: Inhoud, t: Vertaal): string {
  const [eerste] = vragen
  if (!eerste) return ''
  if (vragen.length === 1) return eerste.vraag
  if (vragen.every(({ pad }) => !pad.includes('.'))) return t('vragen.wie')
  const gegevens = vragen.flatMap(({ pad }) => findGegeven(pad, inhoud.editie) ?? [])
  return t('vragen.over', { wie: nameOnderwerpen(gegevens, gesprek, inhoud) })
}
