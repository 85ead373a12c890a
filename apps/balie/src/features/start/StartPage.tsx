import { Melding } from '@loket/ui/Melding'
import { Skelet } from '@loket/ui/Skelet'
import { useFouttekst } from '@loket/ui/use-fouttekst'
import { Navigate } from 'react-router'
import { useInhoud } from '../../app/use-inhoud.ts'
import { useWerkplek } from '../../app/werk.ts'
import { Codeform } from './Codeform.tsx'
import { Contactenlijst } from './Contactenlijst.tsx'
import { Nieuwgesprek } from './Nieuwgesprek.tsx'
import { useTeksten } from './use-teksten.ts'

export function StartPage() {
  const { t, taal } = useTeksten()
  const { klant, vastgelegd } = useWerkplek()
  const { waarde: inhoud, fout } = useInhoud(taal)
  const fouttekst = useFouttekst()

  if (klant) return <Navigate to="/klant" replace />
  return (
    <main className="balie-start" id="werk" tabIndex={-1}>
      <h1>{t('start.titel')}</h1>
      <div role="status">{vastgelegd && <Melding soort="goed">{t('start.vastgelegd')}</Melding>}</div>
      {!inhoud && (fout === null ? <Skelet /> : <Melding soort="fout">{fouttekst(fout)}</Melding>)}
      {inhoud && (
        <div className="balie-start__keuze">
          <section className="balie-vak stapel" aria-labelledby="code-titel">
            <h2 id="code-titel">{t('start.code.titel')}</h2>
            <p className="zacht">{t('start.code.uitleg')}</p>
            <Codeform inhoud={inhoud} />
          </section>
          <section className="balie-vak stapel" aria-labelledby="nieuw-titel">
            <h2 id="nieuw-titel">{t('start.nieuw.titel')}</h2>
            <p className="zacht">{t('start.nieuw.uitleg')}</p>
            <Nieuwgesprek inhoud={inhoud} />
          </section>
        </div>
      )}
      <section className="stapel" aria-labelledby="contacten-titel">
        <h2 id="contacten-titel">{t('start.contacten')}</h2>
        <Contactenlijst />
      </section>
    </main>
  )
}
