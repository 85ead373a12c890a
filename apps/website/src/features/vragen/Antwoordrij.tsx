import type { Antwoordregel } from '@loket/gesprek/herkomst'
import { useAntwoordtekst } from '@loket/ui/use-antwoordtekst'
import { Link } from 'react-router'
import { vragenAdres } from '../../gesprek/adres.ts'
import { useTeksten } from '../../teksten/use-teksten.ts'

export function Antwoordrij({ antwoord }: { antwoord: Antwoordregel }) {
  const { t } = useTeksten()
  const tekst = useAntwoordtekst()
  const { pad, label, waarde, soort, eenheid, keuzetekst } = antwoord
  const keuzes = typeof waarde === 'string' && keuzetekst ? [{ id: waarde, tekst: keuzetekst }] : undefined
  const herkomst = herkomstVan(antwoord)
  return (
    <div className="antwoordrij">
      <dt>{label}</dt>
      <dd className="cijfers">
        {tekst(waarde, {
          soort,
          eenheid,
          keuzes,
        })}
        {herkomst ? <span className="klein zacht antwoordrij__herkomst">{t(herkomst)}</span> : null}
      </dd>
      <dd>
        <Link to={vragenAdres([pad], 'antwoorden')}>
          <span aria-hidden="true">{t('antwoorden.verander')}</span>
          <span className="visueel-verborgen">{t('antwoorden.verander_wat', { label })}</span>
        </Link>
      </dd>
    </div>
  )
}

/** Only told where it is not the citizen on this website. */
function herkomstVan({ bron, kanaal }: Antwoordregel) {
  if (bron !== 'inwoner') return `antwoorden.door.${bron}` as const
  return kanaal === 'website' ? null : (`antwoorden.van.${kanaal}` as const)
}
