import type { Schalen } from '@loket/gesprek/schalen'
import { splitRegels, type Uitkomsten } from '@loket/gesprek/uitkomsten'
import { Grensbalk } from '@loket/ui/Grensbalk'
import { Grenswoorden } from '@loket/ui/Grenswoorden'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { Restregels } from './Restregels.tsx'
import { Tussenregel } from './Tussenregel.tsx'

/** For a story about money: the total and what one may get, as sure as it is by now; the rest is folded. */
export function Geldstand({ uitkomsten, schalen }: { uitkomsten: Uitkomsten; schalen: Schalen }) {
  const { t } = useTeksten()
  const { regels, totaalPerMaand } = uitkomsten
  const { mogelijk, ongevraagd, geweigerd } = splitRegels(regels)
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
        {mogelijk.map((regel) => (
          <Tussenregel key={regel.regeling} regel={regel} schaal={schalen.regels[regel.regeling] ?? 0} />
        ))}
      </ul>
      <Restregels wat="niet_gevraagd" regels={ongevraagd.flatMap((groep) => groep.regels)} />
      <Restregels wat="geen_recht" regels={geweigerd} />
    </>
  )
}
