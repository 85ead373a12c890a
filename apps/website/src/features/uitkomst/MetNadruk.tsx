/** A sentence in which the given parts, the amounts, stand out. */
export function MetNadruk({ zin, delen }: { zin: string; delen: string[] }) {
  return delen.reduce<(string | React.JSX.Element)[]>(
    (stukken, deel) => stukken.flatMap((stuk) => (typeof stuk === 'string' ? markeer(stuk, deel) : [stuk])),
    [zin],
  )
}

function markeer(zin: string, deel: string) {
  const plek = zin.indexOf(deel)
  if (plek < 0) return [zin]
  return [
    zin.slice(0, plek),
    <span className="uitkomstkop__bedrag" key={deel}>
      {deel}
    </span>,
    zin.slice(plek + deel.length),
  ]
}
