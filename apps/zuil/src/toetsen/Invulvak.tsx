import type { Eenheid } from '@loket/kennis/gegevens'
import type { Ref } from 'react'
import { useUiTeksten } from '@loket/ui/use-ui-teksten'
import { useTeksten } from '../teksten/use-teksten.ts'
import type { Veld } from './velden.ts'

interface InvulvakProps {
  ref: Ref<HTMLInputElement>
  veld: Veld
  eenheid: Eenheid | undefined
  waarde: string
  actief: boolean
  ongeldig: boolean
  onActief: () => void
  onTekst: (tekst: string) => void
}

/** A real input, so that a keyboard works too; `inputMode` none keeps the keyboard of the system away. */
export function Invulvak({ ref, veld, eenheid, waarde, actief, ongeldig, onActief, onTekst }: InvulvakProps) {
  const { t } = useTeksten()
  const ui = useUiTeksten()
  const label = veld.label === 'zuil.antwoord' ? t(veld.label) : ui.t(veld.label)
  const per = eenheid ? ui.t(`ui.per.${eenheid}`) : ''
  return (
    <label className={actief ? 'vak vak--actief' : 'vak'} data-deel={veld.deel}>
      <span className={veld.label === 'zuil.antwoord' ? 'visueel-verborgen' : 'vak__label'}>{label}</span>
      <span className="vak__kader">
        {veld.munt ? <span aria-hidden="true">€</span> : null}
        <input
          ref={ref}
          className="vak__invoer cijfers"
          type="text"
          inputMode="none"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          aria-describedby="invulfout"
          aria-invalid={ongeldig || undefined}
          value={waarde}
          onFocus={onActief}
          onChange={(event) => onTekst(event.target.value)}
        />
        {per ? <span className="vak__per">{per}</span> : null}
      </span>
    </label>
  )
}
