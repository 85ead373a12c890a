/** Sentences that are made of facts, amounts and dates. `{Wie}` with a capital begins a sentence with that value. */
export const nl = {
  'bedrag.euro_per_uur': '{bedrag} per uur',
  'bedrag.euro_per_dag': '{bedrag} per dag',
  'bedrag.euro_per_maand': '{bedrag} per maand',
  'bedrag.euro_per_kwartaal': '{bedrag} per kwartaal',
  'bedrag.euro_per_jaar': '{bedrag} per jaar',
  'bedrag.euro_eenmalig': '{bedrag} in één keer',
  'bedrag.tussen': 'tussen {min} en {max}',

  'leeftijd.jaren': '{jaren}',
  'leeftijd.jaren_en_maanden': '{jaren} jaar en {maanden}',
  'leeftijd.maanden.one': '{aantal} maand',
  'leeftijd.maanden.other': '{aantal} maanden',

  'reden.omdat': 'omdat {redenen}',
  'reden.regels': 'de regels veranderen',
  'reden.cijfers': 'de bedragen veranderen',
  'reden.geboorte': '{wie} geboren is',
  'reden.leeftijd.zelf': '{wie} {leeftijd} wordt',
  'reden.leeftijd.ander': '{wie} {leeftijd} wordt',

  'aanvraag.kort': 'vraag aan vóór {datum}',
  'aanvraag.kort_meteen': 'zo snel mogelijk',
  'aanvraag.jaar': 'Vraag aan vóór {datum}. Dan krijgt u ook nog alles over {jaar}.',
  'aanvraag.terug': 'Vraag aan vóór {datum}. Vraagt u later aan? Dan mist u geld: u krijgt hoogstens {maanden} terug.',
  'aanvraag.meteen': 'Vraag dit zo snel mogelijk aan. U krijgt het pas vanaf de dag dat u het aanvraagt.',
  'aanvraag.dan_meteen': 'Vraag dit dan meteen aan. U krijgt het pas vanaf de dag dat u het aanvraagt.',
  'aanvraag.vorig_jaar': 'Had u in {jaar} ook al recht op {regelingen}? Vraag dat dan nog aan. Dit is de laatste dag.',

  'tijdlijn.op': 'Op {datum}',
  'tijdlijn.uiterlijk': 'Uiterlijk {datum}',
  'tijdlijn.vanaf': 'Vanaf {datum}',
  'wijziging.zin': '{zin}.',
  'wijziging.zin_met_reden': '{zin}, {reden}.',
  'wijziging.niet_meer_zeker': '{titel}: het is dan niet meer zeker of u dit krijgt',
  'wijziging.geen_recht_meer': '{titel}: u heeft daar dan geen recht meer op',
  'wijziging.zeker_geen_recht': '{titel}: u heeft daar dan zeker geen recht op',
  'wijziging.recht': '{titel}: u krijgt dan recht',
  'wijziging.recht_op': '{titel}: u krijgt dan recht op {bedrag}',
  'wijziging.zeker_recht': '{titel}: u heeft dan zeker recht',
  'wijziging.zeker_recht_op': '{titel}: u heeft dan zeker recht op {bedrag}',
  'wijziging.wordt': '{titel} wordt {bedrag} in plaats van {was}',
  'wijziging.misschien': '{titel} verandert misschien en is dan {bedrag}',

  'opmerking.gelijk':
    'Wij gaan ervan uit dat er bij u verder niets verandert, zoals uw inkomen, uw woning en uw gezin.',
  'opmerking.niet_officieel':
    'Niet alle bedragen vanaf {datum} zijn al officieel bekend. De uitkomst kan dan nog anders worden.',
  'opmerking.nu_open': 'Dit is nu nog niet zeker, dus daarvan weten we niet alles: {regelingen}.',
  'opmerking.zonder_cijfers': 'Vanaf {datum} hebben we nog geen bedragen van: {regelingen}.',
}

export type Zinid = keyof typeof nl
