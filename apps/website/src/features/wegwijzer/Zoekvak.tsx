import { Pictogram } from '@loket/ui/Pictogram'
import { Tekstveld } from '@loket/ui/velden/Tekstveld'
import { useMemo } from 'react'
import { Link, useSearchParams } from 'react-router'
import { useInhoud } from '../../inhoud/use-inhoud.ts'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { listIngangen, zoekIngangen } from './zoek.ts'

/** Finds while one types; the question stands in the address, so that going back finds it again. */
export function Zoekvak() {
  const { t } = useTeksten()
  const { editie, teksten } = useInhoud()
  const [zoekdeel, setZoekdeel] = useSearchParams()
  const vraag = zoekdeel.get('q') ?? ''
  const ingangen = useMemo(() => listIngangen(editie, teksten), [editie, teksten])
  const gevonden = zoekIngangen(vraag, ingangen)
  const zoekt = vraag.trim().length > 1
  return (
    <div role="search" className="zoekvak">
      <div className="zoekvak__veld">
        <Tekstveld
          id="zoek"
          type="search"
          label={t('start.zoek')}
          hulp={t('start.zoek.hulp')}
          autoComplete="off"
          waarde={vraag}
          onTekst={(tekst) => setZoekdeel(tekst ? { q: tekst } : {}, { replace: true })}
        />
        <Pictogram naam="zoek" />
      </div>
      <p role="status" className={zoekt && gevonden.length === 0 ? '' : 'visueel-verborgen'}>
        {zoekt ? melding(gevonden.length) : ''}
      </p>
      {zoekt && gevonden.length > 0 ? (
        <ul className="zoekvak__lijst">
          {gevonden.slice(0, 8).map(({ naar, titel, verhaal }) => (
            <li key={naar}>
              <Link to={naar}>{titel}</Link>
              <p className="zacht klein">{verhaal}</p>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )

  function melding(aantal: number) {
    return aantal === 0 ? t('start.zoek.geen', { vraag }) : t('start.zoek.aantal', { count: aantal })
  }
}
