import { lazy } from 'react'
import { Route } from 'react-router'

const UitkomstPage = lazy(async () => ({ default: (await import('./UitkomstPage.tsx')).UitkomstPage }))

export const uitkomstRoutes = <Route path="/gesprek/uitkomst" element={<UitkomstPage />} />
