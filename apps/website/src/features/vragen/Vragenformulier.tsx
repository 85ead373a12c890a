import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Inhoud } from '@loket/gesprek/inhoud'
import type { Vraag } from '@loket/gesprek/vraag'
import { Foutenlijst } from '@loket/ui/Foutenlijst'
import { Knop } from '@loket/ui/Knop'
import type { SubmitEvent } from 'react'
import { useNavigate } from 'react-router'
import { volgendAdres } from '../../gesprek/adres.ts'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { TotNuToe } from './TotNuToe.tsx'
import { useVragenvelden } from './use-vragenvelden.ts'
import { Vraagveld } from './Vraagveld.tsx'
import { Vragenkop } from './Vragenkop.tsx'
import { Vragenvoet } from './Vragenvoet.tsx'

interface VragenformulierProps {
  vragen: Vraag[]
  gesprek: Gesprek
  inhoud: Inhoud
  /** Answers that a new editie no longer has. */
  verouderd: number
  /** Where to go after saving; null goes on with the questions. */
  daarna: string | null
}

export function Vragenformulier({ vragen, gesprek, inhoud, verouderd, daarna }: VragenformulierProps) {
  const { t } = useTeksten()
  const ga = useNavigate()
  const { velden, fouten, poging, typ, bewaar, voorlopig } = useVragenvelden(vragen, gesprek, inhoud)

  const verstuur = (gebeurtenis: SubmitEvent) => {
    gebeurtenis.preventDefault()
    const bewaard = bewaar()
    if (!bewaard) return
    void ga(daarna ?? volgendAdres(bewaard.gesprek, inhoud), { state: { vervallen: bewaard.vervallen.length } })
  }

  return (
    <div className="gesprek">
      <form className="gesprek__vragen" onSubmit={verstuur} noValidate>
        <Foutenlijst fouten={fouten} poging={poging} />
        <Vragenkop vragen={vragen} gesprek={gesprek} inhoud={inhoud} verouderd={verouderd} />
        {velden.map((veld) => (
          <Vraagveld
            {...veld}
            key={veld.vraag.pad}
            enige={vragen.length === 1}
            onConcept={(concept) => typ(veld.vraag.pad, concept)}
          />
        ))}
        <Knop soort="hoofd" type="submit">
          {daarna ? t('vragen.aanpassen') : t('vragen.verder')}
        </Knop>
        <Vragenvoet />
      </form>
      <TotNuToe gesprek={voorlopig()} inhoud={inhoud} />
    </div>
  )
}
