import { Uitklap } from '@loket/ui/Uitklap'
import { useState } from 'react'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { Uitleg } from './Uitleg.tsx'

interface BerekeningProps {
  regeling: string
  titel: string
}

/** How the outcome was counted; fetched when someone wants to know. */
export function Berekening({ regeling, titel }: BerekeningProps) {
  const { t } = useTeksten()
  const [gevraagd, setGevraagd] = useState(false)
  return (
    <div className="niet-afdrukken">
      <Uitklap
        naOpenen={() => setGevraagd(true)}
        titel={
          <>
            {t('uitkomst.berekening')} <span className="visueel-verborgen">{titel}</span>
          </>
        }
      >
        {gevraagd ? <Uitleg regeling={regeling} titel={titel} /> : null}
      </Uitklap>
    </div>
  )
}
