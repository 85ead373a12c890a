import { lazy } from 'react'
import { Route } from 'react-router'

const BewarenPage = lazy(async () => ({ default: (await import('./BewarenPage.tsx')).BewarenPage }))
const VerderPage = lazy(async () => ({ default: (await import('./VerderPage.tsx')).VerderPage }))
const WissenPage = lazy(async () => ({ default: (await import('./WissenPage.tsx')).WissenPage }))

export const meenemenRoutes = (
  <>
    <Route path="/gesprek/bewaren" element={<BewarenPage />} />
    <Route path="/gesprek/wissen" element={<WissenPage />} />
    <Route path="/verder" element={<VerderPage />} />
  </>
)
