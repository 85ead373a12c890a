import { toTabel } from './tabelpagina.ts'
import { blok } from './uitdrukkingen.ts'

/** One regeling in Markdown, in the order of the law. */
export function toPagina(inhoud: unknown): string {
  const { titel, in_het_kort, grondslag, recht_als, bedragen, berekening, niet_getoetst, aanvragen, voorbeelden } =
    blok(inhoud)
  return [
    `# ${tekst(titel)}`,
    tekst(in_het_kort),
    `Grondslag: ${tekst(grondslag)}.`,
    '## Voorwaarden',
    ...voorwaarden(recht_als),
    ...deel('Bedragen', Object.entries(blok(bedragen)).map(bedrag)),
    ...deel('Berekening', Object.entries(blok(berekening)).map(stap)),
    ...deel('Niet getoetst', [
      lijst(niet_getoetst)
        .map((zin) => `- ${tekst(zin)}`)
        .join('\n'),
    ]),
    ...deel('Aanvragen', [aanvraag(blok(aanvragen))]),
    ...deel('Voorbeelden', [lijst(voorbeelden).map(voorbeeld).join('\n')]),
  ].join('\n\n')
}

function aanvraag({ jaar, terug, toelichting, bron }: Record<string, unknown>): string {
  if (bron === undefined) return ''
  const { erna, tot_en_met } = blok(jaar)
  const { maanden, per } = blok(terug)
  const termijn =
    maanden === 0
      ? 'Vanaf de dag van de aanvraag.'
      : jaar === undefined
        ? `Hoogstens ${tekst(maanden)} maanden terug, gerekend per ${tekst(per)}.`
        : `Over een kalenderjaar, tot en met ${tekst(tot_en_met)} van het jaar dat ${tekst(erna)} later is.`
  return [termijn, tekst(toelichting), `Bron: ${tekst(bron)}.`].filter((zin) => zin !== '').join(' ')
}

const KOPPEN = {
  alle_van: 'Dit moet allemaal kloppen:',
  een_van: 'Een van deze is genoeg:',
  tenzij: 'Er is geen recht als:',
}

function voorwaarden(recht: unknown): string[] {
  const delen = blok(recht)
  return Object.entries(KOPPEN).flatMap(([woord, kop]) =>
    delen[woord] === undefined
      ? []
      : [
          kop,
          lijst(delen[woord])
            .map((een) => voorwaarde(een, ''))
            .join('\n'),
        ],
  )
}

function voorwaarde(een: unknown, inspringing: string): string {
  const { voorwaarde: zin, toets, bron, ...rest } = blok(een)
  if (toets !== undefined) return `${inspringing}- ${tekst(zin)} \`${tekst(toets)}\` (${tekst(bron)})`
  return Object.entries(KOPPEN)
    .flatMap(([woord, kop]) =>
      rest[woord] === undefined
        ? []
        : [`${inspringing}- ${kop}`, ...lijst(rest[woord]).map((deel_) => voorwaarde(deel_, `${inspringing}  `))],
    )
    .join('\n')
}

function bedrag([naam, cijfer]: [string, unknown]): string {
  const { titel, eenheid, gemeentelijk, vanaf, tabel } = blok(cijfer)
  if (tabel !== undefined) return toTabel(naam, blok(cijfer))
  const rijen = Object.entries(blok(vanaf)).map(([dag, deel_]) => {
    const { waarde, tussen, tot, te_controleren, bron } = blok(deel_)
    const getal = waarde === undefined ? `tussen ${lijst(tussen).map(tekst).join(' en ')}` : tekst(waarde)
    const tijd = tot === undefined ? dag : `${dag} tot en met ${tekst(tot)}`
    return `| ${tijd} | ${getal} | ${tekst(bron)}${te_controleren === 'ja' ? ' (te controleren)' : ''} |`
  })
  const kop = `### ${tekst(titel ?? naam)} (\`${naam}\`, ${tekst(eenheid)})`
  const eigen = gemeentelijk === 'ja' ? ['De gemeente stelt dit vast.'] : []
  return [
    kop,
    ...eigen,
    ...(rijen.length > 0 ? [`| vanaf | waarde | bron |\n|---|---|---|\n${rijen.join('\n')}`] : []),
  ].join('\n\n')
}

function stap([naam, inhoud]: [string, unknown]): string {
  if (typeof inhoud !== 'object') return `### \`${naam}\`\n\n    ${tekst(inhoud)}`
  const { titel, waarde, gevallen, bron, opmerking } = blok(inhoud)
  const regels = gevallen === undefined ? [tekst(waarde)] : lijst(gevallen).map(geval)
  const kop = titel === undefined ? `### \`${naam}\`` : `### ${tekst(titel)} (\`${naam}\`)`
  const rest = [opmerking, bron === undefined ? undefined : `Bron: ${tekst(bron)}.`].flatMap((een) => een ?? [])
  return [kop, regels.map((regel) => `    ${regel}`).join('\n'), ...rest.map(tekst)].join('\n\n')
}

function geval(inhoud: unknown): string {
  const { als, dan, anders } = blok(inhoud)
  return als === undefined ? `anders ${tekst(anders)}` : `als ${tekst(als)} dan ${tekst(dan)}`
}

function voorbeeld(inhoud: unknown): string {
  const { naam, datum, verwacht, bedrag: euro } = blok(inhoud)
  const uitkomst = tekst(verwacht).replaceAll('_', ' ')
  return `- ${tekst(naam)} (${tekst(datum)}): ${uitkomst}${euro === undefined ? '' : `, € ${geld(euro)}`}`
}

function geld(euro: unknown): string {
  const { min, max } = blok(euro)
  return min === undefined ? tekst(euro) : `${tekst(min)} tot ${tekst(max)}`
}

const deel = (kop: string, stukken: string[]): string[] =>
  stukken.some((stuk) => stuk !== '') ? [`## ${kop}`, ...stukken] : []
const lijst = (inhoud: unknown): unknown[] => (Array.isArray(inhoud) ? inhoud : [])
const tekst = (inhoud: unknown): string =>
  typeof inhoud === 'string' || typeof inhoud === 'number' ? String(inhoud) : ''
