import type { Medewerker } from '@loket/contract/sessie'
import { Consolebalk } from '@loket/ui/Consolebalk'
import { Overslaan } from '@loket/ui/Overslaan'
import { useRolnaam } from '@loket/ui/use-rolnaam'
import { useState } from 'react'
import { Outlet } from 'react-router'
import { Belstand } from './Belstand.tsx'
import { useOproepen } from './use-oproepen.ts'
import { useTeksten } from './use-teksten.ts'
import type { Werk } from './werk.ts'

export function Layout({ wie, uitloggen }: { wie: Medewerker; uitloggen: () => void }) {
  const { t } = useTeksten()
  const rolnaam = useRolnaam()
  const [afgerond, zetAfgerond] = useState(false)
  const werk: Werk = { ...useOproepen(), wie, afgerond, zetAfgerond }
  return (
    <div className="telefoon">
      <Overslaan naar="werk" />
      <Consolebalk
        app={t('app.naam')}
        plaats={wie.gemeente}
        stand={<Belstand {...werk} />}
        wie={t('app.wie', { naam: wie.naam, rol: rolnaam(wie.rol) })}
        uitloggen={uitloggen}
        sneltoetsen
      />
      <Outlet context={werk} />
    </div>
  )
}
