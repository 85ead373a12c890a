import { CODEALFABET } from '@loket/gesprek/code'
import { Pictogram } from '@loket/ui/Pictogram'
import { useTeksten } from '../teksten/use-teksten.ts'

/** Only the letters and digits that a code can have, so that none can be mistaken. */
export function Lettertoetsen({ onToets, onWis }: { onToets: (teken: string) => void; onWis: () => void }) {
  const { t } = useTeksten()
  return (
    <div className="lettertoetsen" role="group" aria-label={t('zuil.toetsen')}>
      {[...CODEALFABET].map((teken) => (
        <button key={teken} type="button" className="toets" onClick={() => onToets(teken)}>
          {teken}
        </button>
      ))}
      <button type="button" className="toets toets--wis" aria-label={t('zuil.wis_teken')} onClick={onWis}>
        <Pictogram naam="terug" maat={48} />
      </button>
    </div>
  )
}
