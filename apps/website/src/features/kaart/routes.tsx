import { lazy } from 'react'
import { Route } from 'react-router'

const KaartPage = lazy(async () => ({ default: (await import('./KaartPage.tsx')).KaartPage }))
const VoorzieningPage = lazy(async () => ({ default: (await import('./VoorzieningPage.tsx')).VoorzieningPage }))

export const kaartRoutes = (
  <>
    <Route path="/kaart" element={<KaartPage />} />
    <Route path="/kaart/:id" element={<VoorzieningPage />} />
  </>
)
