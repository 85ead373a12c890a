import type { ComponentProps } from 'react'
import { knopKlasse, type Knopsoort } from './knop-klasse.ts'

export function Knop({ soort, type = 'button', className, ...rest }: ComponentProps<'button'> & { soort?: Knopsoort }) {
  return (
    <button {...rest} type={type} className={className ? `${knopKlasse(soort)} ${className}` : knopKlasse(soort)} />
  )
}
