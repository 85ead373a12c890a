interface KaartkeuzeProps {
  id: string
  label: string
  /** Says that nothing is left out. */
  alles: string
  keuzes: { id: string; naam: string }[]
  gekozen: string
  onKies: (waarde: string) => void
}

export function Kaartkeuze({ id, label, alles, keuzes, gekozen, onKies }: KaartkeuzeProps) {
  return (
    <div className="veld">
      <label className="veld__label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="invoer keuzelijst" value={gekozen} onChange={({ target }) => onKies(target.value)}>
        <option value="">{alles}</option>
        {keuzes.map((keuze) => (
          <option key={keuze.id} value={keuze.id}>
            {keuze.naam}
          </option>
        ))}
      </select>
    </div>
  )
}
