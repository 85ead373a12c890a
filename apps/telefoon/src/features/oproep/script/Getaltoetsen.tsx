import type { Antwoord } from '@loket/gesprek/antwoord'
import type { Vraag } from '@loket/gesprek/vraag'
import { Knop } from '@loket/ui/Knop'
import { Toets } from '@loket/ui/Toets'
import { useFormat } from '@loket/ui/use-format'
import { useSneltoetsen } from '@loket/ui/use-sneltoetsen'
import type { FormEvent } from 'react'
import { ontleedAntwoord } from '../ontleed-antwoord.ts'
import { useTeksten } from '../use-teksten.ts'
import { useFocusBijBegin } from './use-focus-bij-begin.ts'

interface Props {
  vraag: Vraag
  getypt: string
  typ: (tekst: string) => void
  beantwoord: (antwoord: Antwoord) => void
  fout: string | null
  meldFout: (fout: string | null) => void
}

function voorbeeldVoor({ soort, magOngeveer }: Vraag) {
  if (soort === 'datum') return 'datum'
  if (!magOngeveer) return 'getal'
  return soort === 'bedrag' ? 'ongeveer' : 'ongeveer_getal'
}

/** A number, amount or date in one field, as it is heard; Enter goes on. */
export function Getaltoetsen({ vraag, getypt, typ, beantwoord, fout, meldFout }: Props) {
  const { t, taal } = useTeksten()
  const veld = useFocusBijBegin<HTMLInputElement>()
  const weetNiet = () => beantwoord({ onbekend: true })
  useSneltoetsen([{ toets: 'Alt+W', label: t('antwoord.weet_niet'), doe: weetNiet }])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const ontleding = ontleedAntwoord(getypt, vraag.soort, taal)
    if ('fout' in ontleding) meldFout(t(`antwoord.fout.${ontleding.fout}`))
    else beantwoord(ontleding.waarde)
  }

  return (
    <form className="antwoordvak" onSubmit={submit}>
      <label className="visueel-verborgen" htmlFor="antwoord">
        {vraag.label}
      </label>
      <div className="antwoordvak__rij">
        <input
          className="invoer antwoordvak__veld cijfers"
          id="antwoord"
          ref={veld}
          autoComplete="off"
          inputMode={vraag.soort === 'datum' ? 'text' : 'decimal'}
          value={getypt}
          aria-describedby="antwoord-hulp antwoord-fout"
          aria-invalid={fout !== null || undefined}
          onChange={(event) => {
            typ(event.target.value)
            meldFout(null)
          }}
        />
        <Knop soort="hoofd" type="submit">
          {t('antwoord.verder')} <Toets toets="Enter" />
        </Knop>
        <Knop onClick={weetNiet}>
          {t('antwoord.weet_niet')} <Toets toets="Alt+W" />
        </Knop>
      </div>
      <p className="veldfout" id="antwoord-fout" role="alert">
        {fout}
      </p>
      <Antwoordhulp vraag={vraag} />
    </form>
  )
}

function Antwoordhulp({ vraag }: { vraag: Vraag }) {
  const { t } = useTeksten()
  const { hoeveelheid, datum } = useFormat()
  const grens = (waarde: number | string) =>
    typeof waarde === 'string' ? datum(waarde) : hoeveelheid(waarde, vraag.eenheid)
  return (
    <p className="klein zacht" id="antwoord-hulp">
      {t(`antwoord.hulp.${voorbeeldVoor(vraag)}`)}{' '}
      {vraag.bereik && t('antwoord.bereik', { min: grens(vraag.bereik.min), max: grens(vraag.bereik.max) })}
    </p>
  )
}
