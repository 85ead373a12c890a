import type { Gesprek } from '@loket/gesprek/gesprek'
import { tekstVan } from '../../inhoud/tekst.ts'
import { useInhoud } from '../../inhoud/use-inhoud.ts'
import { useTeksten } from '../../teksten/use-teksten.ts'

/** What a run is about, as its tile says it. */
export function useOnderwerp(gesprek: Pick<Gesprek, 'vraagpatroon'> | null): string {
  const { t } = useTeksten()
  const { teksten } = useInhoud()
  const id = gesprek?.vraagpatroon
  return id ? tekstVan(teksten, `vraagpatroon.${id}.titel`) : t('start.recht.titel')
}
