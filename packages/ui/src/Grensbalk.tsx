interface GrensbalkProps {
  min: number
  max: number
  /** End of the scale; the bars of one list share it, so that they can be compared. */
  schaal: number
}

/** A range as a bar. The words beside it say the same, so the bar itself is silent. */
export function Grensbalk({ min, max, schaal }: GrensbalkProps) {
  const deel = (bedrag: number) => (schaal > 0 ? Math.max(0, Math.min(100, (bedrag / schaal) * 100)) : 0)
  return (
    <svg className="grensbalk" aria-hidden="true">
      <rect className="grensbalk__spoor" y="35%" width="100%" height="30%" rx="2" />
      <rect
        className="grensbalk__mogelijk"
        x={`${deel(min)}%`}
        width={`${deel(max) - deel(min)}%`}
        height="100%"
        rx="3"
      />
      <rect className="grensbalk__zeker" width={`${deel(min)}%`} height="100%" rx="3" />
    </svg>
  )
}
