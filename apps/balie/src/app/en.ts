import type { nl } from './nl.ts'

export const en: Record<keyof typeof nl, string> = {
  'app.naam': 'Counter',
  'app.wie': '{{naam}}, {{rol}}',
  'stand.vrij': 'No customer at the counter',
  'stand.klant': 'Customer at the counter',
  'stand.klant.code': 'Customer at the counter, code {{code}}',
  'pagina.bestaat_niet': 'This page does not exist',
  'pagina.naar_begin': 'To the start',
}
