export const begrippen = {
  'begrippen.kop': 'Wat betekent dat woord?',
  'begrippen.inleiding':
    'Deze woorden staan in brieven en formulieren van de overheid. Hier leest u in gewone taal wat ze betekenen.',
  'begrippen.letters': 'Ga naar een letter',
  'begrippen.bron': 'Wet:',
  'begrippen.regel': 'Regel dit: {{titel}}',
}
