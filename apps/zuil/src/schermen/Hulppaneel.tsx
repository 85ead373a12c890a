import type { Inhoud } from '@loket/gesprek/inhoud'
import type { Vraag } from '@loket/gesprek/vraag'
import { Bereikbaar } from './Bereikbaar.tsx'
import { useTeksten } from '../teksten/use-teksten.ts'

/** Explains the question, and says where a person is to be found. */
export function Hulppaneel({ inhoud, vraag }: { inhoud: Inhoud; vraag?: Vraag }) {
  const { t } = useTeksten()
  const gemeente = inhoud.editie.organisaties.find(({ soort }) => soort === 'gemeente')
  return (
    <section className="hulp" aria-labelledby="hulp-titel">
      <h2 id="hulp-titel">{t('zuil.hulp')}</h2>
      {vraag?.hulp ? <p>{vraag.hulp}</p> : null}
      {vraag?.waarTeVinden ? (
        <p>
          <strong>{t('zuil.waar_te_vinden')}</strong> {vraag.waarTeVinden}
        </p>
      ) : null}
      <p>{gemeente?.telefoon ? t('zuil.hulp.mens', { telefoon: gemeente.telefoon }) : t('zuil.hulp.balie')}</p>
      {gemeente ? <Bereikbaar organisatie={gemeente.id} /> : null}
    </section>
  )
}
