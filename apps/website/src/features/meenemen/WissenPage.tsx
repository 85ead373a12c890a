import { Knop } from '@loket/ui/Knop'
import { knopKlasse } from '@loket/ui/knop-klasse'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { Paginakop } from '../../app/Paginakop.tsx'
import { wisAlles } from '../../gesprek/begin.ts'
import { GeenGesprek } from '../../gesprek/GeenGesprek.tsx'
import { useHouderstand } from '../../gesprek/use-houderstand.ts'
import { useTeksten } from '../../teksten/use-teksten.ts'

export function WissenPage() {
  const { t } = useTeksten()
  const { gesprek } = useHouderstand()
  const ga = useNavigate()
  const [gewist, setGewist] = useState(false)
  if (gewist) {
    return (
      <div className="stapel smal" key="gewist">
        <Paginakop titel={t('wissen.klaar.kop')} inleiding={t('wissen.klaar.uitleg')} />
        <Link className={knopKlasse('hoofd')} to="/">
          {t('wissen.klaar.start')}
        </Link>
      </div>
    )
  }
  if (!gesprek) return <GeenGesprek />
  const wis = () => {
    wisAlles()
    setGewist(true)
  }
  return (
    <div className="stapel smal">
      <Paginakop titel={t('wissen.kop')} inleiding={t('wissen.uitleg')} />
      <p>{t('wissen.code')}</p>
      <div className="knoppen">
        <Knop soort="hoofd" onClick={wis}>
          {t('wissen.knop')}
        </Knop>
        <Knop onClick={() => void ga(-1)}>{t('wissen.niet')}</Knop>
      </div>
    </div>
  )
}
