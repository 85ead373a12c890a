import type { ErrorCode } from '@loket/contract/errors'
import type { nl as consoleNl } from '@loket/ui/consoleteksten/nl'

type Tabel = Record<string, string>

/** Every error code has its sentence in the shared table; a new code without one does not compile. */
export type Fouttekst = (typeof consoleNl)[`fout.${ErrorCode}`]

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
