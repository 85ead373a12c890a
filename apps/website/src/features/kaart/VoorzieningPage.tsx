import type { Voorziening } from '@loket/gesprek/kaart'
import { useFormat } from '@loket/ui/use-format'
import { type ReactNode, use } from 'react'
import { Link, useParams } from 'react-router'
import { NietGevonden } from '../../app/NietGevonden.tsx'
import { Paginakop } from '../../app/Paginakop.tsx'
import { Nederlands } from '../../inhoud/Nederlands.tsx'
import { tekstVan } from '../../inhoud/tekst.ts'
import { useInhoud } from '../../inhoud/use-inhoud.ts'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { listUren } from './uren.ts'

/** One place: what it is, where, when it is open, what it costs, and whether one can get in. */
export function VoorzieningPage() {
  const { t } = useTeksten()
  const { delen } = useInhoud()
  const { kaart, teksten } = use(delen.kaart())
  const { id } = useParams()
  const voorziening = kaart.voorzieningen.find((kandidaat) => kandidaat.id === id)
  if (!voorziening) return <NietGevonden />
  const tekst = (deel: string) => teksten[`voorziening.${voorziening.id}.${deel}`]
  return (
    <article className="stapel">
      <Paginakop
        titel={tekst('naam') ?? voorziening.id}
        inleiding={tekst('wat')}
        boven={<Link to={`/kaart?zoek=${voorziening.behoeften[0] ?? ''}`}>{t('kaart.terug')}</Link>}
      />
      {tekst('voor_wie') ? <p>{tekst('voor_wie')}</p> : null}
      <Gegevens voorziening={voorziening} wijk={tekstVan(teksten, `wijk.${voorziening.wijk}`)} />
    </article>
  )
}

function Gegevens({ voorziening, wijk }: { voorziening: Voorziening; wijk: string }) {
  const { t, taal } = useTeksten()
  const { komma } = useFormat()
  const { adres, telefoon, website, week, toegankelijk, kosten } = voorziening
  return (
    <dl className="kanalen">
      <Regel naam={t('kaart.adres')}>
        <Nederlands>{adres}</Nederlands>
        <br />
        {wijk}
      </Regel>
      {telefoon ? (
        <Regel naam={t('kaart.telefoon')}>
          <a href={`tel:${telefoon.replaceAll(/[^+\d]/g, '')}`}>
            <Nederlands>{telefoon}</Nederlands>
          </a>
        </Regel>
      ) : null}
      {website ? (
        <Regel naam={t('kaart.website')}>
          <a href={website} rel="noreferrer">
            <Nederlands>{website}</Nederlands>
          </a>
        </Regel>
      ) : null}
      <Regel naam={t('kaart.open')}>
        <ul className="kaart__uren">
          {listUren(week, taal).map(({ dagen, tijden }) => (
            <li key={dagen}>
              {dagen}: {tijden}
            </li>
          ))}
        </ul>
      </Regel>
      <Regel naam={t('kaart.kosten')}>{t(`kaart.kosten.${kosten}`)}</Regel>
      <Regel naam={t('kaart.toegankelijk')}>
        {toegankelijk.length > 0
          ? komma(toegankelijk.map((soort) => t(`kaart.toegankelijk.${soort}`)))
          : t('kaart.toegankelijk.onbekend')}
      </Regel>
    </dl>
  )
}

function Regel({ naam, children }: { naam: string; children: ReactNode }) {
  return (
    <div>
      <dt>{naam}</dt>
      <dd>{children}</dd>
    </div>
  )
}
