import type { ReactNode } from 'react'
import { useTeksten } from '../teksten/use-teksten.ts'
import { useAankomst } from './use-aankomst.ts'

interface PaginakopProps {
  titel: string
  inleiding?: ReactNode
  /** Above the title: where one is. */
  boven?: ReactNode
}

/** The heading of a page, also in the tab of the browser; it takes focus when one arrives from another page. */
export function Paginakop({ titel, inleiding, boven }: PaginakopProps) {
  const { t } = useTeksten()
  const kop = useAankomst<HTMLHeadingElement>()
  return (
    <header className="paginakop">
      <title>{`${titel} | ${t('site.naam')}`}</title>
      {boven ? <div className="paginakop__boven">{boven}</div> : null}
      <h1 ref={kop} tabIndex={-1}>
        {titel}
      </h1>
      {inleiding ? <p className="paginakop__inleiding">{inleiding}</p> : null}
    </header>
  )
}
