import { Peilen } from '../bepalen/peil.ts'
import type { Uitslag } from '../kennis.ts'
import type { Regelpakket } from '../pakket.ts'
import { Functies, MEEST_PER_FUNCTIE } from './functies.ts'
import { type Graafuitkomst, leesGraaf } from './graaf.ts'
import { grootteksten } from './grootteksten.ts'
import { kolomlezer, rijlezer } from './lezers.ts'
import { Plaatsing } from './plaatsing.ts'
import type { Punt, Puntrijen } from './punt.ts'
import { Schrijver, type Vorm } from './schrijver.ts'

/** Text of an ES module that counts the outcomes of one period in one gemeente. */
export interface Generaat {
  tekst: string
  /** In the order of the results: of each first the right (1, 0, -1 for open), then the amount times `schaal`. */
  uitkomsten: { regeling: string; schaal: number | null }[]
}

/** Results of one household in the form of `bereken`, which leaves out what is open. */
export function leesUitslagen({ uitkomsten }: Generaat, uit: ArrayLike<number>): Uitslag[] {
  return uitkomsten.flatMap(({ regeling, schaal }, n) => {
    const recht = uit[2 * n]
    const bedrag = schaal === null ? null : (uit[2 * n + 1] ?? 0) / schaal
    return recht === -1 ? [] : [{ regeling, recht: recht === 1, bedrag }]
  })
}

export interface Genereerkeuze {
  datum: string
  gemeente?: string
  meestPerFunctie?: number
}

/**
 * Writes JavaScript that gives what `bereken` gives, from facts as the rules count them:
 * `huishouden(F, U)` for one household by slot, `kolommen(K, U, van, tot)` for many in columns. Null without rules on the date.
 */
export function genereer(pakket: Regelpakket, keuze: Genereerkeuze): Generaat | null {
  const peil = new Peilen(pakket).van(keuze.datum, keuze.gemeente)
  const programma = peil && pakket.programmas[peil.programma]
  if (!programma) return null
  const { uitkomsten, rijen, stappen } = leesGraaf(pakket, programma, peil)
  const wortels = uitkomsten.flatMap(({ recht, bedrag }) => (bedrag ? [recht, bedrag] : [recht]))
  const plaatsing = new Plaatsing(wortels)
  const functies = new Functies(plaatsing, keuze.meestPerFunctie ?? MEEST_PER_FUNCTIE)
  const gedeeld = new Map<Punt, number>()
  const schrijf = (vorm: Vorm) => schrijfVorm(plaatsing, functies, vorm, gedeeld, uitkomsten)
  const rij = schrijf({
    lezer: rijlezer(),
    naam: 'rij',
    parameters: 'F, j',
    romp: { parameters: 'F, U, j', omhul: (regels) => regels.join('\n') },
    doel: (n) => `U[${n}]`,
    gedeeld: (plek) => `R[${plek}]`,
  })
  const kolommen = kolomlezer(pakket)
  const kolom = schrijf({
    lezer: kolommen,
    naam: 'kolom',
    parameters: 'i, j',
    romp: { parameters: 'van, tot', omhul: perHuishouden },
    doel: (n) => `u${n}[i]`,
    gedeeld: (plek) => `R[${plek * BLOK} + (i & ${BLOK - 1})]`,
  })
  const uitkolommen = uitkomsten.flatMap((_, n) => [2 * n, 2 * n + 1]).map((n) => `const u${n} = U[${n}]`)
  return {
    tekst: [
      `const R = new Float64Array(${gedeeld.size * BLOK})`,
      ROND,
      ...tabelteksten(rijen),
      ...grootteksten(stappen),
      ...rij.functies,
      `export function huishouden(F, U) {\nconst j = 0\n${rij.regels.join('\n')}\n}`,
      `export function kolommen(K, U, van, tot) {\n${[...kolommen.declaraties(), ...uitkolommen].join('\n')}`,
      ...kolom.functies,
      functies.isGeknipt(plaatsing.romp) ? perBlok(kolom.regels) : perHuishouden(kolom.regels),
      '}',
      '',
    ].join('\n'),
    uitkomsten: uitkomsten.map(({ regeling, bedrag, schaal }) => ({ regeling, schaal: bedrag ? schaal : null })),
  }
}

/**
 * Text that was cut is too much to stay at hand in a processor: so many households go through one function before the next
 * is fetched. A power of two, so that the place of a household in its block is its last bits.
 */
const BLOK = 16

function perBlok(aanroepen: readonly string[]): string {
  return `const einde = tot\nfor (tot = van; van < einde; van = tot) {\ntot = Math.min(einde, (van | ${BLOK - 1}) + 1)\n${aanroepen.join('\n')}\n}`
}

function perHuishouden(regels: readonly string[]): string {
  return `for (let i = van; i < tot; i++) {\nconst j = 0\n${regels.join('\n')}\n}`
}

/** As the interpreters round: half away from zero. */
const ROND = `function rond(t, n) {
return t < 0 ? Math.ceil(t / n - 0.5) : Math.floor(t / n + 0.5)
}`

function tabelteksten(rijen: Puntrijen[]): string[] {
  const tabellen = rijen.flatMap(({ grenzen, waarden }, k) => [
    `const G${k} = new Float64Array([${grenzen.join()}])`,
    `const W${k} = new Float64Array([${waarden.join()}])`,
  ])
  return rijen.length > 0 ? [...tabellen, RIJ] : []
}

/** As the interpreters look up a row. */
const RIJ = `function plek(G, x) {
let r = 0, t = G.length
while (t - r > 1) {
const m = (r + t) >> 1
if (G[m] <= x) r = m
else t = m
}
return r
}
function rij(G, W, x) {
return W[plek(G, x)]
}
function laagsteRij(G, W, x, y) {
return Math.min(...W.subarray(plek(G, x), plek(G, y) + 1))
}
function hoogsteRij(G, W, x, y) {
return Math.max(...W.subarray(plek(G, x), plek(G, y) + 1))
}`

/** Written twice: only after the first time it is known what functions share. */
function schrijfVorm(
  plaatsing: Plaatsing,
  functies: Functies,
  vorm: Vorm,
  gedeeld: Map<Punt, number>,
  uitkomsten: readonly Graafuitkomst[],
): { regels: string[]; functies: string[] } {
  const uit = uitkomsten.flatMap(({ recht, bedrag }) => [recht, bedrag])
  const schrijf = () => {
    const schrijver = new Schrijver(plaatsing, functies, vorm, gedeeld, uit)
    return { regels: [...schrijver.romp(), ...schrijver.uitvoer()], functies: schrijver.functieteksten }
  }
  schrijf()
  return schrijf()
}
