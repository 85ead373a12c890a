import type { Gesprek } from '@loket/gesprek/gesprek'
import { Knop } from '@loket/ui/Knop'
import { Melding } from '@loket/ui/Melding'
import { useState, type SubmitEvent } from 'react'
import { leesCode, type Meeneemcode } from '../../gesprek/code.ts'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { bewaarGesprek } from './bewaar-gesprek.ts'
import { bekendeDatum, leesDatum } from './datum.ts'
import { Geboortedatumveld } from './Geboortedatumveld.tsx'
import { useFoutzin } from './use-foutzin.ts'

const veld = 'geboortedatum'

export function Bewaarformulier({ gesprek, onBewaard }: { gesprek: Gesprek; onBewaard: (code: Meeneemcode) => void }) {
  const { t } = useTeksten()
  const foutzin = useFoutzin()
  const [concept, setConcept] = useState(() => bekendeDatum(gesprek))
  const [veldfout, setVeldfout] = useState(false)
  const [mislukt, setMislukt] = useState<unknown>(null)
  const [bezig, setBezig] = useState(false)
  const bestaand = leesCode(gesprek.id)
  const bekend = leesDatum(bekendeDatum(gesprek)) !== null

  const bewaar = async (onder: Meeneemcode | null) => {
    const controle = leesDatum(concept)
    setVeldfout(controle === null)
    setMislukt(null)
    if (controle === null) {
      document.getElementById(veld)?.focus()
      return
    }
    setBezig(true)
    try {
      onBewaard(await bewaarGesprek(gesprek, controle, onder))
    } catch (fout) {
      setMislukt(fout)
      setBezig(false)
    }
  }
  const verstuur = (gebeurtenis: SubmitEvent) => {
    gebeurtenis.preventDefault()
    if (!bezig) void bewaar(bestaand)
  }

  return (
    <form className="stapel" onSubmit={verstuur} noValidate>
      <Geboortedatumveld
        id={veld}
        vraag={t('meenemen.geboortedatum')}
        hulp={bekend ? t('meenemen.geboortedatum.bekend') : t('meenemen.geboortedatum.hulp')}
        fout={veldfout ? t('meenemen.leeg.datum') : undefined}
        concept={concept}
        onConcept={setConcept}
      />
      <div role="alert">
        {mislukt ? (
          <Melding soort="fout" titel={t('meenemen.fout.bewaren')}>
            <p>{foutzin(mislukt)}</p>
          </Melding>
        ) : null}
      </div>
      <div className="knoppen">
        <Knop soort="hoofd" type="submit" aria-disabled={bezig}>
          {bezig
            ? t('meenemen.bezig')
            : bestaand
              ? t('meenemen.knop.opnieuw', { code: bestaand.code })
              : t('meenemen.knop')}
        </Knop>
        {bestaand && !bezig ? <Knop onClick={() => void bewaar(null)}>{t('meenemen.knop')}</Knop> : null}
      </div>
    </form>
  )
}
