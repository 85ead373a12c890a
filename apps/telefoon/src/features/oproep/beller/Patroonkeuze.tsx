import { Knop } from '@loket/ui/Knop'
import { Toets } from '@loket/ui/Toets'
import { useSneltoetsen } from '@loket/ui/use-sneltoetsen'
import { useState } from 'react'
import { chooseVraagpatroon } from '../belstappen.ts'
import type { Gespreksdeel } from '../deel.ts'
import { useTeksten } from '../use-teksten.ts'
import { listVraagpatronen } from '../zoek-vraagpatroon.ts'
import { Patroonlijst } from './Patroonlijst.tsx'

/** The story of the caller, and the way to another one; the list opens in its place, over nothing. */
export function Patroonkeuze({ inhoud, werk, wijzig }: Omit<Gespreksdeel, 'oproep'>) {
  const { t } = useTeksten()
  const [open, setOpen] = useState(false)
  const { vraagpatroon } = werk.gesprek
  const algemeen = { id: null, titel: t('patroon.algemeen'), verhaal: t('patroon.algemeen.verhaal') }
  const patronen = listVraagpatronen(inhoud.editie, inhoud.teksten)
  const gekozen = patronen.find(({ id }) => id === vraagpatroon) ?? algemeen
  useSneltoetsen([{ toets: 'Alt+V', label: t('patroon.kies'), doe: () => setOpen(true) }])

  return (
    <div className="blok">
      <h3 className="blok__kop">{t('patroon.titel')}</h3>
      <p className="patroon__titel">{gekozen.titel}</p>
      <p className="zacht">{gekozen.verhaal}</p>
      <Knop aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('patroon.kies')} <Toets toets="Alt+V" />
      </Knop>
      {open && (
        <Patroonlijst
          patronen={patronen}
          algemeen={algemeen.titel}
          gekozen={vraagpatroon}
          sluit={() => setOpen(false)}
          kies={(id) => {
            wijzig((huidig) => chooseVraagpatroon(huidig, id, inhoud.editie))
            setOpen(false)
          }}
        />
      )}
    </div>
  )
}
