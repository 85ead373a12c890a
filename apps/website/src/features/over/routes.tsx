import { lazy } from 'react'
import { Route } from 'react-router'

const PrivacyPage = lazy(async () => ({ default: (await import('./PrivacyPage.tsx')).PrivacyPage }))
const ToegankelijkheidPage = lazy(async () => ({
  default: (await import('./ToegankelijkheidPage.tsx')).ToegankelijkheidPage,
}))

export const overRoutes = (
  <>
    <Route path="/privacy" element={<PrivacyPage />} />
    <Route path="/toegankelijkheid" element={<ToegankelijkheidPage />} />
  </>
)
