import type { Plan, Planstap } from '@loket/gesprek/plan'
import { useFormat } from '@loket/ui/use-format'
import { useTeksten } from '../use-teksten.ts'

/** Products in the order in which they are done; details fold out under each. */
export function Planlijst({ plan }: { plan: Plan }) {
  const { t } = useTeksten()
  if (plan.stappen.length === 0) return null
  return (
    <>
      <h3 className="blok__kop">{t('plan.titel')}</h3>
      <ol className="planstappen">
        {plan.stappen.map((stap) => (
          <li key={stap.product}>
            <Planstapvak stap={stap} />
          </li>
        ))}
      </ol>
    </>
  )
}

function Planstapvak({ stap }: { stap: Planstap }) {
  const { t } = useTeksten()
  const { datum } = useFormat()
  const { titel, volgorde, zeker, uiterlijk, vanaf, aanvraag, organisatie } = stap
  return (
    <details className="uitkomst">
      <summary>
        <span className="uitkomst__naam">{titel}</span>
        <span className="merk">{t(`plan.${volgorde}`)}</span>
        <span className="uitkomst__bedrag zacht">
          {organisatie.naam}
          {uiterlijk && `, ${t('plan.uiterlijk', { datum: datum(uiterlijk) })}`}
          {aanvraag && `, ${aanvraag.kort}`}
          {!zeker && `, ${t('plan.onzeker')}`}
        </span>
      </summary>
      <div className="uitkomst__waarom">
        {zeker && <p>{stap.waarom}</p>}
        <p className="zacht">{stap.wat}</p>
        <dl className="stappen stappen--tekst">
          <Deel naam={t('plan.vanaf')} tekst={vanaf && datum(vanaf)} />
          <Deel naam={t('plan.aanvragen')} tekst={aanvraag && describeAanvragen(aanvraag)} />
          <Deel naam={t('plan.meenemen')} tekst={stap.bewijsstukken.join(', ')} />
          <Deel naam={t('plan.kosten')} tekst={stap.kosten} />
          <Deel naam={t('plan.termijn')} tekst={stap.termijn} />
          <Deel naam={t('plan.waar')} tekst={stap.waar} />
          <Deel naam={t('plan.telefoon')} tekst={organisatie.telefoon} />
        </dl>
        <p className="klein">
          {stap.kanalen
            .flatMap(({ url }) => url ?? [])
            .map((url) => (
              <a key={url} href={url} target="_blank" rel="noreferrer">
                {t('plan.naar_site', { naam: organisatie.naam })}
              </a>
            ))}
        </p>
      </div>
    </details>
  )
}

/** With its article, which the caller may ask for. */
function describeAanvragen({ zin, toelichting, bron }: NonNullable<Planstap['aanvraag']>): string {
  return [zin, toelichting, `(${bron})`].filter(Boolean).join(' ')
}

function Deel({ naam, tekst }: { naam: string; tekst: string | undefined }) {
  if (!tekst) return null
  return (
    <div>
      <dt>{naam}</dt>
      <dd>{tekst}</dd>
    </div>
  )
}
