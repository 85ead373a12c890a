import type { Belgespreksstap } from '@loket/gesprek/belgesprek'
import { Knop } from '@loket/ui/Knop'
import { Toets } from '@loket/ui/Toets'
import { startAfronding } from '../afronden/afronding.ts'
import { completeStap } from '../belstappen.ts'
import type { Gespreksdeel } from '../deel.ts'
import { useTeksten } from '../use-teksten.ts'
import { Keuzetoetsen } from './Keuzetoetsen.tsx'
import { Spreekzin } from './Spreekzin.tsx'
import { useFocusBijBegin } from './use-focus-bij-begin.ts'

type Zinstap = Exclude<Belgespreksstap, { soort: 'vraag' }>

/** A step of the script that is no question: say it, let the caller choose, do something, or end. */
export function Scriptstap({ stap, inhoud, werk, wijzig }: Gespreksdeel & { stap: Zinstap | null }) {
  const { t } = useTeksten()
  if (stap === null) return <Scripteinde wijzig={wijzig} />
  const klaar = (keuze?: string) => wijzig((huidig) => completeStap(huidig, stap, keuze))
  return (
    <>
      {stap.soort === 'zeg' && stap.verplicht && <p className="merk merk--let_op">{t('script.verplicht')}</p>}
      {stap.soort === 'actie' && <p className="merk merk--accent">{t(`actie.${stap.actie}`)}</p>}
      <Spreekzin zin={stap.zin} letOp={stap.letOp} taal={werk.gesprek.taal} />
      {stap.soort === 'keuze' && <Keuzetoetsen keuzes={stap.keuzes} kies={klaar} />}
      {stap.soort === 'actie' && <Actiehulp stap={stap} inhoud={inhoud} />}
      {stap.soort === 'einde' && (
        <Stapknop tekst={t('script.afronden')} doe={() => wijzig((huidig) => startAfronding(huidig, stap.resultaat))} />
      )}
      {stap.soort === 'zeg' && (
        <Stapknop tekst={t(stap.verplicht ? 'script.bevestig' : 'script.gezegd')} doe={() => klaar()} />
      )}
      {stap.soort === 'actie' && <Stapknop tekst={t('script.gedaan')} doe={() => klaar()} />}
    </>
  )
}

function Scripteinde({ wijzig }: Pick<Gespreksdeel, 'wijzig'>) {
  const { t } = useTeksten()
  return (
    <>
      <Spreekzin zin={t('script.klaar')} />
      <Stapknop tekst={t('script.afronden')} doe={() => wijzig((huidig) => startAfronding(huidig, null))} />
    </>
  )
}

function Stapknop({ tekst, doe }: { tekst: string; doe: () => void }) {
  const knop = useFocusBijBegin<HTMLButtonElement>()
  return (
    <p>
      <Knop soort="hoofd" className="stapknop" ref={knop} onClick={doe}>
        {tekst} <Toets toets="Enter" />
      </Knop>
    </p>
  )
}

function Actiehulp({ stap, inhoud }: { stap: Zinstap & { soort: 'actie' }; inhoud: Gespreksdeel['inhoud'] }) {
  const { t } = useTeksten()
  const organisatie = inhoud.editie.organisaties.find(({ id }) => id === stap.organisatie)
  if (!organisatie) return <p className="zacht">{t(`actie.${stap.actie}.hulp`)}</p>
  return (
    <p>
      {inhoud.teksten[`organisatie.${organisatie.id}.naam`]}
      {organisatie.telefoon && <strong className="cijfers"> {organisatie.telefoon}</strong>}
    </p>
  )
}
