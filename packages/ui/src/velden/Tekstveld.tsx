import type { ComponentProps } from 'react'
import { describedBy, veldIds } from './veld-ids.ts'
import { Veldfout } from './Veldfout.tsx'

interface TekstveldProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value'> {
  id: string
  label: string
  hulp?: string
  fout?: string
  waarde: string
  onTekst: (tekst: string) => void
}

export function Tekstveld({ id, label, hulp, fout, waarde, onTekst, ...rest }: TekstveldProps) {
  const ids = veldIds(id)
  return (
    <div className={fout ? 'veld veld--fout' : 'veld'}>
      <label className="veld__label" htmlFor={id}>
        {label}
      </label>
      {hulp ? (
        <p className="veld__hulp" id={ids.hulp}>
          {hulp}
        </p>
      ) : null}
      <Veldfout id={ids.fout} tekst={fout} />
      <input
        {...rest}
        id={id}
        className="invoer"
        value={waarde}
        aria-describedby={describedBy(id, { hulp, fout })}
        aria-invalid={fout ? true : undefined}
        onChange={(event) => onTekst(event.target.value)}
      />
    </div>
  )
}
