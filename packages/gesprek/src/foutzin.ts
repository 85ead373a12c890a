import type { Antwoordfout, Antwoordfoutsoort } from './controle.ts'
import { formatDatum } from './datum.ts'
import { getallocale } from './taal.ts'

type Zinnen = Record<Antwoordfoutsoort, string>

const NEDERLANDS = {
  onbekend_gegeven: 'Deze vraag bestaat niet meer. Ga terug en begin bij de vorige vraag.',
  groep_ontbreekt: 'Deze persoon staat niet in uw antwoorden. Geef eerst aan dat deze persoon er is.',
  verkeerd_soort: 'Vul een antwoord in dat bij de vraag past.',
  geen_geheel_getal: 'Vul een heel getal in, zonder komma.',
  te_veel_decimalen: 'Vul hoogstens twee cijfers achter de komma in.',
  te_laag: 'Vul {grens} of meer in.',
  te_hoog: 'Vul {grens} of minder in.',
  datum_bestaat_niet: 'Deze datum bestaat niet. Vul dag, maand en jaar in, bijvoorbeeld 14 5 1991.',
  te_vroeg: 'Vul een datum in vanaf {grens}.',
  te_laat: 'Vul een datum in tot en met {grens}.',
  onbekende_keuze: 'Kies een van de antwoorden.',
  omgekeerd_bereik: 'Het eerste bedrag is hoger dan het tweede. Vul eerst het laagste in.',
} satisfies Zinnen

const ENGELS = {
  onbekend_gegeven: 'This question no longer exists. Go back to the previous question.',
  groep_ontbreekt: 'This person is not in your answers. First tell us that this person is there.',
  verkeerd_soort: 'Enter an answer that fits the question.',
  geen_geheel_getal: 'Enter a whole number, without decimals.',
  te_veel_decimalen: 'Enter no more than two decimals.',
  te_laag: 'Enter {grens} or more.',
  te_hoog: 'Enter {grens} or less.',
  datum_bestaat_niet: 'This date does not exist. Enter day, month and year, for example 14 5 1991.',
  te_vroeg: 'Enter a date from {grens} onwards.',
  te_laat: 'Enter a date up to {grens}.',
  onbekende_keuze: 'Choose one of the answers.',
  omgekeerd_bereik: 'The first amount is higher than the second. Enter the lowest one first.',
} satisfies Zinnen

const ARABISCH = {
  onbekend_gegeven: 'لم يعد هذا السؤال موجودًا. ارجع إلى السؤال السابق.',
  groep_ontbreekt: 'هذا الشخص غير موجود في إجاباتك. أخبرنا أولًا أنه موجود.',
  verkeerd_soort: 'اكتب إجابة تناسب السؤال.',
  geen_geheel_getal: 'اكتب عددًا صحيحًا، دون فاصلة.',
  te_veel_decimalen: 'اكتب رقمين على الأكثر بعد الفاصلة.',
  te_laag: 'اكتب {grens} أو أكثر.',
  te_hoog: 'اكتب {grens} أو أقل.',
  datum_bestaat_niet: 'هذا التاريخ غير موجود. اكتب اليوم والشهر والسنة، مثلًا 14 5 1991.',
  te_vroeg: 'اكتب تاريخًا ابتداءً من {grens}.',
  te_laat: 'اكتب تاريخًا لا يتجاوز {grens}.',
  onbekende_keuze: 'اختر إحدى الإجابات.',
  omgekeerd_bereik: 'المبلغ الأول أعلى من الثاني. اكتب المبلغ الأقل أولًا.',
} satisfies Zinnen

const TALEN: Record<string, Zinnen> = { nl: NEDERLANDS, en: ENGELS, ar: ARABISCH }

/** The sentence beside the field: what is wrong and what to do now. */
export function describeAntwoordfout({ soort, grens }: Antwoordfout, taal: string): string {
  const zin = (TALEN[taal] ?? NEDERLANDS)[soort]
  return zin.replace('{grens}', formatGrens(grens, taal))
}

function formatGrens(grens: Antwoordfout['grens'], taal: string): string {
  if (typeof grens === 'string') return formatDatum(grens, taal)
  return grens === undefined ? '' : new Intl.NumberFormat(getallocale(taal)).format(grens)
}
