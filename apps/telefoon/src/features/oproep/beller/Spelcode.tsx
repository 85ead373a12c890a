import { spelCode } from '../spelcode.ts'
import { useTeksten } from '../use-teksten.ts'

/** The code as it is read out, with a name for each letter. */
export function Spelcode({ code, taal }: { code: string; taal: string }) {
  const { t } = useTeksten()
  return (
    <div className="spelcode">
      <p className="spelcode__code">
        <span className="visueel-verborgen">{t('code.code')}: </span>
        {code}
      </p>
      <ul className="spelcode__tekens" lang={taal} aria-label={t('code.spel')}>
        {spelCode(code, taal).map(({ teken, naam }, plaats) => (
          // A code may hold the same character twice, so its place is its identity.
          // eslint-disable-next-line react/no-array-index-key
          <li key={plaats}>
            <strong>{teken}</strong> {naam}
          </li>
        ))}
      </ul>
    </div>
  )
}
