import { useId, type ReactNode } from 'react'

interface VouwdeelProps {
  titel: string
  /** The answer in one line, also while it is folded. */
  kort?: ReactNode
  klasse: string
  naOpenen?: () => void
  children: ReactNode
}

/** A part of the page that unfolds under its own heading. */
export function Vouwdeel({ titel, kort, klasse, naOpenen, children }: VouwdeelProps) {
  const id = useId()
  return (
    <section className={`vouwdeel ${klasse}`} aria-labelledby={id}>
      <details className="vouwrij" onToggle={(event) => event.currentTarget.open && naOpenen?.()}>
        <summary>
          <h2 id={id}>{titel}</h2>
          {kort ? <span className="vouwrij__kort">{kort}</span> : null}
        </summary>
        <div className="vouwrij__inhoud">{children}</div>
      </details>
    </section>
  )
}
