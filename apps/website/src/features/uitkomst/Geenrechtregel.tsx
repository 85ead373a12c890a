import type { Uitkomstregel } from '@loket/gesprek/uitkomsten'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { Waarom } from './Waarom.tsx'

/** What one has no right to, in one line with what decided it; the rest unfolds. */
export function Geenrechtregel({ regel, veranderingen }: { regel: Uitkomstregel; veranderingen: string[] }) {
  const { t } = useTeksten()
  const { regeling, titel, waaromNiet, uitvoerder } = regel
  return (
    <article className="geenrecht" aria-labelledby={`regeling-${regeling}`}>
      <details className="vouwrij">
        <summary>
          <h3 id={`regeling-${regeling}`}>{titel}</h3>
          <span className="vouwrij__kort">{waaromNiet[0]?.zin}</span>
        </summary>
        <div className="vouwrij__inhoud">
          <Waarom regel={regel} veranderingen={veranderingen} />
          <p className="zacht klein">{t('uitkomst.van', { uitvoerder })}</p>
        </div>
      </details>
    </article>
  )
}
