import { Melding } from '@loket/ui/Melding'
import { Skelet } from '@loket/ui/Skelet'
import { useFouttekst } from '@loket/ui/use-fouttekst'
import { Link, useParams } from 'react-router'
import { useWerkplek } from '../../app/werk.ts'
import { Gespreksscherm } from './Gespreksscherm.tsx'
import { useTeksten } from './use-teksten.ts'

export function OproepPage() {
  const { t } = useTeksten()
  const { id } = useParams()
  const { oproepen, fout, wie } = useWerkplek()
  const fouttekst = useFouttekst()
  const oproep = oproepen?.find((kandidaat) => kandidaat.id === id)

  if (oproep && oproep.status === 'in_gesprek' && oproep.medewerker?.id === wie.id)
    return <Gespreksscherm key={oproep.id} oproep={oproep} />
  if (!oproepen)
    return (
      <main className="consolevlak" id="werk" tabIndex={-1}>
        {fout === null ? <Skelet /> : <Melding soort="fout">{fouttekst(fout)}</Melding>}
      </main>
    )
  return (
    <main className="consolevlak" id="werk" tabIndex={-1}>
      <h1>{t('oproep.voorbij')}</h1>
      <p>{t('oproep.voorbij.uitleg')}</p>
      <p>
        <Link to="/">{t('oproep.naar_wachtrij')}</Link>
      </p>
    </main>
  )
}
