export const over = {
  'privacy.kop': 'Wat gebeurt er met uw gegevens?',
  'privacy.kort': 'Kort gezegd: alles blijft op uw apparaat, tot u zelf kiest om het te bewaren.',
  'privacy.apparaat.kop': 'Op uw apparaat',
  'privacy.apparaat':
    'Uw antwoorden staan in uw browser. De berekening gebeurt daar ook. Wij zien niets en er gaat niets naar een ander.',
  'privacy.code.kop': 'Als u een code vraagt',
  'privacy.code':
    'Dan bewaren we uw antwoorden versleuteld, zonder naam, adres of BSN. Alleen met de code en uw geboortedatum gaan ze open. Na 30 dagen wissen we ze.',
  'privacy.medewerker.kop': 'Als een medewerker meekijkt',
  'privacy.medewerker':
    'Geeft u uw code aan een medewerker? Dan kan die uw antwoorden zien. We schrijven op wie dat was en wanneer.',
  'privacy.cookies.kop': 'Cookies en meten',
  'privacy.cookies': 'Deze website volgt u niet en plaatst geen cookies.',
  'privacy.rechten.kop': 'Uw rechten',
  'privacy.rechten':
    'U kunt vragen wat we van u weten, en het laten verbeteren of wissen. Bent u niet tevreden? U kunt een klacht indienen bij de Autoriteit Persoonsgegevens.',
  'privacy.wissen': 'Wis mijn gegevens van dit apparaat',
  'toegankelijkheid.kop': 'Kan iedereen deze website gebruiken?',
  'toegankelijkheid.kort': 'Dat is ons doel. We volgen WCAG 2.2, niveau A en AA.',
  'toegankelijkheid.wat.kop': 'Wat we doen',
  'toegankelijkheid.wat.1':
    'Alles werkt met alleen een toetsenbord, met een schermlezer en met sterk vergrote letters.',
  'toegankelijkheid.wat.2': 'U kunt onderaan elke pagina licht, donker of hoog contrast kiezen.',
  'toegankelijkheid.wat.3':
    'Bij elke verandering controleren we de pagina’s automatisch op fouten, op een smal en een breed scherm.',
  'toegankelijkheid.bekend.kop': 'Wat nog niet af is',
  'toegankelijkheid.bekend':
    'De website is nog niet onderzocht door een onafhankelijk bureau, en nog niet getest met mensen die een schermlezer gebruiken.',
  'toegankelijkheid.melden.kop': 'Lukt er iets niet?',
  'toegankelijkheid.melden': 'Laat het ons weten, dan helpen we u op een andere manier. Bel {{telefoon}} of kom langs.',
  'toegankelijkheid.melden_zonder': 'Laat het ons weten aan de balie, dan helpen we u op een andere manier.',
}
