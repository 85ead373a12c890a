import { startProefgesprek, tell } from '@loket/gesprek/proef/loket'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { loket, renderPagina } from '../../proef/render-pagina.tsx'
import { UitkomstPage } from './UitkomstPage.tsx'

const rijk = tell(
  startProefgesprek(),
  { 'aanvrager.verzekerd': true, 'aanvrager.inkomen': 50_000, partner: false },
  loket,
)

test('under why not stands what would give the right', async () => {
  await renderPagina(<UitkomstPage />, { gesprek: rijk })
  expect(await screen.findByRole('heading', { name: 'Wanneer wel?', hidden: true })).toBeInstanceOf(HTMLElement)
  expect(screen.getByText(/Uw inkomen in 2026: bij €.40\.000 of minder heeft u wel recht\./)).toBeInstanceOf(
    HTMLElement,
  )
})
