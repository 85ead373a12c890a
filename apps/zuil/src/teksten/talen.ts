export const talen = {
  nl: async () => (await import('./nl.ts')).nl,
  en: async () => (await import('./en.ts')).en,
}

type Taal = keyof typeof talen

/** Each language in its own name. */
export const taalnamen = { nl: 'Nederlands', en: 'English' } satisfies Record<Taal, string>
