import { lazy } from 'react'
import { Route } from 'react-router'

const BegrippenPage = lazy(async () => ({ default: (await import('./BegrippenPage.tsx')).BegrippenPage }))

export const begrippenRoutes = <Route path="/begrippen" element={<BegrippenPage />} />
