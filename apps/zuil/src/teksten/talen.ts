export const talen = {
  nl: async () => (await import('./nl.ts')).nl,
  en: async () => (await import('./en.ts')).en,
  ar: async () => (await import('./ar.ts')).ar,
}

export type Taal = keyof typeof talen

/** Each language in its own name. */
export const taalnamen = { nl: 'Nederlands', en: 'English', ar: 'العربية' } satisfies Record<Taal, string>
