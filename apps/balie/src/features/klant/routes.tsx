import { Route } from 'react-router'
import { KlantPage } from './KlantPage.tsx'

export const klantRoutes = <Route path="klant" element={<KlantPage />} />
