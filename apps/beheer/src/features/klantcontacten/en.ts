import type { nl } from './nl.ts'

export const en: Record<keyof typeof nl, string> = {
  'tellingen.titel': 'What did people come for in the last seven days?',
  'tellingen.totaal_zero': 'Since {{vanaf}} no customer contacts have been recorded.',
  'tellingen.totaal_one': 'Since {{vanaf}} 1 customer contact has been recorded.',
  'tellingen.totaal_other': 'Since {{vanaf}} {{count}} customer contacts have been recorded.',
  'tellingen.vraagpatroon': 'Question pattern',
  'tellingen.algemeen': 'Without a question pattern',
  'tellingen.kanaal': 'Channel',
  'tellingen.resultaat': 'Result',
  'tellingen.aantal': 'Number',
  'kanaal.website': 'website',
  'kanaal.zuil': 'kiosk',
  'kanaal.telefoon': 'telephone',
  'kanaal.balie': 'counter',
  'resultaat.beantwoord': 'answered',
  'resultaat.doorverbonden': 'put through or referred',
  'resultaat.terugbellen': 'call back',
  'resultaat.afspraak': 'appointment',
  'resultaat.afgebroken': 'broken off',
}
