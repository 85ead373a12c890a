type Tabel = Record<string, string>

export const talen: Record<string, () => Promise<Tabel>> = {
  nl: async () => {
    const [app, start, klant] = await Promise.all([
      import('./nl.ts'),
      import('../features/start/nl.ts'),
      import('../features/klant/nl.ts'),
    ])
    return { ...app.nl, ...start.nl, ...klant.nl }
  },
  en: async () => {
    const [app, start, klant] = await Promise.all([
      import('./en.ts'),
      import('../features/start/en.ts'),
      import('../features/klant/en.ts'),
    ])
    return { ...app.en, ...start.en, ...klant.en }
  },
}
