import './theme.css'
import './console.css'
import { startI18n } from './i18n.ts'
import { leesTaalvoorkeur } from './use-taalvoorkeur.ts'
import { pasWeergaveToe } from './use-weergave.ts'

type Tabel = Record<string, string>

const consoleteksten: Record<string, () => Promise<Tabel>> = {
  nl: async () => (await import('./consoleteksten/nl.ts')).nl,
  en: async () => (await import('./consoleteksten/en.ts')).en,
}

/** Theme, texts and language of a staff app, before its first paint. */
export async function startConsole(apptalen: Record<string, () => Promise<Tabel>>): Promise<void> {
  pasWeergaveToe()
  const talen = Object.fromEntries(
    Object.entries(apptalen).map(([taal, laad]) => [
      taal,
      async () => ({ ...(await consoleteksten[taal]?.()), ...(await laad()) }),
    ]),
  )
  const i18n = await startI18n(talen, leesTaalvoorkeur())
  const zetTaal = (taal: string) => {
    document.documentElement.lang = taal
  }
  zetTaal(i18n.language)
  i18n.on('languageChanged', zetTaal)
}
