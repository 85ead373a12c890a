import { evaluateUitkomsten, type Uitkomstregel } from '@loket/gesprek/uitkomsten'
import { useFormat } from '@loket/ui/use-format'
import { Link } from 'react-router'
import { vragenAdres } from '../../gesprek/adres.ts'
import { useGesprek } from '../../gesprek/use-gesprek.ts'
import { useTeksten } from '../../teksten/use-teksten.ts'

/** What the answers on this device say about one regeling, live. */
export function VoorU({ regeling }: { regeling: string }) {
  const { t } = useTeksten()
  const { gesprek, inhoud } = useGesprek()
  const zin = useUitkomstzin()
  if (!gesprek) return null
  const { regels } = evaluateUitkomsten({ ...gesprek, vraagpatroon: null }, inhoud)
  const regel = regels.find((kandidaat) => kandidaat.regeling === regeling)
  if (!regel) return null
  return (
    <section className="kader stapel" aria-labelledby="voor-u">
      <h2 id="voor-u">{t('product.voor_u')}</h2>
      <p>{zin(regel)}</p>
      <p>
        <Vervolglink regel={regel} />
      </p>
    </section>
  )
}

function Vervolglink({ regel: { uitkomst, nietGevraagd } }: { regel: Uitkomstregel }) {
  const { t } = useTeksten()
  if (uitkomst === 'niet_gevraagd') {
    const adres = vragenAdres(
      nietGevraagd.map(({ pad }) => pad),
      'uitkomst',
    )
    return <Link to={adres}>{t('uitkomst.niet_gevraagd.antwoord', { count: nietGevraagd.length })}</Link>
  }
  return (
    <Link to={uitkomst === 'nog_nodig' ? '/gesprek/vragen' : '/gesprek/uitkomst'}>{t('product.voor_u.waarom')}</Link>
  )
}

function useUitkomstzin() {
  const { t } = useTeksten()
  const { reeks, komma } = useFormat()
  return ({ uitkomst, bedrag, hangtAfVan, nietGevraagd }: Uitkomstregel) => {
    if (uitkomst === 'geen_recht') return t('product.voor_u.geen_recht')
    if (uitkomst === 'niet_gevraagd') {
      return t('product.voor_u.niet_gevraagd', { vragen: nietGevraagd.map(({ vraag }) => vraag).join(' ') })
    }
    const feiten = komma(hangtAfVan.slice(0, 2).map(({ naam }) => naam))
    if (uitkomst === 'recht') {
      return bedrag ? t('product.voor_u.recht', { bedrag: reeks(bedrag) }) : t('product.voor_u.recht_zonder')
    }
    return bedrag
      ? t('product.voor_u.nog_nodig', { bedrag: reeks(bedrag), feiten })
      : t('product.voor_u.nog_nodig_zonder', { feiten })
  }
}
