import type { algemeen as nl } from '../nl/algemeen.ts'

export const algemeen: Record<keyof typeof nl, string> = {
  'site.naam': 'Eén loket',
  'site.gemeente': 'Municipality of {{gemeente}}',
  'site.voorbeeld': 'This is an example. The municipality of {{gemeente}} does not really exist.',
  'site.menu': 'Menu',
  'site.onderwerpen': 'All subjects',
  'site.code': 'Continue with a code',
  'site.begrippen': 'Terms',
  'site.privacy': 'Privacy',
  'site.toegankelijkheid': 'Accessibility',
  'site.over': 'About this website',
  'site.beloofd': 'Your answers stay on this device until you save them yourself.',
  'site.bel': 'Would you rather talk to someone? Call {{telefoon}}.',
  'site.offline':
    'You have no internet now. You can just go on: what you fill in stays on this device. Saving with a code works again once you are online.',
  'site.niet_bewaard':
    'This device cannot remember your answers. You can go on, but do not close this page. Save your answers with a code if you want to continue later.',
  'site.laden': 'The page is on its way',
  'site.terug': 'Back',
  'fout.kop': 'This page cannot be shown now',
  'fout.uitleg': 'It is not your fault. What you filled in is still on this device.',
  'fout.opnieuw': 'Try again',
  'fout.naar_start': 'To the start page',
  'fout.geen_inhoud.kop': 'We cannot fetch the information now',
  'fout.geen_inhoud.uitleg':
    'Check that you are online and try again in a few minutes. What you filled in is still on this device.',
  'nietgevonden.kop': 'This page does not exist',
  'nietgevonden.uitleg': 'Perhaps the address was copied wrongly, or the page has moved.',
  'nietgevonden.wat_nu': 'Go to the start page and look there for what you need.',
}
