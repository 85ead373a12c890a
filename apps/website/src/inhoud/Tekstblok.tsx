/** A text of the editie: one line is a paragraph, several are a list. */
export function Tekstblok({ regels }: { regels: string[] }) {
  if (regels.length === 0) return null
  if (regels.length === 1) return <p>{regels[0]}</p>
  return (
    <ul className="lijst">
      {regels.map((regel) => (
        <li key={regel}>{regel}</li>
      ))}
    </ul>
  )
}
