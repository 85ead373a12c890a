import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Openingszin } from './Openingszin.tsx'
import { renderMetTeksten } from './proef/render-met-teksten.tsx'

test.each([
  ['nl', 'De balie is nu open tot 17.00 uur.'],
  ['en', 'The counter is open now, until 17:00.'],
])('in %s an open balie tells until when', async (taal, zin) => {
  await renderMetTeksten(<Openingszin plek="balie" tot="17:00" />, taal)
  expect(screen.getByText(zin)).toBeDefined()
})

test.each([
  ['nl', 'U kunt weer bellen op dinsdag 3 maart om 8.30 uur.'],
  ['en', 'You can call again on Tuesday 3 March at 8:30.'],
])('in %s a telephone that is not answered tells from when, in Dutch time', async (taal, zin) => {
  await renderMetTeksten(<Openingszin plek="telefoon" weerOpen="2026-03-03T07:30:00Z" />, taal)
  expect(screen.getByText(zin)).toBeDefined()
})

test('what is closed for good says nothing', async () => {
  const { container } = await renderMetTeksten(<Openingszin plek="balie" />)
  expect(container.textContent).toBe('')
})
