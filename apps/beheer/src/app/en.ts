import type { nl } from './nl.ts'

export const en: Record<keyof typeof nl, string> = {
  'app.naam': 'Administration',
  'app.wie': '{{naam}}, {{rol}}',
}
