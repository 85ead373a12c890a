import { Knop } from '@loket/ui/Knop'
import { useTeksten } from '../teksten/use-teksten.ts'

export function Storingscherm({ onOpnieuw }: { onOpnieuw: () => void }) {
  const { t } = useTeksten()
  return (
    <main className="zuil__midden zuil__midden--alleen">
      <h1>{t('zuil.storing')}</h1>
      <p>{t('zuil.storing.uitleg')}</p>
      <Knop soort="hoofd" onClick={onOpnieuw}>
        {t('zuil.opnieuw')}
      </Knop>
    </main>
  )
}
