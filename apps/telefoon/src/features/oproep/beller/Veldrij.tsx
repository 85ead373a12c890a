import type { ComponentProps } from 'react'

/** A label and its field on one dense line. */
export function Veldrij({ label, id, ...veld }: ComponentProps<'input'> & { label: string; id: string }) {
  return (
    <div className="veldrij">
      <label htmlFor={id}>{label}</label>
      <input className="invoer" id={id} autoComplete="off" {...veld} />
    </div>
  )
}
