import { createTeksten } from './i18n.ts'
import type { nl } from './teksten/nl.ts'

export const useUiTeksten = createTeksten<typeof nl>()
