interface Zinnengroep {
  kop: string
  zinnen: string[]
  /** Where something suddenly changes, with where one is now between them. */
  grenzen?: { zin: string; nu: boolean }[]
  opmerkingen?: string[]
}

export interface Vooruitblikdeel {
  titel: string
  groepen: Zinnengroep[]
  opmerkingen?: string[]
}

/** Sentences under what they are about; small under them what they rest on. */
export function Vooruitblikdelen({ delen, spreektaal }: { delen: Vooruitblikdeel[]; spreektaal: string }) {
  return delen.map(({ titel, groepen, opmerkingen = [] }) => (
    <section key={titel} className="vooruitblik">
      <h3>{titel}</h3>
      {groepen.map((groep) => (
        <Groep key={groep.kop} groep={groep} spreektaal={spreektaal} />
      ))}
      {opmerkingen.length > 0 && (
        <p className="klein zacht" lang={spreektaal}>
          {opmerkingen.join(' ')}
        </p>
      )}
    </section>
  ))
}

function Groep({ groep, spreektaal }: { groep: Zinnengroep; spreektaal: string }) {
  const { kop, zinnen, grenzen = [], opmerkingen = [] } = groep
  return (
    <div lang={spreektaal}>
      {kop && <h4>{kop}</h4>}
      {zinnen.map((zin) => (
        <p key={zin}>{zin}</p>
      ))}
      {grenzen.length > 0 && (
        <ol className="vooruitblik__grenzen">
          {grenzen.map(({ zin, nu }) => (
            <li key={zin} className={nu ? 'vooruitblik__nu' : undefined}>
              {zin}
            </li>
          ))}
        </ol>
      )}
      {opmerkingen.length > 0 && <p className="klein zacht">{opmerkingen.join(' ')}</p>}
    </div>
  )
}
