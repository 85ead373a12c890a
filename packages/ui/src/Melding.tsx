import type { ReactNode } from 'react'
import { Pictogram, type Pictogramnaam } from './Pictogram.tsx'

type Meldingsoort = 'info' | 'goed' | 'let_op' | 'fout'

const pictogrammen = { info: 'info', goed: 'vink', let_op: 'let_op', fout: 'fout' } satisfies Record<
  Meldingsoort,
  Pictogramnaam
>

interface MeldingProps {
  soort?: Meldingsoort
  titel?: string
  /** Level of the title as a heading; without it the title is a paragraph. */
  niveau?: 2 | 3 | 4
  /** `status` is read aloud when it appears, `alert` at once. */
  rol?: 'status' | 'alert'
  children?: ReactNode
}

export function Melding({ soort = 'info', titel, niveau, rol, children }: MeldingProps) {
  const Titel = niveau ? (`h${niveau}` as const) : 'p'
  return (
    <div className={`melding melding--${soort}`} role={rol}>
      <Pictogram naam={pictogrammen[soort]} />
      <div className="stapel">
        {titel ? <Titel className="melding__titel">{titel}</Titel> : null}
        {children}
      </div>
    </div>
  )
}
