import { formatCode, normaliseCode } from '@loket/gesprek/code'
import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Inhoud } from '@loket/gesprek/inhoud'
import { Knop } from '@loket/ui/Knop'
import { Melding } from '@loket/ui/Melding'
import { Pictogram } from '@loket/ui/Pictogram'
import { useFormat } from '@loket/ui/use-format'
import type { Bewaring } from '../app/use-bezoek.ts'
import { useTeksten } from '../teksten/use-teksten.ts'
import { Bonregels } from './Bonregels.tsx'
import { Qr } from './Qr.tsx'

interface BonProps {
  gesprek: Gesprek
  inhoud: Inhoud
  bewaring: Bewaring | null
  fout: string
  onOpnieuw: () => void
  onKlaar: () => void
}

/** The ticket: on the screen to scan, and the same on paper. */
export function Bon({ gesprek, inhoud, bewaring, fout, onOpnieuw, onKlaar }: BonProps) {
  const { t } = useTeksten()
  const { datum } = useFormat()
  const code = bewaring && (normaliseCode(bewaring.code) ?? bewaring.code)
  return (
    <>
      <header className="vraag__kop">
        <h1>{t('zuil.bon.titel')}</h1>
      </header>
      {fout ? (
        <Melding soort="let_op" rol="alert" titel={t('zuil.bon.niet_bewaard')}>
          <p>{fout}</p>
          <Knop onClick={onOpnieuw}>{t('zuil.bon.opnieuw')}</Knop>
        </Melding>
      ) : null}
      <article className="bon" aria-label={t('zuil.bon')}>
        <p className="bon__merk">Eén loket</p>
        {bewaring && code ? (
          <div className="bon__code">
            <div>
              <p>{t('zuil.bon.code')}</p>
              <p className="bon__nummer cijfers">
                <bdi dir="ltr">{formatCode(code)}</bdi>
              </p>
              <p>{t('zuil.bon.uitleg')}</p>
              <p>{t('zuil.bon.geldig', { datum: datum(bewaring.verlooptOp.slice(0, 10)) })}</p>
            </div>
            <Qr adres={`${location.origin}/?code=${code}`} />
          </div>
        ) : null}
        <Bonregels gesprek={gesprek} inhoud={inhoud} />
      </article>
      <div className="bonkeuzes">
        <Knop onClick={() => print()}>
          <Pictogram naam="print" maat={44} />
          {t('zuil.bon.print')}
        </Knop>
        <Knop soort="hoofd" onClick={onKlaar}>
          {t('zuil.klaar')}
        </Knop>
      </div>
    </>
  )
}
