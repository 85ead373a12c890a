import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import { startI18n } from '../i18n.ts'

const geenEigenTeksten = { nl: async () => ({}), en: async () => ({}) }

/** Renders with the real texts of ui in a language. */
export async function renderMetTeksten(element: ReactNode, taal = 'nl') {
  const i18n = await startI18n(geenEigenTeksten, taal)
  return { i18n, ...render(<I18nextProvider i18n={i18n}>{element}</I18nextProvider>) }
}
