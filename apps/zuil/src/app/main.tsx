import '@loket/ui/theme.css'
import '../stijl/zuil.css'
import '../stijl/uitkomst.css'
import '../stijl/bon.css'
import { startI18n } from '@loket/ui/i18n'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { talen } from '../teksten/talen.ts'
import { installWerker } from './installatie.ts'
import { Zuil } from './Zuil.tsx'

const wortel = document.getElementById('app')
if (!wortel) throw new Error('index.html has no element #app')

const i18n = await startI18n(talen, 'nl')
createRoot(wortel).render(
  <I18nextProvider i18n={i18n}>
    <Zuil />
  </I18nextProvider>,
)
installWerker()
