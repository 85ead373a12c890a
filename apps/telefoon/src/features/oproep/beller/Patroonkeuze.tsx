import { Knop } from '@loket/ui/Knop'
import { Toets } from '@loket/ui/Toets'
import { useSneltoetsen } from '@loket/ui/use-sneltoetsen'
import { useRef, useState, type KeyboardEvent } from 'react'
import { chooseVraagpatroon } from '../belstappen.ts'
import type { Gespreksdeel } from '../deel.ts'
import { useTeksten } from '../use-teksten.ts'
import { listVraagpatronen, searchVraagpatronen } from '../zoek-vraagpatroon.ts'

/** The story of the caller: searched in the words of the caller, chosen from a list that stays where it is. */
export function Patroonkeuze({ inhoud, werk, wijzig }: Omit<Gespreksdeel, 'oproep'>) {
  const { t } = useTeksten()
  const [open, setOpen] = useState(false)
  const [gezocht, setGezocht] = useState('')
  const veld = useRef<HTMLInputElement>(null)
  const { vraagpatroon } = werk.gesprek
  const patronen = listVraagpatronen(inhoud.editie, inhoud.teksten)
  const gekozen = patronen.find(({ id }) => id === vraagpatroon)
  const algemeen = { id: null, titel: t('patroon.algemeen'), verhaal: t('patroon.algemeen.verhaal'), woorden: '' }
  const gevonden = [...searchVraagpatronen(patronen, gezocht), algemeen]

  const toon = () => {
    setOpen(true)
    requestAnimationFrame(() => veld.current?.focus())
  }
  const kies = (id: string | null) => {
    wijzig((huidig) => chooseVraagpatroon(huidig, id, inhoud.editie))
    setOpen(false)
    setGezocht('')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setOpen(false)
    if (event.key !== 'Enter') return
    event.preventDefault()
    kies(gevonden[0]?.id ?? null)
  }
  useSneltoetsen([{ toets: 'Alt+V', label: t('patroon.kies'), doe: toon }])

  return (
    <div className="blok">
      <h3 className="blok__kop">{t('patroon.titel')}</h3>
      <p className="patroon__titel">{(gekozen ?? algemeen).titel}</p>
      <p className="zacht">{(gekozen ?? algemeen).verhaal}</p>
      <Knop aria-expanded={open} aria-controls="patroonlijst" onClick={() => (open ? setOpen(false) : toon())}>
        {t('patroon.kies')} <Toets toets="Alt+V" />
      </Knop>
      <div id="patroonlijst" hidden={!open}>
        <label className="klein" htmlFor="patroonzoek">
          {t('patroon.zoek')}
        </label>
        <input
          className="invoer"
          id="patroonzoek"
          type="search"
          ref={veld}
          value={gezocht}
          onChange={(event) => setGezocht(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <ul className="keuzerijen">
          {gevonden.map(({ id, titel }) => (
            <li key={id ?? ''}>
              <button type="button" className="keuzerij" aria-pressed={id === vraagpatroon} onClick={() => kies(id)}>
                {titel}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
