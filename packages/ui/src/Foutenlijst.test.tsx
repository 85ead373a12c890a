import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Foutenlijst } from './Foutenlijst.tsx'
import { renderMetTeksten } from './proef/render-met-teksten.tsx'

const fouten = [{ veld: 'huur', vraag: 'Hoeveel huur betaalt u?', tekst: 'Vul een bedrag in.' }]

test('the summary takes focus after a failed try and leads to the field', async () => {
  await renderMetTeksten(<Foutenlijst fouten={fouten} poging={1} />)
  const lijst = screen.getByRole('group', { name: 'Kijk nog naar 1 vraag' })
  expect(document.activeElement).toBe(lijst)
  expect(screen.getByRole('link', { name: 'Hoeveel huur betaalt u?' }).getAttribute('href')).toBe('#huur')
})

test('without faults there is no summary', async () => {
  await renderMetTeksten(<Foutenlijst fouten={[]} poging={1} />)
  expect(screen.queryByRole('group')).toBeNull()
})
