import { Toets } from '@loket/ui/Toets'
import { useSneltoetsen } from '@loket/ui/use-sneltoetsen'
import { useRef } from 'react'
import { useTeksten } from '../use-teksten.ts'

/** As much as the server takes with a call. */
const LANGSTE_NOTITIE = 2000

export function Notitieveld({ notitie, noteer }: { notitie: string; noteer: (notitie: string) => void }) {
  const { t } = useTeksten()
  const veld = useRef<HTMLTextAreaElement>(null)
  useSneltoetsen([{ toets: 'Alt+M', label: t('notitie.label'), doe: () => veld.current?.focus() }])
  return (
    <div className="blok">
      <label className="blok__kop" htmlFor="notitie">
        {t('notitie.label')} <Toets toets="Alt+M" />
      </label>
      <p className="klein zacht" id="notitie-hulp">
        {t('notitie.hulp')}
      </p>
      <textarea
        className="invoer notitie"
        id="notitie"
        ref={veld}
        rows={4}
        maxLength={LANGSTE_NOTITIE}
        value={notitie}
        aria-describedby="notitie-hulp"
        onChange={(event) => noteer(event.target.value)}
      />
    </div>
  )
}
