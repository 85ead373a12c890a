type Tabel = Record<string, string>

export const talen: Record<string, () => Promise<Tabel>> = {
  nl: async () => {
    const [app, editie, contacten] = await Promise.all([
      import('./nl.ts'),
      import('../features/editie/nl.ts'),
      import('../features/klantcontacten/nl.ts'),
    ])
    return { ...app.nl, ...editie.nl, ...contacten.nl }
  },
  en: async () => {
    const [app, editie, contacten] = await Promise.all([
      import('./en.ts'),
      import('../features/editie/en.ts'),
      import('../features/klantcontacten/en.ts'),
    ])
    return { ...app.en, ...editie.en, ...contacten.en }
  },
}
