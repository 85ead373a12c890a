import { ProblemFout } from '@loket/contract/problem-fout'
import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Inhoud } from '@loket/gesprek/inhoud'
import { Knop } from '@loket/ui/Knop'
import { useState } from 'react'
import type { Bezoeker } from '../app/use-bezoek.ts'
import { saveBezoek } from '../app/bewaren.ts'
import { foutSleutel } from '../teksten/fout-sleutel.ts'
import { useTeksten } from '../teksten/use-teksten.ts'
import { Bon } from './Bon.tsx'
import { Datumvraag } from './Datumvraag.tsx'

interface BonschermProps {
  bezoeker: Bezoeker
  gesprek: Gesprek
  inhoud: Inhoud
  onKlaar: () => void
}

/** Only here something leaves the zuil, and only after the visitor says so. */
export function Bonscherm({ bezoeker, gesprek, inhoud, onKlaar }: BonschermProps) {
  const { t } = useTeksten()
  const { bewaring } = bezoeker
  const [stand, setStand] = useState<'vraag' | 'datum' | 'bon'>('vraag')
  const [fout, setFout] = useState('')
  const bekend = bewaring?.controle ?? gesprek.feiten['aanvrager.geboortedatum']?.waarde

  const bewaar = async (controle: string) => {
    try {
      bezoeker.bewaard(await saveBezoek(gesprek, controle, bewaring))
      setFout('')
    } catch (oorzaak) {
      if (!(oorzaak instanceof ProblemFout)) throw oorzaak
      setFout(t(foutSleutel(oorzaak.code)))
    }
    setStand('bon')
  }
  if (stand === 'bon') {
    const opnieuw = () => (typeof bekend === 'string' ? void bewaar(bekend) : setStand('datum'))
    return (
      <Bon
        gesprek={gesprek}
        inhoud={inhoud}
        bewaring={fout ? null : bewaring}
        fout={fout}
        onOpnieuw={opnieuw}
        onKlaar={onKlaar}
      />
    )
  }
  if (stand === 'datum') {
    return <Datumvraag titel={t('zuil.bewaar.controle')} uitleg={t('zuil.bewaar.controle.uitleg')} onDatum={bewaar} />
  }
  return (
    <>
      <header className="vraag__kop">
        <h1>{t('zuil.bewaar.titel')}</h1>
        <p>{t('zuil.bewaar.uitleg')}</p>
      </header>
      <div className="bonkeuzes">
        <Knop soort="hoofd" onClick={() => (typeof bekend === 'string' ? void bewaar(bekend) : setStand('datum'))}>
          {t('zuil.bewaar.ja')}
        </Knop>
        <Knop onClick={() => setStand('bon')}>{t('zuil.bewaar.nee')}</Knop>
      </div>
    </>
  )
}
