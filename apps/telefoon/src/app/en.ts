import type { nl } from './nl.ts'

export const en: Record<keyof typeof nl, string> = {
  'app.naam': 'Telephone',
  'app.wie': '{{naam}}, {{rol}}',
  'stand.vrij': 'Free',
  'stand.in_gesprek': 'In a call',
  'stand.duur': 'Call time {{duur}}',
  'stand.wachtrij': 'Queue',
  'stand.wachtend_zero': 'nobody is waiting',
  'stand.wachtend_one': '1 waiting, {{duur}}',
  'stand.wachtend_other': '{{count}} waiting, longest {{duur}}',
  'stand.geen_live': 'No live connection. You can go on working; the queue is refreshed every 15 seconds.',
  'stand.geen_server': 'The server cannot be reached. You can go on working; what you type stays on this screen.',
  'pagina.bestaat_niet': 'This page does not exist',
  'pagina.naar_wachtrij': 'To the queue',
}
