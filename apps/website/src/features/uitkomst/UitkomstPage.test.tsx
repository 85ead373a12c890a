import { openProefloketMetKosten } from '@loket/gesprek/proef/kosten'
import { startProefgesprek, tell } from '@loket/gesprek/proef/loket'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { loket, renderPagina } from '../../proef/render-pagina.tsx'
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

test('what nobody asked is not called no right: its question stands there, and leads to the answer', async () => {
  const inhoud = openProefloketMetKosten()
  await renderPagina(<UitkomstPage />, { gesprek: alleenstaande(inhoud), inhoud })
  const groep = screen.getByRole('region', { name: 'Dit hebben we niet gevraagd' })
  const steun = within(groep).getByRole('article', { name: 'Kostensteun' })
  const link = within(steun).getByRole('link', { name: 'Heeft u kosten die u niet kunt betalen?' })
  expect(link.getAttribute('href')).toBe('/gesprek/vragen?v=aanvrager.hoge_kosten')
  expect(geenRecht()).not.toContain('Kostensteun')
})

test('once it is asked, no right is no right', async () => {
  const inhoud = openProefloketMetKosten()
  const gesprek = tell(alleenstaande(inhoud), { 'aanvrager.hoge_kosten': false }, inhoud)
  await renderPagina(<UitkomstPage />, { gesprek, inhoud })
  expect(screen.queryByRole('region', { name: 'Dit hebben we niet gevraagd' })).toBeNull()
  expect(geenRecht()).toContain('Kostensteun')
})

test('with other questions open, the answer leads back to the outcome', async () => {
  const inhoud = openProefloketMetKosten()
  await renderPagina(<UitkomstPage />, { gesprek: startProefgesprek(), inhoud })
  const link = screen.getByRole('link', { name: 'Heeft u kosten die u niet kunt betalen?' })
  expect(link.getAttribute('href')).toBe('/gesprek/vragen?v=aanvrager.hoge_kosten&naar=uitkomst')
})

test('what one has no right to is one line with what decided it', async () => {
  const rijk = { 'aanvrager.verzekerd': true, 'aanvrager.inkomen': 50_000, partner: false }
  await renderPagina(<UitkomstPage />, { gesprek: tell(startProefgesprek(), rijk, loket) })
  const kop = within(screen.getByRole('region', { name: 'Hier heeft u nu geen recht op' })).getByRole('heading', {
    name: 'Zorgsteun',
  })
  expect(kop.closest('summary')?.textContent).toBe('Zorgsteunregeling.zorgsteun.voorwaarde.2.anders')
})

test('what may still be needed is folded, and counted', async () => {
  await renderPagina(<UitkomstPage />, { gesprek: startProefgesprek() })
  const plan = within(screen.getByRole('region', { name: 'Wat doet u eerst?' }))
  const [, aantal] = /^Misschien nodig \((\d+)\)$/.exec(plan.getByText(/^Misschien nodig \(/).textContent) ?? []
  expect(Number(aantal)).toBe(plan.getAllByText('Misschien nodig').length)
})

function geenRecht() {
  const groep = screen.getByRole('region', { name: 'Hier heeft u nu geen recht op' })
  return within(groep)
    .getAllByRole('article')
    .map((artikel) => within(artikel).getByRole('heading', { level: 3 }).textContent)
}

/** Everything is asked of who has no children and owns a home. */
function alleenstaande(inhoud: ReturnType<typeof openProefloketMetKosten>) {
  const antwoorden = {
    'aanvrager.geboortedatum': '1990-05-05',
    'aanvrager.verzekerd': true,
    'aanvrager.inkomen': 20_000,
    partner: false,
    kinderen: 0,
    'woning.woonvorm': 'koop',
  }
  return tell(startProefgesprek(), antwoorden, inhoud)
}
