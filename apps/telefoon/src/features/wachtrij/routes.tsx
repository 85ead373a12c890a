import { Route } from 'react-router'
import { WachtrijPage } from './WachtrijPage.tsx'

export const wachtrijRoutes = <Route index element={<WachtrijPage />} />
