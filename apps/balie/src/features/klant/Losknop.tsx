import { Knop } from '@loket/ui/Knop'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useWerkplek } from '../../app/werk.ts'
import { useTeksten } from './use-teksten.ts'

/** Lets the customer go without recording anything; asked twice, because it cannot be taken back. */
export function Losknop() {
  const { t } = useTeksten()
  const { zetKlant } = useWerkplek()
  const ga = useNavigate()
  const [zeker, setZeker] = useState(false)
  const laatLos = () => {
    if (!zeker) return setZeker(true)
    zetKlant(() => null)
    void ga('/')
  }
  return (
    <Knop soort="stil" onClick={laatLos} onBlur={() => setZeker(false)}>
      {t(zeker ? 'los.zeker' : 'los.knop')}
    </Knop>
  )
}
