import type { Gesprek } from '@loket/gesprek/gesprek'
import { Knop } from '@loket/ui/Knop'
import { useState, type SubmitEvent } from 'react'
import { leesCode, type Meeneemcode } from '../../gesprek/code.ts'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { bewaarGesprek } from './bewaar-gesprek.ts'
import { bekendeDatum, leesDatum } from './datum.ts'
import { Geboortedatumveld } from './Geboortedatumveld.tsx'
import { Mislukt } from './Mislukt.tsx'
import { useVerzenden } from './use-verzenden.ts'

const veld = 'geboortedatum'

export function Bewaarformulier({ gesprek, onBewaard }: { gesprek: Gesprek; onBewaard: (code: Meeneemcode) => void }) {
  const { t } = useTeksten()
  const [concept, setConcept] = useState(() => bekendeDatum(gesprek))
  const [veldfout, setVeldfout] = useState(false)
  const { bezig, mislukt, verzend } = useVerzenden()
  const bestaand = leesCode(gesprek.id)
  const bekend = leesDatum(bekendeDatum(gesprek)) !== null

  const bewaar = (onder: Meeneemcode | null) => {
    const controle = leesDatum(concept)
    setVeldfout(controle === null)
    if (controle === null) document.getElementById(veld)?.focus()
    else void verzend(async () => onBewaard(await bewaarGesprek(gesprek, controle, onder)))
  }
  const verstuur = (gebeurtenis: SubmitEvent) => {
    gebeurtenis.preventDefault()
    bewaar(bestaand)
  }
  const doel = bestaand ? t('meenemen.knop.opnieuw', { code: bestaand.code }) : t('meenemen.knop')

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
      <Mislukt fout={mislukt} titel={t('meenemen.fout.bewaren')} />
      <div className="knoppen">
        <Knop soort="hoofd" type="submit" aria-disabled={bezig}>
          {bezig ? t('meenemen.bezig') : doel}
        </Knop>
        {bestaand && !bezig ? <Knop onClick={() => bewaar(null)}>{t('meenemen.knop')}</Knop> : null}
      </div>
    </form>
  )
}
