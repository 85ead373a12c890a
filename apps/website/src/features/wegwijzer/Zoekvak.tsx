import { Pictogram } from '@loket/ui/Pictogram'
import { Tekstveld } from '@loket/ui/velden/Tekstveld'
import type { Treffer } from '@loket/gesprek/zoeken/zoeker'
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { useZoeker } from './use-zoeker.ts'

/** Where a result leads. */
const WEGEN = {
  vraagpatroon: '/vraagpatronen/',
  product: '/producten/',
  voorziening: '/kaart/',
  term: '/begrippen#',
} as const

const wegNaar = ({ soort, id }: Treffer): string => WEGEN[soort] + id

/** Finds while one types; the question stands in the address, so that going back finds it again. */
export function Zoekvak() {
  const { t } = useTeksten()
  const [zoekdeel, setZoekdeel] = useSearchParams()
  const vraag = zoekdeel.get('q') ?? ''
  const [begonnen, setBegonnen] = useState(vraag !== '')
  const zoeker = useZoeker(begonnen)
  const zoekt = vraag.trim().length > 1 && zoeker !== null
  const gevonden = zoekt ? zoeker.zoek(vraag, 8) : []
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
          onTekst={(tekst) => {
            setBegonnen(true)
            setZoekdeel(tekst ? { q: tekst } : {}, { replace: true })
          }}
        />
        <Pictogram naam="zoek" />
      </div>
      <p role="status" className={zoekt && gevonden.length === 0 ? '' : 'visueel-verborgen'}>
        {zoekt ? melding(gevonden.length) : ''}
      </p>
      {zoekt && gevonden.length > 0 ? (
        <ul className="zoekvak__lijst">
          {gevonden.map((treffer) => (
            <li key={`${treffer.soort} ${treffer.id}`}>
              <Link to={wegNaar(treffer)}>{treffer.titel}</Link>
              <p className="zacht klein">
                {treffer.soort === 'term' ? t('start.zoek.betekenis', { uitleg: treffer.wat }) : treffer.wat}
              </p>
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
