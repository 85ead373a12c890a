type Tabel = Record<string, string>

export const talen: Record<string, () => Promise<Tabel>> = {
  nl: async () => {
    const [app, wachtrij, oproep] = await Promise.all([
      import('./nl.ts'),
      import('../features/wachtrij/nl.ts'),
      import('../features/oproep/nl.ts'),
    ])
    return { ...app.nl, ...wachtrij.nl, ...oproep.nl }
  },
  en: async () => {
    const [app, wachtrij, oproep] = await Promise.all([
      import('./en.ts'),
      import('../features/wachtrij/en.ts'),
      import('../features/oproep/en.ts'),
    ])
    return { ...app.en, ...wachtrij.en, ...oproep.en }
  },
}
