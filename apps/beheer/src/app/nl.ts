export const nl = {
  'app.naam': 'Beheer',
  'app.wie': '{{naam}}, {{rol}}',
}
