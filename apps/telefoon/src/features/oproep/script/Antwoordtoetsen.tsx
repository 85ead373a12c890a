import type { Antwoord } from '@loket/gesprek/antwoord'
import type { Vraag } from '@loket/gesprek/vraag'
import { useTeksten } from '../use-teksten.ts'
import { Keuzetoetsen } from './Keuzetoetsen.tsx'

const ONBEKEND = 'onbekend'

/** Yes, no or one of the choices, each under its key, with "weet de beller niet" as the last. */
export function Antwoordtoetsen({ vraag, beantwoord }: { vraag: Vraag; beantwoord: (antwoord: Antwoord) => void }) {
  const { t } = useTeksten()
  const jaNee = [
    { id: 'ja', tekst: t('antwoord.ja'), toets: t('toets.ja') },
    { id: 'nee', tekst: t('antwoord.nee'), toets: t('toets.nee') },
  ]
  const weetNiet = { id: ONBEKEND, tekst: t('antwoord.weet_niet'), toets: t('toets.weet_niet') }
  const kies = (id: string) => {
    if (id === ONBEKEND) beantwoord({ onbekend: true })
    else beantwoord(vraag.soort === 'ja_nee' ? id === 'ja' : id)
  }
  const keuzes = vraag.soort === 'ja_nee' ? jaNee : (vraag.keuzes ?? [])
  return <Keuzetoetsen keuzes={[...keuzes, weetNiet]} kies={kies} gekozen={gekozenVan(vraag)} />
}

function gekozenVan({ feit }: Vraag): string | undefined {
  if (!feit) return undefined
  if (feit.onbekend) return ONBEKEND
  if (typeof feit.waarde === 'boolean') return feit.waarde ? 'ja' : 'nee'
  return typeof feit.waarde === 'string' ? feit.waarde : undefined
}
