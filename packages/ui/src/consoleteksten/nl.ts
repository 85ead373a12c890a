/** Texts of the staff apps. What happened and what to do now, per error code of the API. */
export const nl = {
  'console.instellingen': 'Instellingen',
  'console.weergave': 'Weergave',
  'console.weergave.systeem': 'Zoals dit apparaat',
  'console.weergave.light': 'Licht',
  'console.weergave.dark': 'Donker',
  'console.weergave.contrast': 'Hoog contrast',
  'console.sneltoetsen_aan': 'Sneltoetsen gebruiken',
  'console.uitloggen': 'Log uit',
  'console.uitleg': 'Zo is dit berekend',
  'console.opnieuw': 'Probeer opnieuw',
  'console.inloggen.titel': 'Inloggen bij {{app}}',
  'console.inloggen.uitleg': 'Gebruik de naam en het wachtwoord van uw werkplek.',
  'console.inloggen.gebruikersnaam': 'Gebruikersnaam',
  'console.inloggen.wachtwoord': 'Wachtwoord',
  'console.inloggen.knop': 'Log in',
  'console.inloggen.bezig': 'Bezig met inloggen…',
  'console.inloggen.verlopen': 'Uw sessie is verlopen. Log opnieuw in: wat u typte, staat er nog.',
  'console.rol.titel': 'U kunt hier niet verder',
  'console.rol.uitleg': 'U bent ingelogd als {{naam}} ({{rol}}); hiervoor is {{nodig}} nodig.',
  'console.rol.wat_nu': 'Log uit en log in met een account dat deze rol heeft, of vraag de rol aan bij uw beheerder.',
  'console.rol.medewerker_telefoon': 'medewerker telefoon',
  'console.rol.medewerker_balie': 'medewerker balie',
  'console.rol.redacteur': 'redacteur',
  'console.rol.beheerder': 'beheerder',
  'console.rol.of': '{{eerste}} of {{laatste}}',
  'console.wachttijd_one': 'over 1 minuut',
  'console.wachttijd_other': 'over {{count}} minuten',
  'console.wachttijd.onbekend': 'over een paar minuten',
  'console.fout.onverwacht':
    'Dit scherm werkt door een fout in het programma niet verder. Laad de pagina opnieuw; wat u typte, is bewaard.',
  'console.fout.opnieuw_laden': 'Laad de pagina opnieuw',
  'fout.INPUT_INVALID': 'Niet alles is goed ingevuld. Verbeter de velden die zijn aangewezen.',
  'fout.JSON_INVALID': 'De server kon het bericht niet lezen. Laad de pagina opnieuw; wat u typte, blijft staan.',
  'fout.BODY_TOO_LARGE': 'Dit is te veel om in één keer te bewaren. Maak de notitie korter.',
  'fout.CONTENT_TYPE_UNSUPPORTED':
    'De server kon het bericht niet lezen. Laad de pagina opnieuw; wat u typte, blijft staan.',
  'fout.ROUTE_NOT_FOUND':
    'Dit onderdeel bestaat niet op deze server. Laad de pagina opnieuw om de nieuwste versie te krijgen.',
  'fout.METHOD_NOT_ALLOWED': 'Dit kan niet op deze server. Laad de pagina opnieuw om de nieuwste versie te krijgen.',
  'fout.TOO_MANY_TRIES': 'Er is te vaak geprobeerd. Probeer het {{wanneer}} opnieuw.',
  'fout.LOGIN_FAILED':
    'Deze gebruikersnaam en dit wachtwoord horen niet bij elkaar. Controleer ze en probeer het opnieuw.',
  'fout.LOGIN_REQUIRED': 'Uw sessie is verlopen. Log opnieuw in; wat u typte, blijft staan.',
  'fout.ROLE_NOT_ALLOWED': 'Uw rol geeft hier geen toegang toe. Vraag de rol aan bij uw beheerder.',
  'fout.ORIGIN_NOT_ALLOWED':
    'Deze pagina is niet via het adres van het loket geopend. Open het loket op het gewone adres.',
  'fout.EDITIE_NOT_FOUND': 'Deze versie van de regels staat niet meer op de server. Laad de pagina opnieuw.',
  'fout.EDITIE_UNKNOWN': 'De regels zijn intussen vernieuwd. Laad de pagina opnieuw en bewaar daarna nog eens.',
  'fout.GESPREK_NOT_FOUND':
    'Bij deze code en geboortedatum is geen gesprek gevonden. Controleer beide; na 30 dagen verloopt een code.',
  'fout.GESPREK_CHANGED':
    'Iemand anders heeft dit gesprek intussen bewaard. Open het opnieuw met de code om verder te gaan.',
  'fout.OPROEP_NOT_FOUND': 'Deze oproep bestaat niet meer. Ga terug naar de wachtrij.',
  'fout.OPROEP_CHANGED': 'Een collega was u net voor. De wachtrij is bijgewerkt; kies een andere oproep.',
  'fout.TRANSITION_NOT_ALLOWED': 'Dit kan niet meer: de oproep is al verder. De stand op het scherm is bijgewerkt.',
  'fout.ID_TAKEN': 'Dit is al eerder met andere inhoud opgeslagen. Laad de pagina opnieuw om te zien wat er staat.',
  'fout.DATABASE_UNAVAILABLE':
    'De server kan nu niets opslaan. Uw werk staat op dit scherm; probeer het over een minuut opnieuw.',
  'fout.INTERNAL':
    'De server kon dit niet verwerken. Uw werk staat op dit scherm; probeer het opnieuw of meld het aan uw beheerder.',
  'fout.SERVER_UNREACHABLE':
    'De server is niet bereikbaar. Uw werk staat op dit scherm; probeer het opnieuw als er weer verbinding is.',
  'fout.TIMED_OUT': 'De server antwoordde niet op tijd. Uw werk staat op dit scherm; probeer het opnieuw.',
}
