import { Route } from 'react-router'
import { StartPage } from './StartPage.tsx'

export const startRoutes = <Route index element={<StartPage />} />
