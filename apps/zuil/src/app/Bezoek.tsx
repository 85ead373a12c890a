import type { Inhoud } from '@loket/gesprek/inhoud'
import { useState } from 'react'
import { Bonscherm } from '../schermen/Bonscherm.tsx'
import { Codescherm } from '../schermen/Codescherm.tsx'
import { Keuzescherm } from '../schermen/Keuzescherm.tsx'
import { Uitkomstscherm } from '../schermen/Uitkomstscherm.tsx'
import { Vraagscherm } from '../schermen/Vraagscherm.tsx'
import { Knoppenbalk } from './Knoppenbalk.tsx'
import { Stiltewaarschuwing } from './Stiltewaarschuwing.tsx'
import { useBezoek, type Bezoeker } from './use-bezoek.ts'
import { useStilte } from './use-stilte.ts'

interface BezoekProps {
  inhoud: Inhoud
  onWis: () => void
}

/** What one visitor does. It lives in memory only: nothing of it is written to the disk of the zuil. */
export function Bezoek({ inhoud, onWis }: BezoekProps) {
  const bezoeker = useBezoek(inhoud)
  const [hulp, setHulp] = useState(false)
  const stilte = useStilte(onWis)

  return (
    <div className="zuil" data-scherm={bezoeker.scherm}>
      <main className="zuil__midden" key={bezoeker.sleutel}>
        <Scherm bezoeker={bezoeker} inhoud={inhoud} hulp={hulp} onKlaar={onWis} />
      </main>
      <Knoppenbalk
        hulp={hulp}
        onHulp={() => setHulp(!hulp)}
        onOpnieuw={onWis}
        onTerug={() => {
          setHulp(false)
          if (!bezoeker.terug()) onWis()
        }}
      />
      {stilte.rest === null ? null : <Stiltewaarschuwing rest={stilte.rest} onBlijf={stilte.blijf} />}
    </div>
  )
}

interface SchermProps {
  bezoeker: Bezoeker
  inhoud: Inhoud
  hulp: boolean
  onKlaar: () => void
}

function Scherm({ bezoeker, inhoud, hulp, onKlaar }: SchermProps) {
  const { scherm, gesprek } = bezoeker
  if (scherm === 'code') return <Codescherm inhoud={inhoud} onOpen={bezoeker.open} />
  if (scherm === 'keuze' || !gesprek) {
    return <Keuzescherm inhoud={inhoud} bezoeker={bezoeker} hulp={hulp} />
  }
  if (scherm === 'bon') return <Bonscherm bezoeker={bezoeker} gesprek={gesprek} inhoud={inhoud} onKlaar={onKlaar} />
  if (scherm === 'vraag' && bezoeker.stap?.soort === 'vragen') {
    return <Vraagscherm stap={bezoeker.stap} gesprek={gesprek} inhoud={inhoud} bezoeker={bezoeker} hulp={hulp} />
  }
  return <Uitkomstscherm gesprek={gesprek} inhoud={inhoud} onBon={bezoeker.naarBon} onVraag={bezoeker.vraagAlsnog} />
}
