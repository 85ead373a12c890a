import { listAntwoorden } from '@loket/gesprek/herkomst'
import { knopKlasse } from '@loket/ui/knop-klasse'
import { Link } from 'react-router'
import { Paginakop } from '../../app/Paginakop.tsx'
import { volgendAdres } from '../../gesprek/adres.ts'
import { GeenGesprek } from '../../gesprek/GeenGesprek.tsx'
import { useGesprek } from '../../gesprek/use-gesprek.ts'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { Antwoordrij } from './Antwoordrij.tsx'

/** Everything that was told, by theme, each with a way to change it. */
export function AntwoordenPage() {
  const { t } = useTeksten()
  const { gesprek, inhoud } = useGesprek()
  if (!gesprek) return <GeenGesprek />
  const themas = listAntwoorden(gesprek, inhoud)
  const verder = volgendAdres(gesprek, inhoud)
  return (
    <div className="stapel antwoorden">
      <Paginakop
        titel={t('antwoorden.kop')}
        inleiding={themas.length > 0 ? t('antwoorden.inleiding') : t('antwoorden.leeg')}
      />
      {themas.map(({ thema, naam, antwoorden }) => (
        <section key={thema} aria-labelledby={`antwoorden-${thema}`}>
          <h2 id={`antwoorden-${thema}`}>{naam}</h2>
          <dl className="antwoordlijst">
            {antwoorden.map((antwoord) => (
              <Antwoordrij key={antwoord.pad} antwoord={antwoord} />
            ))}
          </dl>
        </section>
      ))}
      <div className="knoppen">
        <Link className={knopKlasse('hoofd')} to={verder}>
          {verder === '/gesprek/uitkomst' ? t('antwoorden.uitkomst') : t('antwoorden.verder')}
        </Link>
        <Link className={knopKlasse('stil')} to="/gesprek/wissen">
          {t('start.wissen')}
        </Link>
      </div>
    </div>
  )
}
