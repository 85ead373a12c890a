import { isVeldenset } from '../invoer/controleer-waarde.ts'
import type { Begrip, Cijfer, Cijferwaarde, Pakketgroep, Regelpakket, Tabel, Tabelwaarde } from '../pakket.ts'
import { keurCode } from './code.ts'
import { eis, Pakketfout } from './pakketfout.ts'
import { somVan } from './som.ts'

const VORM = 2

/** A pack with the number by which damage is noticed. */
export function verzegel(inhoud: Omit<Regelpakket, 'vorm' | 'som'>): Regelpakket {
  const pakket = opVolgorde({ ...inhoud, vorm: VORM } as const)
  return { ...pakket, som: somZonder(pakket) }
}

/** The same with the fields of every part in the order of their names, as they are written down. */
function opVolgorde<T>(waarde: T): T {
  if (typeof waarde !== 'object' || waarde === null) return waarde
  const delen = Array.isArray(waarde)
    ? waarde.map((deel: unknown) => opVolgorde(deel))
    : Object.fromEntries(
        Object.entries(waarde)
          .toSorted(([een], [ander]) => (een < ander ? -1 : 1))
          .map(([naam, deel]) => [naam, opVolgorde<unknown>(deel)]),
      )
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same fields
  return delen as T
}

/** Refuses what is no pack, has another form, was damaged, or would read or write where nothing is. */
export function keur(pakket: Regelpakket): void {
  keurZegel(pakket)
  const { groepen, begrippen, programmas, schijven, feitregisters, cijfers } = pakket
  for (const begrip of begrippen) keurBegrip(begrip, begrippen.length)
  for (const groep of groepen) keurGroep(groep, begrippen.length, feitregisters)
  for (const cijfer of cijfers) keurCijfer(cijfer)
  eis(isOplopend(schijven.map(({ vanaf }) => vanaf)), 'de schijven staan door elkaar')
  for (const { programma } of schijven)
    eis(programma >= -1 && programma < programmas.length, 'een schijf wijst nergens naar')
  for (const programma of programmas) keurCode(programma, pakket)
}

/** The form and the sum, of whatever was read. */
function keurZegel(pakket: unknown): void {
  if (!isVeldenset(pakket)) throw new Pakketfout('Dit is geen regelpakket.')
  if (pakket.vorm !== VORM)
    throw new Pakketfout(`Dit regelpakket heeft vorm ${String(pakket.vorm)}; deze versie leest vorm ${VORM}.`)
  eis(pakket.som === somZonder(pakket), 'de controlesom klopt niet; haal het opnieuw op')
}

/** Of all but the sum itself. */
function somZonder(pakket: object): number {
  return somVan({ ...pakket, som: undefined })
}

function keurCijfer({ naam, waarden, gemeenten = {} }: Cijfer | Tabel): void {
  const reeksen: readonly (readonly (Cijferwaarde | Tabelwaarde)[])[] = [waarden, ...Object.values(gemeenten)]
  for (const reeks of reeksen) eis(isOplopend(reeks.map(([vanaf]) => vanaf)), `van ${naam} staan de dagen door elkaar`)
}

function keurBegrip({ id, laag, hoog, volgt = [] }: Begrip, aantal: number): void {
  eis(Number.isSafeInteger(laag) && Number.isSafeInteger(hoog) && laag <= hoog, `het bereik van ${id} kan niet`)
  for (const { uit } of volgt) eis(uit >= 0 && uit < aantal, `${id} volgt uit een begrip dat er niet is`)
}

function keurGroep({ naam, slot, maximum, begrippen, meta }: Pakketgroep, aantal: number, feitregisters: number): void {
  for (const nummer of [...begrippen, ...meta])
    eis(nummer >= 0 && nummer < aantal, `${naam} noemt een begrip dat er niet is`)
  eis(slot >= 0 && slot + 1 + maximum * begrippen.length <= feitregisters, `voor ${naam} is geen plaats`)
}

function isOplopend(getallen: number[]): boolean {
  return getallen.every((getal, i) => i === 0 || getal >= (getallen[i - 1] ?? getal))
}
