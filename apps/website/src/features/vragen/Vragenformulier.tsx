import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Inhoud } from '@loket/gesprek/inhoud'
import { nextStap } from '@loket/gesprek/stap'
import type { Vraag } from '@loket/gesprek/vraag'
import { Foutenlijst } from '@loket/ui/Foutenlijst'
import { Knop } from '@loket/ui/Knop'
import { Melding } from '@loket/ui/Melding'
import { Antwoordveld } from '@loket/ui/velden/Antwoordveld'
import { veldIds } from '@loket/ui/velden/veld-ids'
import { useMemo, type SubmitEvent } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { Paginakop } from '../../app/Paginakop.tsx'
import { volgendAdres } from '../../gesprek/adres.ts'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { TotNuToe } from './TotNuToe.tsx'
import { useVragenvelden } from './use-vragenvelden.ts'
import { veldId } from './veld-id.ts'
import { vragenkop } from './vragenkop.ts'
import { Vragenvoet } from './Vragenvoet.tsx'
import { Voortgang } from './Voortgang.tsx'

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
  const { state } = useLocation() as { state: { vervallen?: number } | null }
  const { velden, fouten, poging, typ, bewaar, voorlopig } = useVragenvelden(vragen, gesprek, inhoud)
  const stap = useMemo(() => nextStap(gesprek, inhoud), [gesprek, inhoud])
  const vervallen = state?.vervallen ?? 0
  const enige = vragen.length === 1 ? vragen[0] : undefined

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
        <Paginakop
          id={enige && veldIds(veldId(enige.pad)).vraag}
          titel={vragenkop(vragen, gesprek, inhoud, t)}
          boven={
            stap.soort === 'vragen' ? (
              <Voortgang nog={stap.nogOngeveer} gedaan={Object.keys(gesprek.feiten).length} />
            ) : null
          }
        />
        {verouderd > 0 ? <Melding rol="status">{<p>{t('vragen.vernieuwd', { count: verouderd })}</p>}</Melding> : null}
        {vervallen > 0 ? <Melding rol="status">{<p>{t('vragen.vervallen', { count: vervallen })}</p>}</Melding> : null}
        {velden.map(({ vraag, concept, fout }) => (
          <Antwoordveld
            key={vraag.pad}
            id={veldId(vraag.pad)}
            soort={vraag.soort}
            vraag={vraag.vraag}
            vraagIsKop={enige !== undefined}
            hulp={vraag.hulp}
            waarTeVinden={vraag.waarTeVinden}
            eenheid={vraag.eenheid}
            keuzes={vraag.keuzes}
            magOngeveer={vraag.magOngeveer}
            eigenGeboortedatum={vraag.pad === 'aanvrager.geboortedatum'}
            concept={concept}
            fout={fout}
            onConcept={(nieuw) => typ(vraag.pad, nieuw)}
          />
        ))}
        <div className="knoppen">
          <Knop soort="hoofd" type="submit">
            {daarna ? t('vragen.aanpassen') : t('vragen.verder')}
          </Knop>
        </div>
        <Vragenvoet />
      </form>
      <TotNuToe gesprek={voorlopig()} inhoud={inhoud} />
    </div>
  )
}
