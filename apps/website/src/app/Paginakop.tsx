import type { ReactNode } from 'react'
import { useTeksten } from '../teksten/use-teksten.ts'
import { useAankomst } from './use-aankomst.ts'

interface PaginakopProps {
  titel: string
  id?: string
  /** The title with emphasis in it; says the same. */
  kop?: ReactNode
  inleiding?: ReactNode
  /** Above the title: where one is. */
  boven?: ReactNode
}

/** The heading of a page, also in the tab of the browser; it takes focus when one arrives from another page. */
export function Paginakop({ titel, id, kop, inleiding, boven }: PaginakopProps) {
  const { t } = useTeksten()
  const doel = useAankomst<HTMLHeadingElement>()
  return (
    <header className="paginakop">
      <title>{`${titel} | ${t('site.naam')}`}</title>
      {boven ? <div className="paginakop__boven">{boven}</div> : null}
      <h1 ref={doel} tabIndex={-1} id={id}>
        {kop ?? titel}
      </h1>
      {inleiding ? <p className="paginakop__inleiding">{inleiding}</p> : null}
    </header>
  )
}
