import { lazy } from 'react'
import { Route } from 'react-router'

const VragenPage = lazy(async () => ({ default: (await import('./VragenPage.tsx')).VragenPage }))
const AntwoordenPage = lazy(async () => ({ default: (await import('./AntwoordenPage.tsx')).AntwoordenPage }))

export const vragenRoutes = (
  <>
    <Route path="/gesprek/vragen" element={<VragenPage />} />
    <Route path="/gesprek/antwoorden" element={<AntwoordenPage />} />
  </>
)
