import { createInstance, type BackendModule, type i18n } from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { type Waarden, zetWaardenApart } from './taal.ts'

type Tabel = Record<string, string>
/** The same keys in another language, which may have more kinds of plural. */
export type Vertaling<T extends Tabel> = Record<keyof T, string> &
  Record<`${string}_${'zero' | 'two' | 'few' | 'many'}`, string>
/** Key with its plural ending taken off: `vragen_one` and `vragen_other` are asked for as `vragen`. */
type Sleutel<K> = K extends `${infer Kern}_one` | `${infer Kern}_other` ? Kern : K

const uiTeksten: Record<string, () => Promise<Tabel>> = {
  nl: async () => (await import('./teksten/nl.ts')).nl,
  en: async () => (await import('./teksten/en.ts')).en,
  ar: async () => (await import('./teksten/ar.ts')).ar,
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
    const taal = instance.language
    const vertaal = (sleutel: Sleutel<keyof T & string>, waarden?: Waarden): string =>
      t(sleutel, zetWaardenApart(waarden ?? {}, taal))
    return { t: vertaal, taal, kiesTaal: (andere: string) => instance.changeLanguage(andere) }
  }
}
