import { lazy } from 'react'
import { Route } from 'react-router'
import { Productteksten } from './Productteksten.tsx'
import { StartPage } from './StartPage.tsx'

const OnderwerpenPage = lazy(async () => ({ default: (await import('./OnderwerpenPage.tsx')).OnderwerpenPage }))
const ThemaPage = lazy(async () => ({ default: (await import('./ThemaPage.tsx')).ThemaPage }))
const PatroonPage = lazy(async () => ({ default: (await import('./PatroonPage.tsx')).PatroonPage }))
const ProductPage = lazy(async () => ({ default: (await import('./ProductPage.tsx')).ProductPage }))

export const wegwijzerRoutes = (
  <>
    <Route path="/" element={<StartPage />} />
    <Route path="/onderwerpen" element={<OnderwerpenPage />} />
    <Route path="/onderwerpen/:id" element={<ThemaPage />} />
    <Route path="/recht" element={<PatroonPage />} />
    <Route path="/vraagpatronen/:id" element={<PatroonPage />} />
    <Route
      path="/producten/:id"
      element={
        <Productteksten>
          <ProductPage />
        </Productteksten>
      }
    />
  </>
)
