import { Route } from 'react-router'
import { OproepPage } from './OproepPage.tsx'

export const oproepRoutes = <Route path="oproep/:id" element={<OproepPage />} />
