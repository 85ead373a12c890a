import { Skelet } from '@loket/ui/Skelet'
import { useTeksten } from '../teksten/use-teksten.ts'

/** The shape of a page while it comes; with a heading, for who cannot see that shape. */
export function Laden() {
  const { t } = useTeksten()
  return (
    <>
      <h1 className="visueel-verborgen">{t('site.laden')}</h1>
      <Skelet vlakken={3} />
    </>
  )
}
