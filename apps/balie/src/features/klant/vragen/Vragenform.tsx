import { nextStap } from '@loket/gesprek/stap'
import { findVraag, type Vraag } from '@loket/gesprek/vraag'
import { Knop } from '@loket/ui/Knop'
import { Antwoordveld } from '@loket/ui/velden/Antwoordveld'
import { useEffect, useMemo, useRef, type FormEvent } from 'react'
import type { Klantdeel } from '../KlantPage.tsx'
import { useTeksten } from '../use-teksten.ts'
import { useVragenform } from './use-vragenform.ts'

/** The conversation goes on beside the plan: the next group of questions, or the one answer that is being corrected. */
export function Vragenform(deel: Klantdeel) {
  const { t } = useTeksten()
  const { gesprek, wijzigt } = deel.klant
  const { inhoud } = deel
  const groep = useMemo(() => findGroep({ gesprek, wijzigt }, inhoud), [gesprek, wijzigt, inhoud])
  if (groep) return <Vragengroep key={groep.vragen.map(({ pad }) => pad).join(' ')} {...deel} {...groep} />
  return (
    <section className="balie-vak" aria-labelledby="vragen-titel">
      <h2 id="vragen-titel">{t('vragen.klaar')}</h2>
      <p>{t('vragen.klaar.uitleg')}</p>
    </section>
  )
}

function findGroep(
  { gesprek, wijzigt }: Pick<Klantdeel['klant'], 'gesprek' | 'wijzigt'>,
  inhoud: Klantdeel['inhoud'],
): { wie: string | null; vragen: Vraag[] } | null {
  const gezocht = wijzigt === null ? null : findVraag(wijzigt, gesprek, inhoud)
  if (gezocht) return { wie: null, vragen: [gezocht] }
  const stap = nextStap(gesprek, inhoud)
  return stap.soort === 'vragen' ? { wie: stap.wie, vragen: stap.vragen } : null
}

function Vragengroep({ wie, vragen, ...deel }: Klantdeel & { wie: string | null; vragen: Vraag[] }) {
  const { t } = useTeksten()
  const { velden, bewaar, typ } = useVragenform(vragen, deel)
  const kop = useRef<HTMLHeadingElement>(null)
  const formulier = useRef<HTMLFormElement>(null)
  const gekozen = deel.klant.wijzigt !== null
  useEffect(() => {
    // A new group takes the focus only after the one before it was answered; one question when someone chose it, maybe far below.
    if (gekozen || document.activeElement === document.body) kop.current?.focus()
  }, [gekozen])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (bewaar()) return
    requestAnimationFrame(() => formulier.current?.querySelector<HTMLElement>('.veld--fout input')?.focus())
  }
  const alsnog = vragen.every(({ feit }) => feit === undefined)
  return (
    <section className="balie-vak" aria-labelledby="vragen-titel">
      <h2 id="vragen-titel" ref={kop} tabIndex={-1}>
        {wie === null ? t(alsnog ? 'vragen.alsnog' : 'vragen.wijzig') : t('vragen.over', { wie })}
      </h2>
      <form className="vragenform" ref={formulier} onSubmit={submit} noValidate>
        {velden.map(({ vraag, concept, fout }) => (
          <Antwoordveld
            key={vraag.pad}
            id={`veld-${vraag.pad.replaceAll(/[^a-z0-9]/g, '-')}`}
            soort={vraag.soort}
            vraag={vraag.vraag}
            hulp={vraag.hulp}
            waarTeVinden={vraag.waarTeVinden}
            eenheid={vraag.eenheid}
            keuzes={vraag.keuzes}
            magOngeveer={vraag.magOngeveer}
            concept={concept}
            onConcept={(nieuw) => typ(vraag.pad, nieuw)}
            fout={fout}
          />
        ))}
        <Knoppen {...deel} alsnog={alsnog} />
      </form>
    </section>
  )
}

function Knoppen({ klant: { wijzigt }, wijzig, alsnog }: Klantdeel & { alsnog: boolean }) {
  const { t } = useTeksten()
  return (
    <div className="knoppen">
      <Knop soort="hoofd" type="submit">
        {t(wijzigt && !alsnog ? 'vragen.pas_aan' : 'vragen.verder')}
      </Knop>
      {wijzigt && (
        <Knop soort="stil" onClick={() => wijzig((huidig) => ({ ...huidig, wijzigt: null }))}>
          {t(alsnog ? 'vragen.nu_niet' : 'vragen.laat_staan')}
        </Knop>
      )}
    </div>
  )
}
