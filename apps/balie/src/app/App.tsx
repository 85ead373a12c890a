import type { Medewerker } from '@loket/contract/sessie'
import { Werkplek } from '@loket/ui/Werkplek'
import { BrowserRouter, Route, Routes } from 'react-router'
import { klantRoutes } from '../features/klant/routes.tsx'
import { startRoutes } from '../features/start/routes.tsx'
import { sessiebron } from './api.ts'
import { Layout } from './Layout.tsx'
import { OnbekendePagina } from './OnbekendePagina.tsx'
import { useTeksten } from './use-teksten.ts'

const rollen = ['medewerker_balie', 'beheerder'] satisfies Medewerker['rol'][]

export function App() {
  const { t } = useTeksten()
  return (
    <Werkplek app={t('app.naam')} bron={sessiebron} rollen={rollen}>
      {(wie, uitloggen) => (
        <BrowserRouter basename="/balie">
          <Routes>
            <Route element={<Layout wie={wie} uitloggen={uitloggen} />}>
              {startRoutes}
              {klantRoutes}
              <Route path="*" element={<OnbekendePagina />} />
            </Route>
          </Routes>
        </BrowserRouter>
      )}
    </Werkplek>
  )
}
