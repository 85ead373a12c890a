import { startProefgesprek } from '@loket/gesprek/proef/loket'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderPagina } from '../../proef/render-pagina.tsx'
import { UitkomstPage } from './UitkomstPage.tsx'

test('an outcome with open questions says so and leads to them', async () => {
  await renderPagina(<UitkomstPage />, { gesprek: startProefgesprek() })
  expect(screen.getByText(/Er zijn nog \d+ vragen open/)).toBeInstanceOf(HTMLElement)
  expect(screen.getByRole('link', { name: 'Ga verder met de vragen' })).toBeInstanceOf(HTMLElement)
})

test('every regeling has its why, folded', async () => {
  await renderPagina(<UitkomstPage />, { gesprek: startProefgesprek() })
  expect(screen.getAllByRole('article').length).toBeGreaterThan(0)
  expect(screen.getAllByText(/^Waarom is dit nog niet zeker\?/).length).toBe(screen.getAllByRole('article').length)
})

test('the outcome can be taken along, printed, changed and wiped', async () => {
  await renderPagina(<UitkomstPage />, { gesprek: startProefgesprek() })
  expect(screen.getByRole('link', { name: 'Bewaar of neem mee' }).getAttribute('href')).toBe('/gesprek/bewaren')
  expect(screen.getByRole('button', { name: 'Druk af' })).toBeInstanceOf(HTMLElement)
  expect(screen.getByRole('link', { name: 'Verander uw antwoorden' })).toBeInstanceOf(HTMLElement)
  expect(screen.getByRole('link', { name: 'Wis mijn gegevens' })).toBeInstanceOf(HTMLElement)
})
