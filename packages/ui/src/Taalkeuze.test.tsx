import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useTranslation } from 'react-i18next'
import { expect, test } from 'vitest'
import { renderMetTeksten } from './proef/render-met-teksten.tsx'
import { Taalkeuze } from './Taalkeuze.tsx'
import { useUiTeksten } from './use-ui-teksten.ts'

test('another language is fetched and shown when it is chosen', async () => {
  await renderMetTeksten(<Proef />)
  expect(screen.getByText('Weet ik niet')).toBeInstanceOf(HTMLElement)
  await userEvent.click(screen.getByRole('button', { name: 'English' }))
  expect(await screen.findByText('I don’t know')).toBeInstanceOf(HTMLElement)
  expect(screen.getByRole('button', { name: 'English' }).getAttribute('aria-pressed')).toBe('true')
})

function Proef() {
  const { i18n } = useTranslation()
  const { t } = useUiTeksten()
  return (
    <>
      <Taalkeuze talen={{ nl: 'Nederlands', en: 'English' }} onKies={(taal) => void i18n.changeLanguage(taal)} />
      <p>{t('ui.weet_ik_niet')}</p>
    </>
  )
}
