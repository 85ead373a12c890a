import type { Planstap } from '@loket/gesprek/plan'
import { useTeksten } from '../use-teksten.ts'

/** What to bring, what it costs, how long it takes and where. */
export function Stapdetails({ stap }: { stap: Planstap }) {
  const { t } = useTeksten()
  const { aanvraag } = stap
  const regels = [
    { naam: t('plan.aanvragen'), tekst: aanvraag && [aanvraag.zin, aanvraag.toelichting].filter(Boolean).join(' ') },
    { naam: t('plan.nodig'), tekst: stap.bewijsstukken.join(', ') },
    { naam: t('plan.kosten'), tekst: stap.kosten },
    { naam: t('plan.termijn'), tekst: stap.termijn },
    { naam: t('plan.waar'), tekst: stap.waar },
    { naam: t('plan.telefoon'), tekst: stap.organisatie.telefoon },
  ].filter(({ tekst }) => tekst)
  const urls = stap.kanalen.flatMap(({ url }) => url ?? [])
  return (
    <>
      <p>{stap.zeker ? stap.waarom : stap.wat}</p>
      <dl className="stapdetails">
        {regels.map(({ naam, tekst }) => (
          <div key={naam}>
            <dt>{naam}</dt>
            <dd>{tekst}</dd>
          </div>
        ))}
      </dl>
      {urls.map((url) => (
        <p key={url}>
          <a href={url} target="_blank" rel="noreferrer">
            {t('plan.naar_site', { naam: stap.organisatie.naam })}
          </a>
        </p>
      ))}
    </>
  )
}
