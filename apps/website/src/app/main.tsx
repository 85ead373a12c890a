import '@loket/ui/theme.css'
import './stijl/site.css'
import { startI18n } from '@loket/ui/i18n'
import { pasWeergaveToe } from '@loket/ui/use-weergave'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { BrowserRouter } from 'react-router'
import { volgAndereTabs } from '../gesprek/houder.ts'
import { leesTaal, onthoudTaal, talen, zetTaal } from '../teksten/talen.ts'
import { installWerker } from './installatie.ts'
import { Site } from './Site.tsx'

async function start(wortel: HTMLElement) {
  pasWeergaveToe()
  volgAndereTabs()
  installWerker()
  const taal = leesTaal()
  const i18n = await startI18n(talen, taal)
  zetTaal(taal)
  i18n.on('languageChanged', onthoudTaal)
  createRoot(wortel).render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <BrowserRouter>
          <Site />
        </BrowserRouter>
      </I18nextProvider>
    </StrictMode>,
  )
}

const wortel = document.getElementById('app')
if (wortel) void start(wortel)
