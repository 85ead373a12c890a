import { leegConcept, type Concept } from '@loket/ui/antwoord'
import { leesConcept } from '@loket/ui/concept'
import { Knop } from '@loket/ui/Knop'
import { Datuminvoer } from '@loket/ui/velden/Datuminvoer'
import { Veldgroep } from '@loket/ui/velden/Veldgroep'
import { describedBy } from '@loket/ui/velden/veld-ids'
import { useState } from 'react'
import { Losknop } from './Losknop.tsx'
import type { Klantdeel } from './KlantPage.tsx'
import { useBewaren } from './use-bewaren.ts'
import { useTeksten } from './use-teksten.ts'

function leesDatum(concept: Concept): string | null {
  const lezing = leesConcept(concept, { soort: 'datum' }, 'nl')
  return 'antwoord' in lezing && typeof lezing.antwoord === 'string' ? lezing.antwoord : null
}

/** What can always be done: save under a code, and end with a klantcontact. */
export function Klantbalk({ klant, wijzig }: Klantdeel) {
  const { t } = useTeksten()
  const { bewaar, bezig, fout } = useBewaren(klant, wijzig)
  const [vraagDatum, setVraagDatum] = useState(false)
  const [datum, setDatum] = useState(leegConcept)
  const [datumfout, setDatumfout] = useState<string>()
  const bekend = klant.gesprek.feiten['aanvrager.geboortedatum']?.waarde
  const controle = klant.bewaard?.controle ?? (typeof bekend === 'string' ? bekend : null)
  const gewijzigd = klant.bewaard !== null && klant.bewaard.stand !== klant.gesprek

  const probeer = () => {
    if (controle === null && !vraagDatum) return setVraagDatum(true)
    const gelezen = controle ?? leesDatum(datum)
    setDatumfout(gelezen === null ? t('bewaren.fout.datum') : undefined)
    if (gelezen !== null) void bewaar(gelezen).then((gelukt) => gelukt && setVraagDatum(false))
  }

  return (
    <footer className="klantbalk">
      {vraagDatum && (
        <Veldgroep id="bewaar-controle" vraag={t('bewaren.geboortedatum')} fout={datumfout}>
          <Datuminvoer
            id="bewaar-controle"
            concept={datum}
            onConcept={setDatum}
            beschrijving={describedBy('bewaar-controle', { fout: datumfout })}
            ongeldig={datumfout !== undefined}
          />
        </Veldgroep>
      )}
      <div className="knoppen">
        <Knop aria-disabled={bezig} onClick={probeer}>
          {t(klant.bewaard ? 'bewaren.opnieuw' : 'bewaren.bewaar')}
        </Knop>
        <span role="status">{klant.bewaard && t(gewijzigd ? 'bewaren.gewijzigd' : 'bewaren.bewaard')}</span>
        <span className="klantbalk__fout" role="alert">
          {fout}
        </span>
        <Losknop />
        {klant.contact === null && (
          <Knop onClick={() => wijzig((huidig) => ({ ...huidig, contact: { resultaat: null, vervolg: 'geen' } }))}>
            {t('contact.begin')}
          </Knop>
        )}
      </div>
    </footer>
  )
}
