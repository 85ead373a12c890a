import type { nl } from './consoleteksten/nl.ts'
import { createTeksten } from './i18n.ts'

/** Needs the table `consoleteksten` among those of the app. */
export const useConsoleteksten = createTeksten<typeof nl>()
