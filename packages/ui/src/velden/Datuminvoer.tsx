import type { Concept } from '../antwoord.ts'
import { useUiTeksten } from '../use-ui-teksten.ts'

interface DatuminvoerProps {
  id: string
  concept: Concept
  onConcept: (concept: Concept) => void
  beschrijving?: string
  ongeldig?: boolean
  /** The date of birth of the person at the screen; browsers can fill it in. */
  eigenGeboortedatum?: boolean
}

const delen = [
  { deel: 'dag', bday: 'bday-day', lengte: 2 },
  { deel: 'maand', bday: 'bday-month', lengte: 2 },
  { deel: 'jaar', bday: 'bday-year', lengte: 4 },
] as const

/** Three fields: a native date field follows the browser's language instead of the page's. */
export function Datuminvoer({ id, concept, onConcept, beschrijving, ongeldig, eigenGeboortedatum }: DatuminvoerProps) {
  const { t } = useUiTeksten()
  return (
    <div className="datumveld">
      {delen.map(({ deel, bday, lengte }, nummer) => (
        <div className={`datumveld__deel datumveld__deel--${deel}`} key={deel}>
          <label className="deelveld__label" htmlFor={nummer === 0 ? id : `${id}-${deel}`}>
            {t(`ui.${deel}`)}
          </label>
          <input
            id={nummer === 0 ? id : `${id}-${deel}`}
            className="invoer cijfers"
            type="text"
            inputMode="numeric"
            maxLength={lengte}
            autoComplete={eigenGeboortedatum ? bday : 'off'}
            aria-describedby={beschrijving}
            aria-invalid={ongeldig || undefined}
            value={concept[deel] ?? ''}
            onChange={(event) => onConcept({ ...concept, [deel]: event.target.value })}
          />
        </div>
      ))}
    </div>
  )
}
