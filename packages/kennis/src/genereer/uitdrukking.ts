import type { Punt, Puntbewerking } from './punt.ts'

/** How the text reaches the facts of a household. */
export interface Lezer {
  feit(slot: number): string
  element(slot: number, stap: number): string
  /** First value of the counter over the members of this group, and the value at which it ends. */
  lus(groepslot: number): { van: string; tot: string }
}

/** With the bounds and the values of a table. */
const RIJEN: Partial<Record<Puntbewerking, string>> = {
  rij: 'rij',
  rij_laagste: 'laagsteRij',
  rij_hoogste: 'hoogsteRij',
}

/** A function of its own for every list of steps. */
const GROOT: Partial<Record<Puntbewerking, string>> = {
  groot: 'groot',
  groot_laag: 'grootLaag',
  groot_hoog: 'grootHoog',
}

/** How often each operand stands in the text. */
export function keerGenoemd({ bewerking, ja }: Punt): number {
  return !ja && (bewerking === 'hoogste' || bewerking === 'laagste') ? 2 : 1
}

type Verwijzing = (punt: Punt) => string

/** Without a branch: of most amounts it differs by household whether anything is left. Twice a double is exact. */
const bovenNul = (a: string): string => `((${a} + Math.abs(${a})) * 0.5)`

const grootste = (a: string, b: string): string => `(${a} > ${b} ? ${a} : ${b})`

/** Numbers in, number or test out. */
const REKENEN: Partial<Record<Puntbewerking, (a: string, b: string) => string>> = {
  plus: (a, b) => `(${a} + ${b})`,
  min: (a, b) => `(${a} - ${b})`,
  maal: (a, b) => `(${a} * ${b})`,
  kleiner: (a, b) => `(${a} < ${b})`,
  hoogstens: (a, b) => `(${a} <= ${b})`,
  gelijk: (a, b) => `(${a} === ${b})`,
  hoogste: (a, b) => (a === '0' ? bovenNul(b) : b === '0' ? bovenNul(a) : grootste(a, b)),
  laagste: (a, b) => `(${a} < ${b} ? ${a} : ${b})`,
  omlaag: (a, b) => `Math.floor(${a} / ${b})`,
  omhoog: (a, b) => `Math.ceil(${a} / ${b})`,
  rond: (a, b) => `rond(${a}, ${b})`,
}

/** Yes and no in, yes or no out. A light right side is counted always: that takes less than a branch on the left one. */
const LOGICA: Partial<Record<Puntbewerking, (a: string, b: string, licht: boolean) => string>> = {
  niet: (a) => `!${a}`,
  hoogste: (a, b, licht) => `(${a} ${licht ? '|' : '||'} ${b})`,
  laagste: (a, b, licht) => `(${a} ${licht ? '&' : '&&'} ${b})`,
}

/** The text of a point out of the texts of its operands, between brackets where that matters. */
export function uitdrukking(punt: Punt, verwijs: Verwijzing, lezer: Lezer, isLicht: (punt: Punt) => boolean): string {
  const { bewerking, k, ja } = punt
  if (bewerking === 'getal') return k < 0 ? `(${k})` : String(k)
  if (bewerking === 'feit') return feit(lezer.feit(k), ja)
  if (bewerking === 'element') return feit(lezer.element(k, punt.stap), ja)
  const als = (van: Punt) => (ja ? alsJa(van, verwijs) : alsGetal(van, verwijs))
  const [a, b = a, c = a] = punt.van
  if (!a || !b || !c) throw new Error(`${bewerking} without operands`)
  if (bewerking === 'kies') return `(${alsJa(a, verwijs)} ? ${als(b)} : ${als(c)})`
  const logica = ja ? LOGICA[bewerking] : undefined
  if (logica) return logica(alsJa(a, verwijs), alsJa(b, verwijs), isLicht(b))
  const gevraagd = opgevraagd(punt, verwijs)
  if (gevraagd) return gevraagd
  return rekenwijze(bewerking, a)(alsGetal(a, verwijs), alsGetal(b, verwijs))
}

function rekenwijze(bewerking: Puntbewerking, links: Punt): (a: string, b: string) => string {
  if (bewerking === 'rond' && links.nooitOnderNul) return (a, b) => `Math.floor(${a} / ${b} + 0.5)`
  const rekenen = REKENEN[bewerking]
  if (!rekenen) throw new Error(`${bewerking} has no expression`)
  return rekenen
}

/** What a function at the top of the text counts: a row of a table, or steps on big integers. */
function opgevraagd({ bewerking, k, van }: Punt, verwijs: Verwijzing): string | undefined {
  const operanden = van.map((punt) => alsGetal(punt, verwijs)).join(', ')
  const [rij, groot] = [RIJEN[bewerking], GROOT[bewerking]]
  if (rij) return `${rij}(G${k}, W${k}, ${operanden})`
  return groot && `${groot}${k}(${operanden})`
}

const feit = (tekst: string, ja: boolean): string => (ja ? `(${tekst} !== 0)` : tekst)

export function alsGetal(punt: Punt, verwijs: Verwijzing): string {
  return punt.ja ? `(${verwijs(punt)} | 0)` : verwijs(punt)
}

export function alsJa(punt: Punt, verwijs: Verwijzing): string {
  if (punt.bewerking === 'getal') return String(punt.k !== 0)
  return punt.ja ? verwijs(punt) : `(${verwijs(punt)} !== 0)`
}
