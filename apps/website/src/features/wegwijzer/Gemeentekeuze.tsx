import { veldIds } from '@loket/ui/velden/veld-ids'
import { useInhoud } from '../../inhoud/use-inhoud.ts'
import { useTeksten } from '../../teksten/use-teksten.ts'

/** Only asked where the editie knows more than one municipality. */
export function Gemeentekeuze({ gekozen, onKies }: { gekozen: string; onKies: (gemeente: string) => void }) {
  const { t } = useTeksten()
  const { editie } = useInhoud()
  if (editie.gemeenten.length < 2) return null
  const id = 'gemeente'
  return (
    <div className="veld">
      <label className="veld__label" htmlFor={id}>
        {t('patroon.gemeente')}
      </label>
      <p className="veld__hulp" id={veldIds(id).hulp}>
        {t('patroon.gemeente.hulp')}
      </p>
      <select
        id={id}
        className="invoer keuzelijst"
        aria-describedby={veldIds(id).hulp}
        value={gekozen}
        onChange={(gebeurtenis) => onKies(gebeurtenis.target.value)}
      >
        {editie.gemeenten.map((gemeente) => (
          <option key={gemeente.id} value={gemeente.id}>
            {gemeente.naam}
          </option>
        ))}
      </select>
    </div>
  )
}
