import type { Medewerker } from '@loket/contract/sessie'
import { Werkplek } from '@loket/ui/Werkplek'
import { BrowserRouter, Route, Routes } from 'react-router'
import { oproepRoutes } from '../features/oproep/routes.tsx'
import { wachtrijRoutes } from '../features/wachtrij/routes.tsx'
import { sessiebron } from './api.ts'
import { Layout } from './Layout.tsx'
import { OnbekendePagina } from './OnbekendePagina.tsx'
import { useTeksten } from './use-teksten.ts'

const rollen = ['medewerker_telefoon', 'beheerder'] satisfies Medewerker['rol'][]

export function App() {
  const { t } = useTeksten()
  return (
    <Werkplek app={t('app.naam')} bron={sessiebron} rollen={rollen}>
      {(wie, uitloggen) => (
        <BrowserRouter basename="/telefoon">
          <Routes>
            <Route element={<Layout wie={wie} uitloggen={uitloggen} />}>
              {wachtrijRoutes}
              {oproepRoutes}
              <Route path="*" element={<OnbekendePagina />} />
            </Route>
          </Routes>
        </BrowserRouter>
      )}
    </Werkplek>
  )
}
