import { nextBelscriptStap, type Belgespreksstap } from '@loket/gesprek/belgesprek'
import { findVraag } from '@loket/gesprek/vraag'
import { useMemo } from 'react'
import type { Gespreksdeel } from '../deel.ts'
import { useTeksten } from '../use-teksten.ts'
import { Scriptbalk } from './Scriptbalk.tsx'
import { Scriptstap } from './Scriptstap.tsx'
import { Vraagstap } from './Vraagstap.tsx'

/** What to say and ask now. The sentence to say aloud is the largest text on the screen. */
export function Scriptkolom(deel: Gespreksdeel) {
  const { t } = useTeksten()
  const { inhoud, werk } = deel
  const stap = useStap(deel)
  const wijziging = werk.wijzigt === null ? null : findVraag(werk.wijzigt, werk.gesprek, inhoud)
  const titel = inhoud.teksten[`belscript.${stap?.script ?? werk.script}.titel`] ?? ''
  return (
    <section className="kolom kolom--script" aria-labelledby="script-titel">
      <header className="kolom__kop">
        <h2 id="script-titel">{wijziging ? t(wijziging.feit ? 'script.wijziging' : 'script.alsnog') : titel}</h2>
        {stap?.soort === 'vraag' && !wijziging && (
          <p className="zacht cijfers" role="status">
            {t('script.nog', { count: stap.nogOngeveer })}
          </p>
        )}
      </header>
      <div className="kolom__midden">
        {wijziging ? <Vraagstap key={wijziging.pad} {...deel} vraag={wijziging} /> : <Stapvak {...deel} stap={stap} />}
      </div>
      <Scriptbalk {...deel} />
    </section>
  )
}

function Stapvak({ stap, ...deel }: Gespreksdeel & { stap: Belgespreksstap | null }) {
  if (stap?.soort === 'vraag')
    return (
      <Vraagstap
        key={stap.vraag.pad}
        {...deel}
        vraag={stap.vraag}
        vooraf={stap.zin}
        letOp={stap.zin === undefined ? undefined : stap.letOp}
        stap={stap}
      />
    )
  return (
    <Scriptstap
      key={stap ? `${stap.script}.${stap.stap}.${deel.werk.verloop.gedaan.length}` : 'klaar'}
      {...deel}
      stap={stap}
    />
  )
}

function useStap({ inhoud, werk }: Gespreksdeel): Belgespreksstap | null {
  const { gesprek, script: id, verloop } = werk
  return useMemo(() => {
    const script = inhoud.editie.belscripts.find((kandidaat) => kandidaat.id === id)
    return script ? nextBelscriptStap(gesprek, script, verloop, inhoud) : null
  }, [gesprek, id, verloop, inhoud])
}
