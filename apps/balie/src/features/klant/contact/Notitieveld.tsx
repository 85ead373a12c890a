import { useTeksten } from '../use-teksten.ts'

/** As much as the server takes with a klantcontact. */
const LANGSTE_NOTITIE = 2000

export function Notitieveld({ notitie, noteer }: { notitie: string; noteer: (notitie: string) => void }) {
  const { t } = useTeksten()
  return (
    <div className="veld">
      <label className="veld__label" htmlFor="notitie">
        {t('contact.notitie')}
      </label>
      <p className="veld__hulp" id="notitie-hulp">
        {t('contact.notitie.hulp')}
      </p>
      <textarea
        className="invoer"
        id="notitie"
        rows={4}
        maxLength={LANGSTE_NOTITIE}
        aria-describedby="notitie-hulp"
        value={notitie}
        onChange={(event) => noteer(event.target.value)}
      />
    </div>
  )
}
