import type { Werkinhoud } from '@loket/gesprek/inhoud'
import { explainUitkomst } from '@loket/gesprek/uitleg/uitleg'
import { makeVooruitblik } from '@loket/gesprek/vooruitblik'
import { Melding } from '@loket/ui/Melding'
import { Skelet } from '@loket/ui/Skelet'
import { useFouttekst } from '@loket/ui/use-fouttekst'
import { useCallback } from 'react'
import { Navigate } from 'react-router'
import type { Klantwerk } from '../../app/klantwerk.ts'
import { useInhoud } from '../../app/use-inhoud.ts'
import { useWerkplek } from '../../app/werk.ts'
import { Contactform } from './contact/Contactform.tsx'
import { Feitenlijst } from './Feitenlijst.tsx'
import { Klantbalk } from './Klantbalk.tsx'
import { Klantkop } from './Klantkop.tsx'
import { Planvak } from './plan/Planvak.tsx'
import { Uitkomstenvak } from './plan/Uitkomstenvak.tsx'
import { useKlantbeeld } from './use-klantbeeld.ts'
import { useTeksten } from './use-teksten.ts'
import { Vragenform } from './vragen/Vragenform.tsx'

export type WijzigKlant = (wijzig: (klant: Klantwerk) => Klantwerk) => void

export function KlantPage() {
  const { taal } = useTeksten()
  const fouttekst = useFouttekst()
  const { klant, zetKlant } = useWerkplek()
  const { waarde: inhoud, fout } = useInhoud(taal)
  if (!klant) return <Navigate to="/" replace />
  if (inhoud)
    return <Klantvak klant={klant} inhoud={inhoud} wijzig={(doe) => zetKlant((huidig) => huidig && doe(huidig))} />
  return (
    <main className="consolevlak" id="werk" tabIndex={-1}>
      {fout === null ? <Skelet /> : <Melding soort="fout">{fouttekst(fout)}</Melding>}
    </main>
  )
}

export interface Klantdeel {
  klant: Klantwerk
  inhoud: Werkinhoud
  wijzig: WijzigKlant
}

function Klantvak(deel: Klantdeel) {
  const { t } = useTeksten()
  const { klant, inhoud, wijzig } = deel
  const beeld = useKlantbeeld(klant.gesprek, inhoud)
  const kies = (pad: string) => wijzig((huidig) => ({ ...huidig, wijzigt: pad, contact: null }))
  const { gesprek } = klant
  const blikVooruit = useCallback(
    () => makeVooruitblik(gesprek, beeld.uitkomsten, inhoud),
    [gesprek, beeld.uitkomsten, inhoud],
  )
  const leg = (regeling: string) => explainUitkomst({ regeling, gesprek, inhoud, wet: inhoud.editie.wet })
  return (
    <main className="klant" id="werk" tabIndex={-1}>
      <Klantkop klant={klant} inhoud={inhoud} beeld={beeld} />
      <div className="klant__plan">
        <Planvak plan={beeld.plan} besproken={klant.besproken} wijzig={wijzig} />
        <Uitkomstenvak uitkomsten={beeld.uitkomsten} kies={kies} leg={leg} blikVooruit={blikVooruit} />
      </div>
      <div className="klant__gesprek">
        {klant.contact ? (
          <Contactform {...deel} contact={klant.contact} />
        ) : (
          <>
            <Vragenform {...deel} />
            <section className="balie-vak" aria-labelledby="feiten-titel">
              <h2 id="feiten-titel">{t('feiten.titel')}</h2>
              <Feitenlijst themas={beeld.themas} wijzigt={klant.wijzigt} kies={kies} />
            </section>
          </>
        )}
      </div>
      <Klantbalk {...deel} />
    </main>
  )
}
