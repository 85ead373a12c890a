import { herkomst, startProefgesprek, tell } from '@loket/gesprek/proef/loket'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { houder } from '../../gesprek/houder.ts'
import { loket, renderPagina } from '../../proef/render-pagina.tsx'
import { VragenPage } from './VragenPage.tsx'

const pagina = <VragenPage />
const vraagNaarInkomen = '/gesprek/vragen?v=aanvrager.inkomen'

test('without a run one is led back to the start', async () => {
  await renderPagina(pagina, { adres: '/gesprek/vragen' })
  expect(screen.getByRole('heading', { name: 'U bent nog niet begonnen' })).toBeInstanceOf(HTMLElement)
})

test('the address names the questions, so that going back finds them', async () => {
  const { adres } = await renderPagina(pagina, { adres: '/gesprek/vragen', gesprek: startProefgesprek() })
  expect(adres()).toMatch(/^\/gesprek\/vragen\?v=\w/)
})

test('an answer is stored with where it came from', async () => {
  const { user } = await renderPagina(pagina, { adres: vraagNaarInkomen, gesprek: startProefgesprek() })
  await user.type(screen.getByRole('textbox'), '24.000')
  await user.click(screen.getByRole('button', { name: 'Bewaar en ga verder' }))
  const feit = houder.getSnapshot().gesprek?.feiten['aanvrager.inkomen']
  expect(feit).toMatchObject({ waarde: 24000, bron: 'inwoner', kanaal: 'website' })
})

test('an answer out of range is not stored and says what may be filled in', async () => {
  const { user, adres } = await renderPagina(pagina, { adres: vraagNaarInkomen, gesprek: startProefgesprek() })
  await user.type(screen.getByRole('textbox'), '-5')
  await user.click(screen.getByRole('button', { name: 'Bewaar en ga verder' }))
  const lijst = screen.getByRole('group', { name: 'Kijk nog naar 1 vraag' })
  expect(within(lijst).getByRole('link').getAttribute('href')).toBe('#vraag-aanvrager-inkomen')
  expect(houder.getSnapshot().gesprek?.feiten).toEqual({})
  expect(adres()).toBe(vraagNaarInkomen)
})

test('what is typed and not yet an answer is kept on the device', async () => {
  const { user } = await renderPagina(pagina, { adres: vraagNaarInkomen, gesprek: startProefgesprek() })
  await user.type(screen.getByRole('textbox'), '24')
  expect(houder.getSnapshot().concept['aanvrager.inkomen']).toContain('24')
})

test('an earlier answer stands in its field', async () => {
  const gesprek = tell(startProefgesprek(), { 'aanvrager.inkomen': { min: 20000, max: 25000 } }, loket, herkomst)
  await renderPagina(pagina, { adres: vraagNaarInkomen, gesprek })
  expect(screen.getByLabelText<HTMLInputElement>('Ten minste').value).toBe('20000')
})

test('a question about someone who is not there leads to what is open', async () => {
  const { adres } = await renderPagina(pagina, {
    adres: '/gesprek/vragen?v=kinderen[3].geboortedatum',
    gesprek: startProefgesprek(),
  })
  expect(adres()).not.toContain('kinderen[3]')
})
