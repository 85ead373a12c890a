import { Knop } from '@loket/ui/Knop'
import { Paginakop } from './Paginakop.tsx'
import { useTeksten } from '../teksten/use-teksten.ts'

export function GeenInhoud({ opnieuw }: { opnieuw: () => void }) {
  const { t } = useTeksten()
  return (
    <div className="stapel">
      <Paginakop titel={t('fout.geen_inhoud.kop')} inleiding={t('fout.geen_inhoud.uitleg')} />
      <Knop soort="hoofd" onClick={opnieuw}>
        {t('fout.opnieuw')}
      </Knop>
    </div>
  )
}
