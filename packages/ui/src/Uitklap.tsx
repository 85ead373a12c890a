import type { ReactNode } from 'react'

interface UitklapProps {
  titel: ReactNode
  open?: boolean
  /** For what is only fetched or worked out when it is looked at. */
  naOpenen?: () => void
  naSluiten?: () => void
  children: ReactNode
}

/** A line that folds open; native details, so it also opens when the page is searched or printed. */
export function Uitklap({ titel, open, naOpenen, naSluiten, children }: UitklapProps) {
  return (
    <details
      className="uitklap"
      open={open}
      onToggle={(event) => (event.currentTarget.open ? naOpenen?.() : naSluiten?.())}
    >
      <summary>{titel}</summary>
      <div className="uitklap__inhoud stapel">{children}</div>
    </details>
  )
}
