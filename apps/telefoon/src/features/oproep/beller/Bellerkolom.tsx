import type { Antwoordthema } from '@loket/gesprek/herkomst'
import { useTeksten } from '../use-teksten.ts'
import type { Gespreksdeel } from '../deel.ts'
import { Codepaneel } from './Codepaneel.tsx'
import { Feitenlijst } from './Feitenlijst.tsx'
import { Notitieveld } from './Notitieveld.tsx'
import { Patroonkeuze } from './Patroonkeuze.tsx'

const spreektalen = ['nl', 'en'] as const

interface Props extends Gespreksdeel {
  themas: Antwoordthema[]
  spreek: (taal: string) => void
}

/** Who is calling, and their story so far. */
export function Bellerkolom({ oproep, inhoud, werk, wijzig, themas, spreek }: Props) {
  const { t } = useTeksten()
  return (
    <section className="kolom kolom--beller" aria-labelledby="beller-titel">
      <header className="kolom__kop">
        <h2 id="beller-titel">{t('beller.titel')}</h2>
        <label className="klein">
          {t('beller.spreektaal')}{' '}
          <select className="keuzelijst" value={werk.gesprek.taal} onChange={(event) => spreek(event.target.value)}>
            {spreektalen.map((taal) => (
              <option key={taal} value={taal}>
                {t(`beller.taal.${taal}`)}
              </option>
            ))}
          </select>
        </label>
      </header>
      <p className="beller__menu">
        <span className="zacht">{t('beller.menu')}</span> {oproep.onderwerp}
      </p>
      <div className="kolom__midden">
        <Patroonkeuze inhoud={inhoud} werk={werk} wijzig={wijzig} />
        <Feitenlijst
          themas={themas}
          sinds={oproep.aangenomenOp ?? oproep.ontvangenOp}
          wijzigt={werk.wijzigt}
          kies={(pad) => wijzig((huidig) => ({ ...huidig, wijzigt: pad, afronding: null }))}
        />
      </div>
      <footer className="bellervoet">
        <Notitieveld notitie={werk.notitie} noteer={(notitie) => wijzig((huidig) => ({ ...huidig, notitie }))} />
        <Codepaneel inhoud={inhoud} werk={werk} wijzig={wijzig} />
      </footer>
    </section>
  )
}
