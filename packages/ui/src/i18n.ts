import { createInstance, type BackendModule, type i18n } from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'

type Tabel = Record<string, string>
/** Key with its plural ending taken off: `vragen_one` and `vragen_other` are asked for as `vragen`. */
type Sleutel<K> = K extends `${infer Kern}_one` | `${infer Kern}_other` ? Kern : K
type Waarden = Record<string, string | number>

const uiTeksten: Record<string, () => Promise<Tabel>> = {
  nl: async () => (await import('./teksten/nl.ts')).nl,
  en: async () => (await import('./teksten/en.ts')).en,
}

function lazyBackend(talen: Record<string, () => Promise<Tabel>>): BackendModule {
  return {
    type: 'backend',
    init: () => {},
    // i18next takes a promise only from a function of two parameters.
    read: (taal, _naamruimte, klaar) => {
      Promise.all([uiTeksten[taal]?.(), talen[taal]?.()]).then(
        ([ui, app]) => klaar(null, { ...ui, ...app }),
        (fout: Error) => klaar(fout, false),
      )
    },
  }
}

/** Starts the texts of an app: one table per language, fetched when that language is chosen. */
export async function startI18n(talen: Record<string, () => Promise<Tabel>>, taal: string): Promise<i18n> {
  const instance = createInstance()
  await instance
    .use(lazyBackend(talen))
    .use(initReactI18next)
    .init({
      lng: taal,
      fallbackLng: false,
      supportedLngs: Object.keys(talen),
      keySeparator: false,
      nsSeparator: false,
      interpolation: { escapeValue: false },
      react: { useSuspense: false },
    })
  return instance
}

/** The hook of one app, typed by the keys of its Dutch table. */
export function createTeksten<T extends Tabel>() {
  return function useTeksten() {
    const { t, i18n: instance } = useTranslation()
    const vertaal = (sleutel: Sleutel<keyof T & string>, waarden?: Waarden): string => t(sleutel, waarden ?? {})
    return { t: vertaal, taal: instance.language, kiesTaal: (taal: string) => instance.changeLanguage(taal) }
  }
}
