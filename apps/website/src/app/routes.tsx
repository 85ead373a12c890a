import { Foutgrens } from '@loket/ui/Foutgrens'
import { Suspense } from 'react'
import { Route, Routes as Routetabel, useLocation } from 'react-router'
import { begrippenRoutes } from '../features/begrippen/routes.tsx'
import { kaartRoutes } from '../features/kaart/routes.tsx'
import { meenemenRoutes } from '../features/meenemen/routes.tsx'
import { overRoutes } from '../features/over/routes.tsx'
import { uitkomstRoutes } from '../features/uitkomst/routes.tsx'
import { vragenRoutes } from '../features/vragen/routes.tsx'
import { wegwijzerRoutes } from '../features/wegwijzer/routes.tsx'
import { Foutpagina } from './Foutpagina.tsx'
import { Laden } from './Laden.tsx'
import { NietGevonden } from './NietGevonden.tsx'

const toonFout = (_: Error, opnieuw: () => void) => <Foutpagina opnieuw={opnieuw} />

export function Routes() {
  const { pathname } = useLocation()
  return (
    <Foutgrens key={pathname} bij={toonFout}>
      <Suspense fallback={<Laden />}>
        <Routetabel>
          {wegwijzerRoutes}
          {kaartRoutes}
          {begrippenRoutes}
          {vragenRoutes}
          {uitkomstRoutes}
          {meenemenRoutes}
          {overRoutes}
          <Route path="*" element={<NietGevonden />} />
        </Routetabel>
      </Suspense>
    </Foutgrens>
  )
}
