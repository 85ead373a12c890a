import type { Schalen } from '@loket/gesprek/schalen'
import type { Uitkomsten } from '@loket/gesprek/uitkomsten'
import { Grensbalk } from '@loket/ui/Grensbalk'
import { Grenswoorden } from '@loket/ui/Grenswoorden'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { Tussenregel } from './Tussenregel.tsx'

/** For a story about money: the total and every regeling, as sure as they are by now. */
export function Geldstand({ uitkomsten, schalen }: { uitkomsten: Uitkomsten; schalen: Schalen }) {
  const { t } = useTeksten()
  const { regels, totaalPerMaand } = uitkomsten
  return (
    <>
      <div className="totnutoe__totaal">
        <p className="klein zacht">{t('vragen.per_maand')}</p>
        <p className="totnutoe__bedrag">
          <Grenswoorden {...totaalPerMaand} eenheid="euro" />
        </p>
        <Grensbalk {...totaalPerMaand} schaal={schalen.totaal} />
      </div>
      <ul className="totnutoe__regels">
        {regels.map((regel) => (
          <Tussenregel key={regel.regeling} regel={regel} schaal={schalen.regels[regel.regeling] ?? 0} />
        ))}
      </ul>
    </>
  )
}
