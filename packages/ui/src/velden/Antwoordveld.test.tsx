import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState, type ComponentProps } from 'react'
import { expect, test } from 'vitest'
import { leegConcept, type Concept } from '../antwoord.ts'
import { leesConcept } from '../concept.ts'
import { renderMetTeksten } from '../proef/render-met-teksten.tsx'
import { Antwoordveld } from './Antwoordveld.tsx'

type Props = Omit<ComponentProps<typeof Antwoordveld>, 'id' | 'concept' | 'onConcept'>

test('a question about an amount is a field with the name of the question', async () => {
  const { user, antwoord } = await toon({
    soort: 'bedrag',
    vraag: 'Hoeveel huur betaalt u?',
    eenheid: 'euro_per_maand',
  })
  await user.type(screen.getByRole('textbox', { name: 'Hoeveel huur betaalt u?' }), '1.250,50')
  expect(antwoord()).toBe(1250.5)
  expect(screen.getByText('per maand')).toBeInstanceOf(HTMLElement)
})

test('“ongeveer” asks for the least and the most, and keeps what was typed before', async () => {
  const { user, antwoord } = await toon({ soort: 'bedrag', vraag: 'Wat verdient u?' })
  await user.type(screen.getByRole('textbox', { name: 'Wat verdient u?' }), '24000')
  await user.click(screen.getByRole('radio', { name: 'Ongeveer' }))
  await user.type(screen.getByRole('textbox', { name: 'Ten minste' }), '20.000')
  await user.type(screen.getByRole('textbox', { name: 'Ten hoogste' }), '25.000')
  expect(antwoord()).toEqual({ min: 20000, max: 25000 })
  await user.click(screen.getByRole('radio', { name: 'Dit weet ik precies' }))
  expect(antwoord()).toBe(24000)
})

test('“weet ik niet” is one press for every kind of question', async () => {
  const { user, antwoord } = await toon({ soort: 'datum', vraag: 'Wanneer verhuist u?' })
  await user.click(screen.getByRole('radio', { name: 'Weet ik niet' }))
  expect(antwoord()).toEqual({ onbekend: true })
  expect(screen.queryByRole('textbox')).toBeNull()
})

test('a yes/no question is a group of three', async () => {
  const { user, antwoord } = await toon({ soort: 'ja_nee', vraag: 'Heeft u een partner?' })
  expect(screen.getByRole('group', { name: 'Heeft u een partner?' })).toBeInstanceOf(HTMLElement)
  expect(screen.getAllByRole('radio')).toHaveLength(3)
  await user.click(screen.getByRole('radio', { name: 'Nee' }))
  expect(antwoord()).toBe(false)
})

test('a choice can be made with the keyboard', async () => {
  const keuzes = [
    { id: 'huur', tekst: 'Ik huur' },
    { id: 'koop', tekst: 'Ik heb een koopwoning' },
  ]
  const { user, antwoord } = await toon({ soort: 'keuze', vraag: 'Hoe woont u?', keuzes })
  await user.tab()
  await user.keyboard(' ')
  expect(antwoord()).toBe('huur')
})

test('a date is three fields that a browser can fill in for oneself', async () => {
  const { user, antwoord } = await toon({ soort: 'datum', vraag: 'Wanneer bent u geboren?', eigenGeboortedatum: true })
  await user.type(screen.getByLabelText('Dag'), '14')
  await user.type(screen.getByLabelText('Maand'), '5')
  await user.type(screen.getByLabelText('Jaar'), '1991')
  expect(antwoord()).toBe('1991-05-14')
  expect(screen.getByLabelText('Jaar').getAttribute('autocomplete')).toBe('bday-year')
})

test('help and error are read with the field', async () => {
  await toon({ soort: 'bedrag', vraag: 'Hoeveel huur?', hulp: 'Zonder servicekosten.', fout: 'Vul een bedrag in.' })
  const veld = screen.getByRole('textbox')
  const beschrijving = (veld.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id))
  expect(beschrijving.map((deel) => deel?.textContent)).toEqual(['Zonder servicekosten.', 'Fout: Vul een bedrag in.'])
  expect(veld.getAttribute('aria-invalid')).toBe('true')
})

test('how many persons there are cannot be about so many', async () => {
  await toon({ soort: 'geheel_getal', vraag: 'Hoeveel kinderen heeft u?', magOngeveer: false })
  expect(screen.queryByRole('radio', { name: 'Ongeveer' })).toBeNull()
})

async function toon(props: Props) {
  let huidig: Concept = leegConcept
  function Houder() {
    const [concept, setConcept] = useState<Concept>(leegConcept)
    huidig = concept
    return <Antwoordveld {...props} id="veld" concept={concept} onConcept={setConcept} />
  }
  await renderMetTeksten(<Houder />)
  const antwoord = () => {
    const lezing = leesConcept(huidig, props, 'nl')
    return 'antwoord' in lezing ? lezing.antwoord : lezing
  }
  return { user: userEvent.setup(), antwoord }
}
