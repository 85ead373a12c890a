import { startProefgesprek, tell } from '@loket/gesprek/proef/loket'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { loket, renderPagina } from '../../proef/render-pagina.tsx'
import { UitkomstPage } from './UitkomstPage.tsx'

const huurder = tell(
  startProefgesprek(),
  { 'woning.woonvorm': 'huur', 'woning.huur': 701, 'woning.tuin': false },
  loket,
)

test('the sum comes in short sentences, and under them with every article', async () => {
  const { user } = await renderPagina(<UitkomstPage />, { gesprek: huurder })
  await user.click(
    screen.getByText(/^Zo is dit berekend/, { selector: 'article[aria-labelledby="regeling-huursteun"] summary' }),
  )
  const kaart = within(screen.getByRole('article', { name: 'regeling.huursteun.titel' }))
  expect(await kaart.findByText('Huur: € 701 per maand.')).toBeInstanceOf(HTMLElement)
  await user.click(kaart.getByText(/^Met alle bedragen en wetsartikelen/))
  expect(kaart.getByText("€ 701 ÷ 2 ≈ € 351 (afgerond op hele euro's)")).toBeInstanceOf(HTMLElement)
  expect(kaart.getByText('Huur (€ 701) ≤ € 900')).toBeInstanceOf(HTMLElement)
})

test('before anyone asks, nothing is explained', async () => {
  await renderPagina(<UitkomstPage />, { gesprek: huurder })
  expect(screen.queryByText(/^Huur: € 701/)).toBeNull()
})
