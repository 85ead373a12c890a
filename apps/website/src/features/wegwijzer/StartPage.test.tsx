import { startProefgesprek } from '@loket/gesprek/proef/loket'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderPagina } from '../../proef/render-pagina.tsx'
import { StartPage } from './StartPage.tsx'

test('the front door asks what one comes for', async () => {
  await renderPagina(<StartPage />, {})
  expect(screen.getByRole('heading', { level: 1, name: 'Waarmee kunnen we u helpen?' })).toBeInstanceOf(HTMLElement)
  expect(screen.getByRole('link', { name: 'Waar heb ik recht op?' }).getAttribute('href')).toBe('/recht')
  expect(screen.queryByRole('heading', { name: 'Verder waar u was' })).toBeNull()
})

test('who has begun before is shown the way on', async () => {
  await renderPagina(<StartPage />, { gesprek: startProefgesprek() })
  expect(screen.getByRole('link', { name: 'Ga verder' }).getAttribute('href')).toBe('/gesprek/vragen')
})

test('a code that cannot be one is not sent', async () => {
  const { user, adres } = await renderPagina(<StartPage />, {})
  await user.type(screen.getByLabelText('Uw code'), 'abc')
  await user.click(screen.getByRole('button', { name: 'Verder met deze code' }))
  expect(screen.getByText('Vul de acht tekens van uw code in.')).toBeInstanceOf(HTMLElement)
  expect(adres()).toBe('/')
})

test('the address of a QR code leads to the page for codes', async () => {
  const { adres } = await renderPagina(<StartPage />, { adres: '/?code=K7PM-3XQD' })
  expect(adres()).toBe('/verder?code=K7PM-3XQD')
})

test('a search without a hit says what to do', async () => {
  const { user } = await renderPagina(<StartPage />, {})
  await user.type(screen.getByLabelText('Zoek een onderwerp'), 'xyzzy')
  expect(await screen.findByText(/Niets gevonden bij “xyzzy”/)).toBeInstanceOf(HTMLElement)
})
