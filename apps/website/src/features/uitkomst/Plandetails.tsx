import type { Planstap } from '@loket/gesprek/plan'
import { Link } from 'react-router'
import { useTeksten } from '../../teksten/use-teksten.ts'

/** What to bring, what it costs, how long it takes, and where. */
export function Plandetails({ stap }: { stap: Planstap }) {
  const { t } = useTeksten()
  const { bewijsstukken, aanvraag, kosten, termijn, waar, product, titel } = stap
  const [kanaal] = stap.kanalen
  const url = kanaal?.url ?? stap.organisatie.website
  const telefoon = stap.kanalen.find((kandidaat) => kandidaat.telefoon)?.telefoon ?? stap.organisatie.telefoon
  return (
    <>
      <dl className="plandetails">
        {bewijsstukken.length > 0 ? (
          <div>
            <dt>{t('uitkomst.plan.meenemen')}</dt>
            <dd>
              <ul className="lijst">
                {bewijsstukken.map((stuk) => (
                  <li key={stuk}>{stuk}</li>
                ))}
              </ul>
            </dd>
          </div>
        ) : null}
        <Detail
          naam={t('uitkomst.plan.wanneer')}
          tekst={aanvraag && [aanvraag.zin, aanvraag.toelichting].filter(Boolean).join(' ')}
        />
        <Detail naam={t('uitkomst.plan.kosten')} tekst={kosten} />
        <Detail naam={t('uitkomst.plan.duur')} tekst={termijn} />
        <Detail naam={t('uitkomst.plan.waar')} tekst={waar} />
      </dl>
      <ul className="plandetails__links">
        {url ? (
          <li>
            <a href={url} rel="noreferrer">
              {t('product.naar_site.organisatie', { organisatie: stap.organisatie.naam })}
            </a>
          </li>
        ) : null}
        {telefoon ? (
          <li>
            <a href={`tel:${telefoon.replaceAll(/[^+\d]/g, '')}`}>{t('product.bel', { telefoon })}</a>
          </li>
        ) : null}
        <li className="niet-afdrukken">
          <Link to={`/producten/${product}`}>{t('uitkomst.plan.lees', { titel })}</Link>
        </li>
      </ul>
    </>
  )
}

function Detail({ naam, tekst }: { naam: string; tekst?: string }) {
  if (!tekst) return null
  return (
    <div>
      <dt>{naam}</dt>
      <dd>{tekst}</dd>
    </div>
  )
}
