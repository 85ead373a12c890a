import { Knop } from '@loket/ui/Knop'
import { Toets } from '@loket/ui/Toets'
import { useSneltoetsen } from '@loket/ui/use-sneltoetsen'
import { useRef, useState, type FormEvent } from 'react'
import type { Gespreksdeel } from '../deel.ts'
import { ontleedDatum } from '../ontleed-datum.ts'
import { useBewaren } from '../use-bewaren.ts'
import { useTeksten } from '../use-teksten.ts'
import { Veldrij } from './Veldrij.tsx'
import { Spelcode } from './Spelcode.tsx'

/** Saves the run. The date of birth is the second fact; when the caller gave it already, it is not asked again. */
export function Bewaarform({ werk, wijzig }: Pick<Gespreksdeel, 'werk' | 'wijzig'>) {
  const { t } = useTeksten()
  const { bewaar, bezig, fout } = useBewaren(werk, wijzig)
  const bekend = werk.gesprek.feiten['aanvrager.geboortedatum']?.waarde
  const controle = werk.bewaard?.controle ?? (typeof bekend === 'string' ? bekend : null)
  const [getypt, setGetypt] = useState('')
  const [datumfout, setDatumfout] = useState(false)
  const veld = useRef<HTMLInputElement>(null)
  const gewijzigd = werk.bewaard !== null && werk.bewaard.stand !== werk.gesprek

  const probeer = () => {
    const datum = controle ?? ontleedDatum(getypt)
    setDatumfout(datum === null)
    if (datum === null) veld.current?.focus()
    else void bewaar(datum)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    probeer()
  }
  useSneltoetsen([{ toets: 'Alt+B', label: t('code.bewaar'), doe: probeer }])

  return (
    <form className="stapel" onSubmit={submit} aria-busy={bezig}>
      {controle === null && (
        <Veldrij
          label={t('code.geboortedatum')}
          id="bewaar-controle"
          ref={veld}
          placeholder="14-5-1991"
          value={getypt}
          aria-invalid={datumfout || undefined}
          onChange={(event) => setGetypt(event.target.value)}
        />
      )}
      {werk.bewaard && <Spelcode code={werk.bewaard.code} taal={werk.gesprek.taal} />}
      <p className="veldfout" role="alert">
        {datumfout ? t('code.fout.datum') : fout}
      </p>
      <div className="knoppen">
        <Knop type="submit" aria-disabled={bezig}>
          {t(werk.bewaard ? 'code.bewaar_opnieuw' : 'code.bewaar')} <Toets toets="Alt+B" />
        </Knop>
        <span className="klein zacht" role="status">
          {werk.bewaard && t(gewijzigd ? 'code.gewijzigd' : 'code.bewaard')}
        </span>
      </div>
    </form>
  )
}
