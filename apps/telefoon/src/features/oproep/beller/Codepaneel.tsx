import { Uitklap } from '@loket/ui/Uitklap'
import type { Gespreksdeel } from '../deel.ts'
import { useTeksten } from '../use-teksten.ts'
import { Bewaarform } from './Bewaarform.tsx'
import { Openform } from './Openform.tsx'

/** Picks up a run by its code, or saves this one and gives the code to read out. */
export function Codepaneel(deel: Omit<Gespreksdeel, 'oproep'>) {
  const { t } = useTeksten()
  return (
    <div className="blok">
      <h3 className="blok__kop">{t('code.titel')}</h3>
      {deel.werk.bewaard === null && (
        <Uitklap titel={t('code.openen')}>
          <Openform {...deel} />
        </Uitklap>
      )}
      <Bewaarform {...deel} />
    </div>
  )
}
