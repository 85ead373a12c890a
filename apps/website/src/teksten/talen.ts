import { richtingVan } from '@loket/ui/taal'

export const talen = {
  nl: async () => (await import('./nl.ts')).nl,
  en: async () => (await import('./en.ts')).en,
  ar: async () => (await import('./ar.ts')).ar,
}

export type Taal = keyof typeof talen

/** Each language in its own name. */
export const taalnamen = { nl: 'Nederlands', en: 'English', ar: 'العربية' } satisfies Record<Taal, string>

const sleutel = 'loket.taal'

const isTaal = (naam: string): naam is Taal => Object.hasOwn(talen, naam)

/** The language of the page, and from which side it reads. */
export function zetTaal(taal: string) {
  document.documentElement.lang = taal
  document.documentElement.dir = richtingVan(taal)
}

/** Dutch, unless another language was chosen on this device. */
export function leesTaal(): Taal {
  try {
    const bewaard = localStorage.getItem(sleutel) ?? ''
    return isTaal(bewaard) ? bewaard : 'nl'
  } catch {
    return 'nl'
  }
}

export function onthoudTaal(taal: string) {
  zetTaal(taal)
  try {
    localStorage.setItem(sleutel, taal)
  } catch {
    // A device that refuses storage forgets the language with the page.
  }
}
