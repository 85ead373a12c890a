import type { Feiten, Invoer } from '@loket/kennis/gegevens'
import { leesUitslagen } from '@loket/kennis/genereer/genereer'
import { rijlader, vulKolommen } from '@loket/kennis/genereer/kolommen'
import { type Kennis, openKennis, type Uitslag } from '@loket/kennis/kennis'
import type { Kennisbron } from '@loket/kennis/kennisbron'
import type { Regelpakket } from '@loket/kennis/pakket'
import { huishouden, metMeta } from '@loket/kennis/proef/huishouden'
import { naarGetal } from '@loket/kennis/proef/rationaal'
import { Referentie } from '@loket/kennis/proef/referentie'
import { Toeval } from '@loket/kennis/proef/toeval'
import { leesBron } from '@loket/kennisbank/gereedschap/bronnen'
import { laadGeneraat } from '@loket/kennisbank/gereedschap/generaat'
import { WORTEL } from '@loket/kennisbank/wortel'

const DATUMS = ['2024-02-29', '2025-01-01', '2025-12-31', '2026-01-01', '2026-03-31', '2026-07-01', '2026-12-31']
const GEMEENTEN = ['voorbeeldstad', undefined]

interface Vergelijking {
  huishoudens: number
  referenties: number
  /** The first household of each kind of difference; empty is what it is about. */
  verschillen: string[]
}

/** The real rules by every way of counting: interpreter, generated text by one and in columns, bounds, and exact fractions. */
export async function compareRekenaars(aantal: number, referenties: number): Promise<Vergelijking> {
  const bron = leesBron(WORTEL)
  if ('fouten' in bron) throw new Error(bron.fouten.join('\n'))
  const { kennisbron, pakket } = bron
  const groepen = DATUMS.flatMap((datum) => GEMEENTEN.map((gemeente) => ({ datum, gemeente })))
  const totaal: Vergelijking = { huishoudens: 0, referenties: 0, verschillen: [] }
  for (const [i, { datum, gemeente }] of groepen.entries()) {
    const deel = Math.ceil(aantal / groepen.length)
    const invoeren = Array.from({ length: deel }, (_, n): Invoer => {
      const toeval = new Toeval(i * deel + n)
      const alles = huishouden(pakket, datum, toeval)
      const gegevens = n % 3 === 0 ? metMeta(pakket, alles, toeval) : alles
      return { datum, gegevens, ...(gemeente !== undefined && { gemeente }) }
    })
    const nagerekend = invoeren.filter(inNederland).slice(0, Math.ceil(referenties / groepen.length))
    totaal.huishoudens += invoeren.length
    totaal.referenties += nagerekend.length
    totaal.verschillen.push(...(await compare(pakket, invoeren)), ...compareReferentie(kennisbron, pakket, nagerekend))
  }
  return totaal
}

/** Of other countries the law leaves figures open, which the reference does not know. */
const inNederland = ({ gegevens: { aanvrager } }: Invoer): boolean =>
  (aanvrager as Feiten | undefined)?.['woonland'] === 'nederland'

async function compare(pakket: Regelpakket, invoeren: readonly Invoer[]): Promise<string[]> {
  const [eerste] = invoeren
  if (!eerste) return []
  const { datum, gemeente } = eerste
  const module = await laadGeneraat(pakket, { datum, ...(gemeente !== undefined && { gemeente }) })
  if (!module) throw new Error(`no rules on ${datum}`)
  const kennis = openKennis(pakket)
  const laad = rijlader(pakket)
  const rij = new Float64Array(2 * module.generaat.uitkomsten.length)
  const kolommen = [...rij].map(() => new Float64Array(invoeren.length))
  const gegevens = invoeren.map((invoer) => invoer.gegevens)
  module.kolommen(vulKolommen(pakket, datum, gegevens), kolommen, 0, invoeren.length)
  const wegen: Record<string, (invoer: Invoer, i: number) => Uitslag[]> = {
    gegenereerd: (invoer) => {
      module.huishouden(laad(datum, invoer.gegevens), rij)
      return leesUitslagen(module.generaat, rij)
    },
    kolommen: (_, i) =>
      leesUitslagen(
        module.generaat,
        kolommen.map((kolom) => kolom[i] ?? NaN),
      ),
    grenzen: (invoer) => volgensGrenzen(kennis, invoer),
  }
  return findVerschillen(kennis, invoeren, wegen)
}

function findVerschillen(
  kennis: Kennis,
  invoeren: readonly Invoer[],
  wegen: Record<string, (invoer: Invoer, i: number) => Uitslag[]>,
): string[] {
  const verwacht = invoeren.map((invoer) => tekst(kennis.bereken(invoer)))
  return Object.entries(wegen).flatMap(([weg, bereken]) => {
    const i = invoeren.findIndex((invoer, n) => tekst(bereken(invoer, n)) !== verwacht[n])
    return i === -1 ? [] : [`${weg}: ${JSON.stringify(invoeren[i])}`]
  })
}

function volgensGrenzen(kennis: Kennis, invoer: Invoer): Uitslag[] {
  return kennis.bepaal(invoer).uitkomsten.flatMap(({ regeling, uitkomst, bedrag }) => {
    if (uitkomst === 'nog_nodig' || bedrag?.min !== bedrag?.max) return []
    return [{ regeling, recht: uitkomst === 'recht', bedrag: bedrag?.max ?? null }]
  })
}

function compareReferentie(bron: Kennisbron, pakket: Regelpakket, invoeren: readonly Invoer[]): string[] {
  const kennis = openKennis(pakket)
  return findVerschillen(kennis, invoeren, {
    referentie: ({ datum, gemeente, gegevens }) => {
      const referentie = new Referentie(bron, datum, gemeente, gegevens)
      return kennis
        .bereken({ datum, gegevens, ...(gemeente !== undefined && { gemeente }) })
        .map(({ regeling, bedrag }) => ({
          regeling,
          recht: referentie.recht(regeling),
          bedrag: bedrag === null ? null : naarGetal(referentie.bedrag(regeling)),
        }))
    },
  })
}

/** Without the difference between 0 and -0. */
const tekst = (uitslagen: Uitslag[]): string => JSON.stringify(uitslagen)
