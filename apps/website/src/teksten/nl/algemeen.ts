export const algemeen = {
  'site.naam': 'Eén loket',
  'site.gemeente': 'Gemeente {{gemeente}}',
  'site.voorbeeld': 'Dit is een voorbeeld. Gemeente {{gemeente}} bestaat niet echt.',
  'site.menu': 'Menu',
  'site.onderwerpen': 'Alle onderwerpen',
  'site.code': 'Verder met een code',
  'site.privacy': 'Privacy',
  'site.toegankelijkheid': 'Toegankelijkheid',
  'site.over': 'Over deze website',
  'site.beloofd': 'Uw antwoorden blijven op dit apparaat, tot u ze zelf bewaart.',
  'site.bel': 'Liever met iemand praten? Bel {{telefoon}}.',
  'site.offline':
    'U heeft nu geen internet. U kunt gewoon verder: wat u invult blijft op dit apparaat staan. Bewaren met een code kan weer als u internet heeft.',
  'site.niet_bewaard':
    'Dit apparaat kan uw antwoorden niet onthouden. U kunt verder, maar sluit deze pagina niet. Bewaar uw antwoorden met een code als u later verder wilt.',
  'site.laden': 'De pagina komt eraan',
  'site.terug': 'Terug',
  'fout.kop': 'Deze pagina kan nu niet worden getoond',
  'fout.uitleg': 'Het ligt niet aan u. Wat u heeft ingevuld, staat nog op dit apparaat.',
  'fout.opnieuw': 'Probeer het opnieuw',
  'fout.naar_start': 'Naar de startpagina',
  'fout.geen_inhoud.kop': 'Wij kunnen de informatie nu niet ophalen',
  'fout.geen_inhoud.uitleg':
    'Kijk of u internet heeft en probeer het over een paar minuten opnieuw. Wat u heeft ingevuld, staat nog op dit apparaat.',
  'nietgevonden.kop': 'Deze pagina bestaat niet',
  'nietgevonden.uitleg': 'Misschien is het adres verkeerd overgenomen, of is de pagina verplaatst.',
  'nietgevonden.wat_nu': 'Ga naar de startpagina en zoek daar wat u nodig heeft.',
}
