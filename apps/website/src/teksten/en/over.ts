import type { over as nl } from '../nl/over.ts'

export const over: Record<keyof typeof nl, string> = {
  'privacy.kop': 'What happens with your data?',
  'privacy.kort': 'In short: everything stays on your device, until you choose to save it.',
  'privacy.apparaat.kop': 'On your device',
  'privacy.apparaat':
    'Your answers are in your browser. The calculation happens there too. We see nothing and nothing goes to anyone else.',
  'privacy.code.kop': 'When you ask for a code',
  'privacy.code':
    'Then we keep your answers encrypted, without name, address or citizen service number. Only the code and your date of birth together open them. After 30 days we erase them.',
  'privacy.medewerker.kop': 'When a member of staff looks along',
  'privacy.medewerker':
    'If you give your code to a member of staff, they can see your answers. We write down who that was and when.',
  'privacy.cookies.kop': 'Cookies and measuring',
  'privacy.cookies': 'This website does not follow you and sets no cookies.',
  'privacy.rechten.kop': 'Your rights',
  'privacy.rechten':
    'You can ask what we know about you, and have it corrected or erased. Not satisfied? You can complain to the Dutch data protection authority (Autoriteit Persoonsgegevens).',
  'privacy.wissen': 'Erase my data from this device',
  'toegankelijkheid.kop': 'Can everyone use this website?',
  'toegankelijkheid.kort': 'That is our aim. We follow WCAG 2.2, levels A and AA.',
  'toegankelijkheid.wat.kop': 'What we do',
  'toegankelijkheid.wat.1':
    'Everything works with just a keyboard, with a screen reader and with strongly enlarged letters.',
  'toegankelijkheid.wat.2': 'At the foot of every page you can choose light, dark or high contrast.',
  'toegankelijkheid.wat.3':
    'With every change we check the pages for faults automatically, on a narrow and a wide screen.',
  'toegankelijkheid.bekend.kop': 'What is not finished yet',
  'toegankelijkheid.bekend':
    'The website has not been examined by an independent agency yet, nor tested with people who use a screen reader.',
  'toegankelijkheid.melden.kop': 'Is there something you cannot do?',
  'toegankelijkheid.melden': 'Let us know, and we help you in another way. Call {{telefoon}} or come by.',
  'toegankelijkheid.melden_zonder': 'Let us know at the counter, and we help you in another way.',
}
