import type { nl } from './nl.ts'

export const en: Record<keyof typeof nl, string> = {
  'console.instellingen': 'Settings',
  'console.weergave': 'Appearance',
  'console.weergave.systeem': 'Same as this device',
  'console.weergave.light': 'Light',
  'console.weergave.dark': 'Dark',
  'console.weergave.contrast': 'High contrast',
  'console.sneltoetsen_aan': 'Use keyboard shortcuts',
  'console.uitloggen': 'Log out',
  'console.uitleg': 'This is how it is calculated',
  'console.opnieuw': 'Try again',
  'console.inloggen.titel': 'Log in to {{app}}',
  'console.inloggen.uitleg': 'Use the name and password of your workplace.',
  'console.inloggen.gebruikersnaam': 'User name',
  'console.inloggen.wachtwoord': 'Password',
  'console.inloggen.knop': 'Log in',
  'console.inloggen.bezig': 'Logging in…',
  'console.inloggen.verlopen': 'Your session has expired. Log in again: what you typed is still there.',
  'console.rol.titel': 'You cannot go further here',
  'console.rol.uitleg': 'You are logged in as {{naam}} ({{rol}}); this needs {{nodig}}.',
  'console.rol.wat_nu':
    'Log out and log in with an account that has this role, or ask your administrator for the role.',
  'console.rol.medewerker_telefoon': 'telephone employee',
  'console.rol.medewerker_balie': 'counter employee',
  'console.rol.redacteur': 'editor',
  'console.rol.beheerder': 'administrator',
  'console.rol.of': '{{eerste}} or {{laatste}}',
  'console.wachttijd_one': 'in 1 minute',
  'console.wachttijd_other': 'in {{count}} minutes',
  'console.wachttijd.onbekend': 'in a few minutes',
  'console.fout.onverwacht':
    'This screen stopped because of a fault in the program. Reload the page; what you typed has been kept.',
  'console.fout.opnieuw_laden': 'Reload the page',
  'fout.INPUT_INVALID': 'Not everything has been filled in correctly. Correct the fields that are pointed out.',
  'fout.JSON_INVALID': 'The server could not read the message. Reload the page; what you typed stays.',
  'fout.BODY_TOO_LARGE': 'This is too much to save at once. Make the note shorter.',
  'fout.CONTENT_TYPE_UNSUPPORTED': 'The server could not read the message. Reload the page; what you typed stays.',
  'fout.ROUTE_NOT_FOUND': 'This part does not exist on this server. Reload the page to get the newest version.',
  'fout.METHOD_NOT_ALLOWED': 'This is not possible on this server. Reload the page to get the newest version.',
  'fout.TOO_MANY_TRIES': 'There were too many attempts. Try again {{wanneer}}.',
  'fout.LOGIN_FAILED': 'This user name and password do not belong together. Check them and try again.',
  'fout.LOGIN_REQUIRED': 'Your session has expired. Log in again; what you typed stays.',
  'fout.ROLE_NOT_ALLOWED': 'Your role gives no access to this. Ask your administrator for the role.',
  'fout.ORIGIN_NOT_ALLOWED':
    'This page was not opened through the address of the counter. Open it at its usual address.',
  'fout.EDITIE_NOT_FOUND': 'This version of the rules is no longer on the server. Reload the page.',
  'fout.EDITIE_UNKNOWN': 'The rules have been renewed in the meantime. Reload the page and save again after that.',
  'fout.GESPREK_NOT_FOUND':
    'No conversation was found for this code and date of birth. Check both; a code expires after 30 days.',
  'fout.GESPREK_CHANGED':
    'Someone else has saved this conversation in the meantime. Open it again with the code to go on.',
  'fout.OPROEP_NOT_FOUND': 'This call no longer exists. Go back to the queue.',
  'fout.OPROEP_CHANGED': 'A colleague was just before you. The queue has been updated; choose another call.',
  'fout.TRANSITION_NOT_ALLOWED':
    'This is no longer possible: the call has moved on. The state on the screen has been updated.',
  'fout.ID_TAKEN': 'This was saved before with other content. Reload the page to see what is there.',
  'fout.DATABASE_UNAVAILABLE':
    'The server cannot save anything now. Your work is on this screen; try again in a minute.',
  'fout.INTERNAL':
    'The server could not handle this. Your work is on this screen; try again or tell your administrator.',
  'fout.SERVER_UNREACHABLE':
    'The server cannot be reached. Your work is on this screen; try again when there is a connection.',
  'fout.TIMED_OUT': 'The server did not answer in time. Your work is on this screen; try again.',
}
