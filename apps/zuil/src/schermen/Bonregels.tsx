import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Inhoud } from '@loket/gesprek/inhoud'
import { makePlan } from '@loket/gesprek/plan'
import { evaluateUitkomsten, splitRegels } from '@loket/gesprek/uitkomsten'
import { useFormat } from '@loket/ui/use-format'
import { useTeksten } from '../teksten/use-teksten.ts'

/** What was found and where to go, short enough for a strip of paper. */
export function Bonregels({ gesprek, inhoud }: { gesprek: Gesprek; inhoud: Inhoud }) {
  const { t } = useTeksten()
  const { reeks, datum, komma } = useFormat()
  const { regels } = evaluateUitkomsten(gesprek, inhoud)
  const { stappen, meenemen } = makePlan(gesprek, inhoud)
  const { mogelijk: rechten, ongevraagd } = splitRegels(regels)
  const gemeente = inhoud.editie.organisaties.find(({ soort }) => soort === 'gemeente')
  return (
    <>
      {rechten.length > 0 ? (
        <dl className="bon__rechten">
          {rechten.map(({ regeling, titel, bedrag, uitkomst }) => (
            <div key={regeling}>
              <dt>{titel}</dt>
              <dd className="cijfers">{bedrag ? reeks(bedrag) : t(`zuil.uitkomst.${uitkomst}`)}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {ongevraagd.length > 0 ? (
        <p>
          {t('zuil.bon.niet_gevraagd', {
            wat: komma(ongevraagd.flatMap((groep) => groep.regels.map(({ titel }) => titel))),
          })}
        </p>
      ) : null}
      {stappen.length > 0 ? (
        <>
          <h2>{t('zuil.plan')}</h2>
          <ol className="bon__plan">
            {stappen.map(({ product, titel, uiterlijk, aanvraag, organisatie }) => (
              <li key={product}>
                <span className="bon__deel">{titel}</span>
                {' · '}
                <span className="bon__deel zacht">{organisatie.naam}</span>
                {uiterlijk ? ` · ${t('zuil.plan.uiterlijk', { datum: datum(uiterlijk) })}` : null}
                {aanvraag ? ` · ${aanvraag.kort}` : null}
              </li>
            ))}
          </ol>
        </>
      ) : null}
      {meenemen.length > 0 ? <p>{t('zuil.plan.nodig', { wat: komma(meenemen) })}</p> : null}
      {gemeente?.adres ? <p>{t('zuil.bon.waarheen', { adres: gemeente.adres })}</p> : null}
      <p className="bon__voorbehoud">{t('zuil.bon.voorbehoud', { datum: datum(gesprek.datum) })}</p>
    </>
  )
}
