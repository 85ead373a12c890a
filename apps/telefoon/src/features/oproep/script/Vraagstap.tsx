import type { Antwoord } from '@loket/gesprek/antwoord'
import type { Belgespreksstap } from '@loket/gesprek/belgesprek'
import { describeAntwoordfout } from '@loket/gesprek/foutzin'
import type { Vraag } from '@loket/gesprek/vraag'
import { Knop } from '@loket/ui/Knop'
import { useState } from 'react'
import { answerVraag, completeStap } from '../belstappen.ts'
import type { Gespreksdeel } from '../deel.ts'
import { useTeksten } from '../use-teksten.ts'
import { Getaltoetsen } from './Getaltoetsen.tsx'
import { Keuzetoetsen } from './Keuzetoetsen.tsx'
import { Spreekzin } from './Spreekzin.tsx'

interface Props extends Gespreksdeel {
  vraag: Vraag
  vooraf?: string
  letOp?: string
  /** The step of the script that asks; absent when a fact is being corrected. */
  stap?: Belgespreksstap
}

const ONBEKEND = 'onbekend'

/** One question: said aloud, answered with a key or a few characters and Enter. */
export function Vraagstap({ vraag, vooraf, letOp, stap, inhoud, werk, wijzig }: Props) {
  const { t, taal } = useTeksten()
  const [fout, setFout] = useState<string | null>(null)
  const beantwoord = (antwoord: Antwoord) => {
    const resultaat = answerVraag(werk, vraag.pad, antwoord, new Date().toISOString(), inhoud.editie)
    if ('fouten' in resultaat) return setFout(resultaat.fouten.map((een) => describeAntwoordfout(een, taal)).join(' '))
    wijzig((huidig) => ({ ...huidig, ...resultaat.werk, notitie: huidig.notitie }))
  }
  const kies = (id: string) => {
    if (id === ONBEKEND) beantwoord({ onbekend: true })
    else beantwoord(vraag.soort === 'ja_nee' ? id === 'ja' : id)
  }
  const weetNiet = { id: ONBEKEND, tekst: t('antwoord.weet_niet'), toets: t('toets.weet_niet') }
  const jaNee = [
    { id: 'ja', tekst: t('antwoord.ja'), toets: t('toets.ja') },
    { id: 'nee', tekst: t('antwoord.nee'), toets: t('toets.nee') },
    weetNiet,
  ]

  return (
    <>
      <Spreekzin zin={vraag.gesproken} vooraf={vooraf} letOp={letOp} taal={werk.gesprek.taal} />
      {vraag.soort === 'ja_nee' || vraag.soort === 'keuze' ? (
        <Keuzetoetsen
          keuzes={vraag.soort === 'ja_nee' ? jaNee : [...(vraag.keuzes ?? []), weetNiet]}
          kies={kies}
          gekozen={gekozenVan(vraag)}
        />
      ) : (
        <Getaltoetsen
          vraag={vraag}
          getypt={werk.getypt[vraag.pad] ?? ''}
          typ={(tekst) => wijzig((huidig) => ({ ...huidig, getypt: { ...huidig.getypt, [vraag.pad]: tekst } }))}
          beantwoord={beantwoord}
          fout={fout}
          meldFout={setFout}
        />
      )}
      {vraag.hulp && <p className="vraaghulp">{vraag.hulp}</p>}
      {vraag.waarTeVinden && (
        <p className="vraaghulp">
          <strong>{t('vraag.waar_te_vinden')}</strong> {vraag.waarTeVinden}
        </p>
      )}
      {stap ? (
        <p className="vraagstop">
          <Knop soort="stil" onClick={() => wijzig((huidig) => completeStap(huidig, stap))}>
            {t('vraag.stop')}
          </Knop>
        </p>
      ) : (
        <p className="vraagstop">
          <Knop soort="stil" onClick={() => wijzig((huidig) => ({ ...huidig, wijzigt: null }))}>
            {t('vraag.laat_staan')}
          </Knop>
        </p>
      )}
    </>
  )
}

function gekozenVan({ feit }: Vraag): string | undefined {
  if (!feit) return undefined
  if (feit.onbekend) return ONBEKEND
  if (typeof feit.waarde === 'boolean') return feit.waarde ? 'ja' : 'nee'
  return typeof feit.waarde === 'string' ? feit.waarde : undefined
}
