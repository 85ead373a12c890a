import type { ReactNode } from 'react'
import { Uitklap } from '../Uitklap.tsx'
import { useUiTeksten } from '../use-ui-teksten.ts'
import { Veldfout } from './Veldfout.tsx'
import { describedBy, veldIds } from './veld-ids.ts'

export interface VeldgroepProps {
  /** Also the id of the first control, which an error link points to. */
  id: string
  vraag: string
  /** A heading with the id `<id>-vraag` shows the question already; the legend is then only heard. */
  vraagIsKop?: boolean
  hulp?: string
  waarTeVinden?: string
  fout?: string
  children: ReactNode
}

/** A question with everything that belongs to it, as one fieldset. */
export function Veldgroep({ id, vraag, vraagIsKop, hulp, waarTeVinden, fout, children }: VeldgroepProps) {
  const { t } = useUiTeksten()
  const ids = veldIds(id)
  return (
    <fieldset
      className={fout ? 'veldgroep veld--fout' : 'veldgroep'}
      aria-describedby={describedBy(id, { hulp, fout })}
    >
      <legend className={vraagIsKop ? 'visueel-verborgen' : 'veldgroep__vraag'} id={vraagIsKop ? undefined : ids.vraag}>
        {vraag}
      </legend>
      {hulp ? (
        <p className="veldgroep__hulp" id={ids.hulp}>
          {hulp}
        </p>
      ) : null}
      {waarTeVinden ? (
        <Uitklap titel={t('ui.waar_te_vinden')}>
          <p>{waarTeVinden}</p>
        </Uitklap>
      ) : null}
      <Veldfout id={ids.fout} tekst={fout} />
      {children}
    </fieldset>
  )
}
