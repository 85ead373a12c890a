import { Paginakop } from '../../app/Paginakop.tsx'
import { loketVan } from '../../gesprek/gemeente.ts'
import { useInhoud } from '../../inhoud/use-inhoud.ts'
import { useTeksten } from '../../teksten/use-teksten.ts'

export function ToegankelijkheidPage() {
  const { t } = useTeksten()
  const { editie } = useInhoud()
  const telefoon = loketVan(editie)?.telefoon
  return (
    <div className="folder">
      <Paginakop titel={t('toegankelijkheid.kop')} inleiding={t('toegankelijkheid.kort')} />
      <section>
        <h2>{t('toegankelijkheid.wat.kop')}</h2>
        <ul className="lijst">
          <li>{t('toegankelijkheid.wat.1')}</li>
          <li>{t('toegankelijkheid.wat.2')}</li>
          <li>{t('toegankelijkheid.wat.3')}</li>
        </ul>
      </section>
      <section>
        <h2>{t('toegankelijkheid.bekend.kop')}</h2>
        <p>{t('toegankelijkheid.bekend')}</p>
      </section>
      <section>
        <h2>{t('toegankelijkheid.melden.kop')}</h2>
        <p>{telefoon ? t('toegankelijkheid.melden', { telefoon }) : t('toegankelijkheid.melden_zonder')}</p>
      </section>
    </div>
  )
}
