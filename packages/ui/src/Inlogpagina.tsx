import { useId, useRef, useState, type ComponentProps, type FormEvent } from 'react'
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
  return (
    <main className="inlog">
      <div className="inlog__kaart stapel">
        <Taalkeuze talen={talen} onKies={kies} />
        <h1>{t('console.inloggen.titel', { app })}</h1>
        <p className="zacht">{t('console.inloggen.uitleg')}</p>
        {verlopen && <Melding soort="let_op">{t('console.inloggen.verlopen')}</Melding>}
        <Inlogform inloggen={inloggen} foutTekst={foutTekst} />
      </div>
    </main>
  )
}

function Inlogform({ inloggen, foutTekst }: Pick<Props, 'inloggen' | 'foutTekst'>) {
  const { t } = useConsoleteksten()
  const [gebruikersnaam, setGebruikersnaam] = useState('')
  const [wachtwoord, setWachtwoord] = useState('')
  const [bezig, setBezig] = useState(false)
  const [fout, setFout] = useState<unknown>(null)
  const wachtwoordveld = useRef<HTMLInputElement>(null)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (bezig) return
    setBezig(true)
    setFout(null)
    try {
      await inloggen({ gebruikersnaam, wachtwoord })
    } catch (error) {
      setFout(error)
      setBezig(false)
      setWachtwoord('')
      wachtwoordveld.current?.focus()
    }
  }
  return (
    <form onSubmit={(event) => void submit(event)} aria-busy={bezig}>
      <div role="alert">{fout === null ? null : <Melding soort="fout">{foutTekst(fout)}</Melding>}</div>
      <Inlogveld
        label={t('console.inloggen.gebruikersnaam')}
        autoComplete="username"
        value={gebruikersnaam}
        onChange={(event) => setGebruikersnaam(event.target.value)}
      />
      <Inlogveld
        label={t('console.inloggen.wachtwoord')}
        type="password"
        autoComplete="current-password"
        ref={wachtwoordveld}
        value={wachtwoord}
        onChange={(event) => setWachtwoord(event.target.value)}
      />
      <Knop soort="hoofd" type="submit" aria-disabled={bezig}>
        {t(bezig ? 'console.inloggen.bezig' : 'console.inloggen.knop')}
      </Knop>
    </form>
  )
}

function Inlogveld({ label, ...veld }: ComponentProps<'input'> & { label: string }) {
  const id = useId()
  return (
    <div className="veld">
      <label className="veld__label" htmlFor={id}>
        {label}
      </label>
      <input className="invoer" id={id} required {...veld} />
    </div>
  )
}
