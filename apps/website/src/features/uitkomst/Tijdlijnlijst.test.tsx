import { startProefgesprek, tell } from '@loket/gesprek/proef/loket'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { loket, renderPagina } from '../../proef/render-pagina.tsx'
import { UitkomstPage } from './UitkomstPage.tsx'

const NAAM = 'Wat verandert er de komende 2 jaar?'
const gezin = tell(
  startProefgesprek(),
  {
    'aanvrager.verzekerd': true,
    'aanvrager.inkomen': 20_000,
    partner: false,
    kinderen: 1,
    'kinderen[0].kinderbijslag': true,
  },
  loket,
)

test('the outcome tells from which day an amount changes, and why', async () => {
  await renderPagina(<UitkomstPage />, { gesprek: gezin })
  const tijdlijn = within(screen.getByRole('region', { name: NAAM }))
  expect(tijdlijn.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'Vanaf 1 juli 2026',
    'Uiterlijk 31 december 2026',
  ])
  const zin = /wordt €.340 per kwartaal in plaats van €.330, omdat de bedragen veranderen\./
  expect(tijdlijn.getByText(zin).textContent).toMatch(/Dit is nog niet officieel bekend\.$/)
  expect(tijdlijn.getByText(/gaan ervan uit dat er bij u verder niets verandert/)).toBeInstanceOf(HTMLElement)
})

test('who has yet to answer sees nothing about later', async () => {
  await renderPagina(<UitkomstPage />, { gesprek: startProefgesprek() })
  expect(screen.queryByRole('region', { name: NAAM })).toBeNull()
})
