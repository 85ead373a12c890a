import type { ReactNode } from 'react'

/** A line that folds open; native details, so it also opens when the page is searched or printed. */
export function Uitklap({ titel, open, children }: { titel: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details className="uitklap" open={open}>
      <summary>{titel}</summary>
      <div className="uitklap__inhoud stapel">{children}</div>
    </details>
  )
}
