export const talen = {
  nl: async () => (await import('./nl.ts')).nl,
  en: async () => (await import('./en.ts')).en,
}

export type Taal = keyof typeof talen

/** Each language in its own name. */
export const taalnamen = { nl: 'Nederlands', en: 'English' } satisfies Record<Taal, string>

const sleutel = 'loket.taal'

/** Dutch, unless another language was chosen on this device. */
export function leesTaal(): Taal {
  try {
    return localStorage.getItem(sleutel) === 'en' ? 'en' : 'nl'
  } catch {
    return 'nl'
  }
}

export function onthoudTaal(taal: string) {
  document.documentElement.lang = taal
  try {
    localStorage.setItem(sleutel, taal)
  } catch {
    // A device that refuses storage forgets the language with the page.
  }
}
