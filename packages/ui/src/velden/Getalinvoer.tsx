import type { ComponentProps } from 'react'
import { isEuro } from '../format.ts'
import { useFormat } from '../use-format.ts'

interface GetalinvoerProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'type'> {
  waarde: string
  eenheid?: string
  /** Whole numbers get a keyboard without a decimal sign. */
  heel?: boolean
  onTekst: (tekst: string) => void
}

export function Getalinvoer({ waarde, eenheid, heel, onTekst, ...rest }: GetalinvoerProps) {
  const { per } = useFormat()
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
      {eenheid ? <span className="getalveld__eenheid">{per(eenheid)}</span> : null}
    </div>
  )
}
