import type { Herkomstdeel } from '@loket/gesprek/herkomst'
import { rondBuitenwaarts } from '@loket/ui/format'
import { useFormat } from '@loket/ui/use-format'
import type { Klantdeel } from './KlantPage.tsx'
import type { Klantbeeld } from './use-klantbeeld.ts'
import { useTeksten } from './use-teksten.ts'

/** The story in three lines: what for, what is known and from where, what it comes to so far. */
export function Klantkop({ klant, inhoud, beeld }: Pick<Klantdeel, 'klant' | 'inhoud'> & { beeld: Klantbeeld }) {
  const { t } = useTeksten()
  const { vraagpatroon } = klant.gesprek
  const titel = vraagpatroon ? inhoud.teksten[`vraagpatroon.${vraagpatroon}.titel`] : t('klant.algemeen')
  return (
    <header className="klantkop">
      <div>
        <h1>{titel}</h1>
        <p>{vraagpatroon ? inhoud.teksten[`vraagpatroon.${vraagpatroon}.verhaal`] : t('klant.algemeen.verhaal')}</p>
        <p className="zacht">
          <Herkomstzin herkomst={beeld.herkomst} />
        </p>
        <p>
          <Stand beeld={beeld} />
        </p>
      </div>
      <p className="klantkop__code">
        {klant.bewaard ? (
          <>
            <span className="zacht">{t('klant.code')}</span> <strong>{klant.bewaard.code}</strong>
          </>
        ) : (
          <span className="zacht">{t('klant.geen_code')}</span>
        )}
      </p>
    </header>
  )
}

function Herkomstzin({ herkomst }: { herkomst: Herkomstdeel[] }) {
  const { t } = useTeksten()
  const { opsomming } = useFormat()
  if (herkomst.length === 0) return t('klant.herkomst.leeg')
  const delen = herkomst.map(({ kanaal, bron, aantal }) =>
    t('klant.herkomst.deel', { count: aantal, kanaal: t(`op.${kanaal}`), bron: t(`van.${bron}`) }),
  )
  return opsomming(delen)
}

function Stand({ beeld: { uitkomsten, nogOngeveer } }: { beeld: Klantbeeld }) {
  const { t } = useTeksten()
  const { reeks } = useFormat()
  const rechten = uitkomsten.regels.filter(({ uitkomst }) => uitkomst === 'recht').length
  const { max } = uitkomsten.totaalPerMaand
  const bedrag = reeks({ ...rondBuitenwaarts(uitkomsten.totaalPerMaand), eenheid: 'euro_per_maand' })
  const samen = max > 0 && rechten > 0 ? ` ${t('klant.samen', { bedrag })}` : ''
  return (
    <>
      {uitkomsten.regels.length > 0 && t('klant.rechten', { count: rechten })}
      {samen} <span className="zacht">{t('klant.nog', { count: nogOngeveer })}</span>
    </>
  )
}
