import { splitRegels, type Uitkomsten, type Uitkomstregel } from '@loket/gesprek/uitkomsten'
import { Grensbalk } from '@loket/ui/Grensbalk'
import { Grenswoorden } from '@loket/ui/Grenswoorden'
import { Ongevraagdvak } from '@loket/ui/Ongevraagdvak'
import { Uitklap } from '@loket/ui/Uitklap'
import { Vooruitblikvak } from '@loket/ui/Vooruitblikvak'
import type { ComponentProps } from 'react'
import { useTeksten } from '../use-teksten.ts'
import { Waarom } from './Waarom.tsx'

interface Props extends Pick<ComponentProps<typeof Waarom>, 'kies' | 'leg'> {
  uitkomsten: Uitkomsten
  blikVooruit: ComponentProps<typeof Vooruitblikvak>['maak']
}

const merken = {
  recht: 'merk merk--goed',
  nog_nodig: 'merk merk--accent',
  niet_gevraagd: 'merk',
  geen_recht: 'merk',
} satisfies Record<Uitkomstregel['uitkomst'], string>

export function Uitkomstenvak({ uitkomsten: { regels, zonderCijfers }, kies, leg, blikVooruit }: Props) {
  const { t, taal } = useTeksten()
  const schaal = Math.max(0, ...regels.map(({ perMaand }) => perMaand?.max ?? 0))
  const { mogelijk, ongevraagd, geweigerd } = splitRegels(regels)
  if (regels.length === 0) return null
  return (
    <section className="balie-vak" aria-labelledby="uitkomst-titel">
      <h2 id="uitkomst-titel">{t('uitkomst.titel')}</h2>
      <Regels regels={mogelijk} schaal={schaal} kies={kies} leg={leg} />
      <Vooruitblikvak spreektaal={taal} maak={blikVooruit} />
      <Ongevraagdvak groepen={ongevraagd} vraag={kies} />
      {geweigerd.length > 0 && <h3>{t('uitkomst.geweigerd')}</h3>}
      <Regels regels={geweigerd} schaal={schaal} kies={kies} leg={leg} />
      {zonderCijfers.length > 0 && (
        <p className="zacht">{t('uitkomst.zonder_cijfers', { regelingen: zonderCijfers.join(', ') })}</p>
      )}
    </section>
  )
}

function Regels({ regels, ...rest }: Omit<ComponentProps<typeof Regel>, 'regel'> & { regels: Uitkomstregel[] }) {
  if (regels.length === 0) return null
  return (
    <ul className="uitkomstregels">
      {regels.map((regel) => (
        <li key={regel.regeling}>
          <Regel regel={regel} {...rest} />
        </li>
      ))}
    </ul>
  )
}

function Regel({ regel, schaal, kies, leg }: ComponentProps<typeof Waarom> & { schaal: number }) {
  const { t } = useTeksten()
  const { titel, uitkomst, bedrag, perMaand } = regel
  const heeftBedrag = uitkomst !== 'geen_recht' && bedrag
  return (
    <div className="uitkomstregel">
      <div className="uitkomstregel__kop">
        <strong>{titel}</strong>
        <span className={merken[uitkomst]}>{t(`uitkomst.${uitkomst}`)}</span>
      </div>
      {heeftBedrag && (
        <p>
          <Grenswoorden {...bedrag} />
        </p>
      )}
      {heeftBedrag && perMaand && <Grensbalk {...perMaand} schaal={schaal} />}
      <Uitklap titel={t('uitkomst.waarom.knop')}>
        <Waarom regel={regel} kies={kies} leg={leg} />
      </Uitklap>
    </div>
  )
}
