import { useState, type FormEvent } from 'react'
import { Knop } from './Knop.tsx'
import { Melding } from './Melding.tsx'
import { Taalkeuze } from './Taalkeuze.tsx'
import { useConsoleteksten } from './use-consoleteksten.ts'
import type { Inloggegevens } from './use-sessie.ts'
import { useTaalvoorkeur } from './use-taalvoorkeur.ts'

interface Props {
  app: string
  /** The session ended by itself; unsent work is still there. */
  verlopen: boolean
  inloggen: (gegevens: Inloggegevens) => Promise<void>
  /** The sentence for a failure: what happened and what to do now. */
  foutTekst: (fout: unknown) => string
}

/** The gate of a staff app. What was typed stays when it is refused, except the password. */
export function Inlogpagina({ app, verlopen, inloggen, foutTekst }: Props) {
  const { t } = useConsoleteksten()
  const { talen, kies } = useTaalvoorkeur()
  const [bezig, setBezig] = useState(false)
  const [fout, setFout] = useState<unknown>(null)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (bezig) return
    const formulier = event.currentTarget
    const veld = (naam: string) => String(new FormData(formulier).get(naam))
    setBezig(true)
    setFout(null)
    try {
      await inloggen({ gebruikersnaam: veld('gebruikersnaam'), wachtwoord: veld('wachtwoord') })
    } catch (error) {
      setFout(error)
      setBezig(false)
      const wachtwoord = formulier.elements.namedItem('wachtwoord') as HTMLInputElement
      wachtwoord.value = ''
      wachtwoord.focus()
    }
  }

  return (
    <main className="inlog">
      <form className="inlog__kaart stapel" onSubmit={(event) => void submit(event)} aria-busy={bezig}>
        <Taalkeuze talen={talen} onKies={kies} />
        <h1>{t('console.inloggen.titel', { app })}</h1>
        <p className="zacht">{t('console.inloggen.uitleg')}</p>
        {verlopen && <Melding soort="let_op">{t('console.inloggen.verlopen')}</Melding>}
        <div role="alert">{fout === null ? null : <Melding soort="fout">{foutTekst(fout)}</Melding>}</div>
        <div className="veld">
          <label className="veld__label" htmlFor="gebruikersnaam">
            {t('console.inloggen.gebruikersnaam')}
          </label>
          <input className="invoer" id="gebruikersnaam" name="gebruikersnaam" autoComplete="username" required />
        </div>
        <div className="veld">
          <label className="veld__label" htmlFor="wachtwoord">
            {t('console.inloggen.wachtwoord')}
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
        <Knop soort="hoofd" type="submit" aria-disabled={bezig}>
          {t(bezig ? 'console.inloggen.bezig' : 'console.inloggen.knop')}
        </Knop>
      </form>
    </main>
  )
}
