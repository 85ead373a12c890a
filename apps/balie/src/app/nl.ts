export const nl = {
  'app.naam': 'Balie',
  'app.wie': '{{naam}}, {{rol}}',
  'stand.vrij': 'Geen klant aan de balie',
  'stand.klant': 'Klant aan de balie',
  'stand.klant.code': 'Klant aan de balie, code {{code}}',
  'pagina.bestaat_niet': 'Deze pagina bestaat niet',
  'pagina.naar_begin': 'Naar het begin',
}
