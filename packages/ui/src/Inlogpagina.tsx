import { useState, type FormEvent } from 'react'
import type { Inloggegevens } from './use-sessie.ts'

export interface Inlogteksten {
  titel: string
  uitleg: string
  gebruikersnaam: string
  wachtwoord: string
  inloggen: string
  bezig: string
}

interface Props {
  teksten: Inlogteksten
  /** What the visitor should know first: the session is over, and nothing was lost. */
  bericht?: string
  inloggen: (gegevens: Inloggegevens) => Promise<void>
  /** The sentence for a failure: what happened and what to do now. */
  foutTekst: (fout: unknown) => string
}

/** The gate of a staff app. What was typed stays when it is refused, except the password. */
export function Inlogpagina({ teksten, bericht, inloggen, foutTekst }: Props) {
  const [bezig, setBezig] = useState(false)
  const [fout, setFout] = useState<string | null>(null)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const formulier = event.currentTarget
    const velden = new FormData(formulier)
    setBezig(true)
    setFout(null)
    try {
      await inloggen({
        gebruikersnaam: String(velden.get('gebruikersnaam')),
        wachtwoord: String(velden.get('wachtwoord')),
      })
    } catch (error) {
      setFout(foutTekst(error))
      setBezig(false)
      const wachtwoord = formulier.elements.namedItem('wachtwoord') as HTMLInputElement
      wachtwoord.value = ''
      wachtwoord.focus()
    }
  }

  return (
    <main className="inlog">
      <form className="inlog__kaart stapel" onSubmit={(event) => void submit(event)} aria-busy={bezig}>
        <h1>{teksten.titel}</h1>
        <p className="zacht">{teksten.uitleg}</p>
        {bericht && <p className="melding">{bericht}</p>}
        <div role="alert">{fout && <p className="melding melding--fout">{fout}</p>}</div>
        <div className="veld">
          <label className="veld__label" htmlFor="gebruikersnaam">
            {teksten.gebruikersnaam}
          </label>
          <input className="invoer" id="gebruikersnaam" name="gebruikersnaam" autoComplete="username" required />
        </div>
        <div className="veld">
          <label className="veld__label" htmlFor="wachtwoord">
            {teksten.wachtwoord}
          </label>
          <input
            className="invoer"
            id="wachtwoord"
            name="wachtwoord"
            type="password"
            autoComplete="current-password"
            required
          />
        </div>
        <button className="knop knop--hoofd" type="submit" aria-disabled={bezig}>
          {bezig ? teksten.bezig : teksten.inloggen}
        </button>
      </form>
    </main>
  )
}
