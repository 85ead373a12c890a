import type { Plan } from '@loket/gesprek/plan'
import type { WijzigKlant } from '../KlantPage.tsx'
import { useTeksten } from '../use-teksten.ts'
import { Planregel } from './Planregel.tsx'
import { Volgendestap } from './Volgendestap.tsx'

interface Props {
  plan: Plan
  besproken: string[]
  wijzig: WijzigKlant
}

/** The plan with one large next step; what was talked through moves down. */
export function Planvak({ plan, besproken, wijzig }: Props) {
  const { t } = useTeksten()
  const open = plan.stappen.filter(({ product, zeker }) => zeker && !besproken.includes(product))
  const misschien = plan.stappen.filter(({ product, zeker }) => !zeker && !besproken.includes(product))
  const gedaan = plan.stappen.filter(({ product }) => besproken.includes(product))
  const [volgende, ...later] = open
  const zet = (product: string, klaar: boolean) =>
    wijzig((klant) => ({
      ...klant,
      besproken: klant.besproken.filter((id) => id !== product).concat(klaar ? product : []),
    }))
  return (
    <section className="balie-vak" aria-labelledby="plan-titel">
      <h2 id="plan-titel">{t('plan.titel')}</h2>
      {plan.stappen.length === 0 && <p className="zacht">{t('plan.leeg')}</p>}
      {!volgende && misschien.length > 0 && <p>{t('plan.nog_niet')}</p>}
      {volgende && <Volgendestap key={volgende.product} stap={volgende} klaar={() => zet(volgende.product, true)} />}
      {later.length > 0 && (
        <ol className="planregels" aria-label={t('plan.daarna')}>
          {later.map((stap) => (
            <Planregel key={stap.product} stap={stap} />
          ))}
        </ol>
      )}
      {misschien.length > 0 && (
        <>
          <h3 className="feiten__thema">{t('plan.misschien')}</h3>
          <ul className="planregels">
            {misschien.map((stap) => (
              <Planregel key={stap.product} stap={stap} />
            ))}
          </ul>
        </>
      )}
      {gedaan.length > 0 && (
        <>
          <h3 className="feiten__thema">{t('plan.besproken')}</h3>
          <ul className="planregels">
            {gedaan.map((stap) => (
              <Planregel key={stap.product} stap={stap} terug={() => zet(stap.product, false)} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
