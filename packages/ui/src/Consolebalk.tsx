import type { ReactNode } from 'react'
import { Consoleinstellingen } from './Consoleinstellingen.tsx'
import { Knop } from './Knop.tsx'
import { useConsoleteksten } from './use-consoleteksten.ts'

interface Props {
  app: string
  plaats: string
  /** Always at the same spot: how things stand now. */
  stand?: ReactNode
  /** Name and role of who works here. */
  wie: ReactNode
  uitloggen: () => void
  sneltoetsen?: boolean
}

/** The bar above every staff screen. Settings fold out from it and close with Escape or a click beside them. */
export function Consolebalk({ app, plaats, stand, wie, uitloggen, sneltoetsen }: Props) {
  const { t } = useConsoleteksten()
  return (
    <header className="consolebalk">
      <p className="consolebalk__app">
        <strong>{app}</strong> <span className="zacht">{plaats}</span>
      </p>
      <div className="consolebalk__stand">{stand}</div>
      <p className="consolebalk__wie">{wie}</p>
      <button className="knop knop--stil" type="button" popoverTarget="instellingen">
        {t('console.instellingen')}
      </button>
      <div className="consolebalk__paneel stapel" id="instellingen" popover="auto">
        <Consoleinstellingen sneltoetsen={sneltoetsen} />
      </div>
      <Knop soort="stil" onClick={uitloggen}>
        {t('console.uitloggen')}
      </Knop>
    </header>
  )
}
