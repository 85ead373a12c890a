import type { Antwoord } from '@loket/gesprek/antwoord'
import type { Belgespreksstap } from '@loket/gesprek/belgesprek'
import { describeAntwoordfout } from '@loket/gesprek/foutzin'
import type { Vraag } from '@loket/gesprek/vraag'
import { Knop } from '@loket/ui/Knop'
import { useState } from 'react'
import { answerVraag, completeStap } from '../belstappen.ts'
import type { Gespreksdeel } from '../deel.ts'
import { useTeksten } from '../use-teksten.ts'
import { Antwoordtoetsen } from './Antwoordtoetsen.tsx'
import { Getaltoetsen } from './Getaltoetsen.tsx'
import { Spreekzin } from './Spreekzin.tsx'

interface Props extends Gespreksdeel {
  vraag: Vraag
  vooraf?: string
  letOp?: string
  /** The step of the script that asks; absent when a fact is being corrected. */
  stap?: Belgespreksstap
}

/** One question: said aloud, answered with a key or a few characters and Enter. */
export function Vraagstap({ vraag, vooraf, letOp, stap, inhoud, werk, wijzig }: Props) {
  const { t, taal } = useTeksten()
  const [fout, setFout] = useState<string | null>(null)
  const beantwoord = (antwoord: Antwoord) => {
    const resultaat = answerVraag(werk, vraag.pad, antwoord, new Date().toISOString(), inhoud.editie)
    if ('fouten' in resultaat) return setFout(resultaat.fouten.map((een) => describeAntwoordfout(een, taal)).join(' '))
    wijzig((huidig) => ({ ...huidig, ...resultaat.werk, notitie: huidig.notitie }))
  }
  const verlaat = () => wijzig((huidig) => (stap ? completeStap(huidig, stap) : { ...huidig, wijzigt: null }))

  return (
    <>
      <Spreekzin zin={vraag.gesproken} vooraf={vooraf} letOp={letOp} taal={werk.gesprek.taal} />
      {vraag.soort === 'ja_nee' || vraag.soort === 'keuze' ? (
        <Antwoordtoetsen vraag={vraag} beantwoord={beantwoord} />
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
      <p className="vraagstop">
        <Knop soort="stil" onClick={verlaat}>
          {t(stap ? 'vraag.stop' : vraag.feit ? 'vraag.laat_staan' : 'vraag.nu_niet')}
        </Knop>
      </p>
    </>
  )
}
