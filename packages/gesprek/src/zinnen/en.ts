import type { Zinnen } from './zin.ts'

export const en: Zinnen = {
  'bedrag.euro_per_uur': '{bedrag} an hour',
  'bedrag.euro_per_dag': '{bedrag} a day',
  'bedrag.euro_per_maand': '{bedrag} a month',
  'bedrag.euro_per_kwartaal': '{bedrag} a quarter',
  'bedrag.euro_per_jaar': '{bedrag} a year',
  'bedrag.euro_eenmalig': '{bedrag} once',
  'bedrag.tussen': 'between {min} and {max}',

  'leeftijd.jaren': '{jaren}',
  'leeftijd.jaren_en_maanden': '{jaren} years and {maanden}',
  'leeftijd.maanden.one': '{aantal} month',
  'leeftijd.maanden.other': '{aantal} months',

  'reden.omdat': 'because {redenen}',
  'reden.regels': 'the rules change',
  'reden.cijfers': 'the amounts change',
  'reden.geboorte': '{wie} is born',
  'reden.leeftijd.zelf': '{wie} turn {leeftijd}',
  'reden.leeftijd.ander': '{wie} turns {leeftijd}',

  'aanvraag.kort': 'apply before {datum}',
  'aanvraag.kort_meteen': 'as soon as you can',
  'aanvraag.jaar': 'Apply before {datum}. Then you still get everything for {jaar}.',
  'aanvraag.terug': 'Apply before {datum}. Do you apply later? Then you miss money: you get at most {maanden} back.',
  'aanvraag.meteen': 'Apply as soon as you can. You only get it from the day on which you apply.',
  'aanvraag.dan_meteen': 'Apply at once then. You only get it from the day on which you apply.',
  'aanvraag.vorig_jaar':
    'Were you already entitled to {regelingen} in {jaar}? Then you can still apply. This is the last day.',

  'tijdlijn.op': 'On {datum}',
  'tijdlijn.uiterlijk': 'No later than {datum}',
  'tijdlijn.vanaf': 'From {datum}',
  'wijziging.zin': '{zin}.',
  'wijziging.zin_met_reden': '{zin}, {reden}.',
  'wijziging.niet_meer_zeker': '{titel}: it is then no longer certain that you get this',
  'wijziging.geen_recht_meer': '{titel}: you are then no longer entitled to this',
  'wijziging.zeker_geen_recht': '{titel}: you are then certainly not entitled to this',
  'wijziging.recht': '{titel}: you become entitled',
  'wijziging.recht_op': '{titel}: you become entitled to {bedrag}',
  'wijziging.zeker_recht': '{titel}: you are then certainly entitled',
  'wijziging.zeker_recht_op': '{titel}: you are then certainly entitled to {bedrag}',
  'wijziging.wordt': '{titel} becomes {bedrag} instead of {was}',
  'wijziging.misschien': '{titel} may change and is then {bedrag}',

  'opmerking.gelijk': 'We assume that nothing else changes for you, such as your income, your home and your family.',
  'opmerking.niet_officieel': 'Not all amounts from {datum} are officially known yet. The outcome may still change.',
  'opmerking.nu_open': 'This is not certain now, so we do not know everything about: {regelingen}.',
  'opmerking.zonder_cijfers': 'From {datum} we have no amounts yet of: {regelingen}.',
}
