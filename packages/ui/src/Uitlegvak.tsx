import { type ComponentProps, useState } from 'react'
import { Rekenuitleg } from './Rekenuitleg.tsx'
import { Uitklap } from './Uitklap.tsx'
import { useConsoleteksten } from './use-consoleteksten.ts'

interface Uitlegging extends Omit<ComponentProps<typeof Rekenuitleg>, 'niveau'> {
  /** Sentences to say to the citizen. */
  inwoner: string[]
}

interface UitlegvakProps {
  /** Of what this is the explanation. */
  titel: string
  niveau: 3 | 4
  /** Language in which is spoken. */
  spreektaal: string
  /** Works it out, once someone wants to know. */
  leg: () => Uitlegging | null
}

/** How an outcome was counted, for staff: what to say, and everything to check it with. */
export function Uitlegvak({ titel, niveau, spreektaal, leg }: UitlegvakProps) {
  const { t } = useConsoleteksten()
  const [gevraagd, setGevraagd] = useState(false)
  const uitleg = gevraagd ? leg() : null
  return (
    <Uitklap
      naOpenen={() => setGevraagd(true)}
      titel={
        <>
          {t('console.uitleg')} <span className="visueel-verborgen">{titel}</span>
        </>
      }
    >
      {uitleg && uitleg.inwoner.length > 0 && (
        <div className="uitlegvak__zeg" lang={spreektaal}>
          {uitleg.inwoner.map((zin) => (
            <p key={zin}>{zin}</p>
          ))}
        </div>
      )}
      {uitleg && (
        <Rekenuitleg
          voorwaarden={uitleg.voorwaarden}
          stappen={uitleg.stappen}
          geldtVanaf={uitleg.geldtVanaf}
          niveau={niveau}
        />
      )}
    </Uitklap>
  )
}
