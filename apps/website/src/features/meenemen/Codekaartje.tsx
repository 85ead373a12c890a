import { Knop } from '@loket/ui/Knop'
import { knopKlasse } from '@loket/ui/knop-klasse'
import { Pictogram } from '@loket/ui/Pictogram'
import { useFormat } from '@loket/ui/use-format'
import { Link } from 'react-router'
import { Paginakop } from '../../app/Paginakop.tsx'
import type { Meeneemcode } from '../../gesprek/code.ts'
import { Nederlands } from '../../inhoud/Nederlands.tsx'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { Qrcode } from './Qrcode.tsx'

/** The code to write down, print or scan. */
export function Codekaartje({ code: { code, verlooptOp } }: { code: Meeneemcode }) {
  const { t } = useTeksten()
  const { datum } = useFormat()
  return (
    <div className="stapel smal">
      <Paginakop titel={t('meenemen.klaar.kop')} />
      <div className="codekaartje">
        <div className="stapel">
          <p className="codekaartje__code cijfers">
            <Nederlands>{code}</Nederlands>
          </p>
          <p>
            <strong>{t('meenemen.klaar.geldig', { datum: datum(verlooptOp.slice(0, 10)) })}</strong>
          </p>
          <p>{t('meenemen.klaar.uitleg')}</p>
        </div>
        <figure>
          {/* The code alone: without the date of birth it opens nothing. */}
          <Qrcode
            tekst={`${window.location.origin}/?code=${encodeURIComponent(code)}`}
            naam={t('meenemen.klaar.qr.alt', { code })}
          />
          <figcaption className="klein zacht">{t('meenemen.klaar.qr')}</figcaption>
        </figure>
      </div>
      <section className="stapel" aria-labelledby="waar-verder">
        <h2 id="waar-verder">{t('meenemen.klaar.waar.kop')}</h2>
        <ul className="lijst">
          <li>{t('meenemen.klaar.waar.website')}</li>
          <li>{t('meenemen.klaar.waar.zuil')}</li>
          <li>{t('meenemen.klaar.waar.telefoon')}</li>
          <li>{t('meenemen.klaar.waar.balie')}</li>
        </ul>
      </section>
      <div className="knoppen niet-afdrukken">
        <Knop soort="hoofd" onClick={() => window.print()}>
          <Pictogram naam="print" maat={20} />
          {t('meenemen.druk_af')}
        </Knop>
        <Link className={knopKlasse()} to="/gesprek/uitkomst">
          {t('meenemen.terug')}
        </Link>
      </div>
    </div>
  )
}
