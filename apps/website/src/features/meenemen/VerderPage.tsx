import { Melding } from '@loket/ui/Melding'
import { Link, useSearchParams } from 'react-router'
import { Paginakop } from '../../app/Paginakop.tsx'
import { useHouderstand } from '../../gesprek/use-houderstand.ts'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { Ophaalformulier } from './Ophaalformulier.tsx'

export function VerderPage() {
  const { t } = useTeksten()
  const { gesprek } = useHouderstand()
  const [zoekdeel] = useSearchParams()
  return (
    <div className="stapel smal">
      <Paginakop titel={t('verder.kop')} inleiding={t('verder.inleiding')} />
      {gesprek ? <Melding>{<p>{t('verder.vervangt')}</p>}</Melding> : null}
      <Ophaalformulier beginCode={zoekdeel.get('code') ?? ''} />
      <p>
        <Link to="/">{t('verder.nieuw')}</Link>
      </p>
    </div>
  )
}
