import type { ComponentProps } from 'react'
import { isEuro } from '../format.ts'
import { useUiTeksten } from '../use-ui-teksten.ts'

type Eenheidssleutel = 'ui.per.euro'

interface GetalinvoerProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'type'> {
  waarde: string
  eenheid?: string
  /** Whole numbers get a keyboard without a decimal sign. */
  heel?: boolean
  onTekst: (tekst: string) => void
}

export function Getalinvoer({ waarde, eenheid, heel, onTekst, ...rest }: GetalinvoerProps) {
  const { t } = useUiTeksten()
  return (
    <div className="getalveld">
      <div className={heel ? 'getalveld__kader getalveld__kader--smal' : 'getalveld__kader'}>
        {isEuro(eenheid) ? (
          <span className="getalveld__munt" aria-hidden="true">
            €
          </span>
        ) : null}
        <input
          {...rest}
          className="invoer"
          type="text"
          inputMode={heel ? 'numeric' : 'decimal'}
          autoComplete="off"
          value={waarde}
          onChange={(event) => onTekst(event.target.value)}
        />
      </div>
      {eenheid ? <span className="getalveld__eenheid">{t(`ui.per.${eenheid}` as Eenheidssleutel)}</span> : null}
    </div>
  )
}
