import { createTeksten } from '@loket/ui/i18n'
import type { nl } from './nl.ts'

export const useTeksten = createTeksten<typeof nl>()
