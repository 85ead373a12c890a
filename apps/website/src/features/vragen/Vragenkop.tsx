import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Inhoud } from '@loket/gesprek/inhoud'
import { nextStap } from '@loket/gesprek/stap'
import type { Vraag } from '@loket/gesprek/vraag'
import { Melding } from '@loket/ui/Melding'
import { veldIds } from '@loket/ui/velden/veld-ids'
import { useLocation } from 'react-router'
import { Paginakop } from '../../app/Paginakop.tsx'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { veldId } from './veld-id.ts'
import { vragentitel } from './vragentitel.ts'
import { Voortgang } from './Voortgang.tsx'

interface VragenkopProps {
  vragen: Vraag[]
  gesprek: Gesprek
  inhoud: Inhoud
  verouderd: number
}

/** How far one is, what these questions are about, and what changed because of the last answer. */
export function Vragenkop({ vragen, gesprek, inhoud, verouderd }: VragenkopProps) {
  const { t } = useTeksten()
  const vervallen = vervallenVan(useLocation().state)
  const stap = nextStap(gesprek, inhoud)
  const [eerste] = vragen
  return (
    <>
      <Paginakop
        id={eerste && vragen.length === 1 ? veldIds(veldId(eerste.pad)).vraag : undefined}
        titel={vragentitel(vragen, gesprek, inhoud, t)}
        boven={
          stap.soort === 'vragen' ? (
            <Voortgang nog={stap.nogOngeveer} gedaan={Object.keys(gesprek.feiten).length} />
          ) : null
        }
      />
      {verouderd > 0 ? <Melding rol="status">{<p>{t('vragen.vernieuwd', { count: verouderd })}</p>}</Melding> : null}
      {vervallen > 0 ? <Melding rol="status">{<p>{t('vragen.vervallen', { count: vervallen })}</p>}</Melding> : null}
    </>
  )
}

/** How many answers fell away with the previous page; that page puts it in the history. */
function vervallenVan(state: unknown): number {
  if (typeof state !== 'object' || state === null || !('vervallen' in state)) return 0
  return typeof state.vervallen === 'number' ? state.vervallen : 0
}
