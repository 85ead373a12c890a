import type { Medewerker } from '@loket/contract/sessie'
import { Consolebalk } from '@loket/ui/Consolebalk'
import { Overslaan } from '@loket/ui/Overslaan'
import { useRolnaam } from '@loket/ui/use-rolnaam'
import { useWerk } from '@loket/ui/use-werk'
import { useState } from 'react'
import { Outlet } from 'react-router'
import { leesKlantwerk, type Klantwerk } from './klantwerk.ts'
import { useTeksten } from './use-teksten.ts'
import type { Werk } from './werk.ts'

export function Layout({ wie, uitloggen }: { wie: Medewerker; uitloggen: () => void }) {
  const { t } = useTeksten()
  const rolnaam = useRolnaam()
  const [klant, zetKlant] = useWerk<Klantwerk | null>('klant', leesKlantwerk)
  const [vastgelegd, setVastgelegd] = useState(false)
  const sluitKlant: Werk['sluitKlant'] = ({ klantcontact }) => {
    setVastgelegd(klantcontact)
    zetKlant(() => null)
  }
  const werk: Werk = { wie, klant, zetKlant, sluitKlant, vastgelegd }
  const code = klant?.bewaard?.code
  const stand = klant ? (code ? t('stand.klant.code', { code }) : t('stand.klant')) : t('stand.vrij')
  return (
    <>
      <Overslaan naar="werk" />
      <Consolebalk
        app={t('app.naam')}
        plaats={wie.gemeente}
        stand={<p role="status">{stand}</p>}
        wie={t('app.wie', { naam: wie.naam, rol: rolnaam(wie.rol) })}
        uitloggen={uitloggen}
      />
      <Outlet context={werk} />
    </>
  )
}
