import { Knop } from '@loket/ui/Knop'
import { useState } from 'react'
import { useWerkplek } from '../../app/werk.ts'
import { useTeksten } from './use-teksten.ts'

/** Lets the customer go without recording anything; asked twice, because it cannot be taken back. */
export function Losknop() {
  const { t } = useTeksten()
  const { sluitKlant } = useWerkplek()
  const [zeker, setZeker] = useState(false)
  const laatLos = () => {
    if (!zeker) return setZeker(true)
    sluitKlant({ klantcontact: false })
  }
  return (
    <Knop soort="stil" onClick={laatLos} onBlur={() => setZeker(false)}>
      {t(zeker ? 'los.zeker' : 'los.knop')}
    </Knop>
  )
}
