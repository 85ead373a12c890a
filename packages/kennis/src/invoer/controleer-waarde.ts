import { datumTekst, leesDatum } from '../datum.ts'
import type { Begrip } from '../pakket.ts'

export type Meld = (pad: string, melding: string) => void

export function isVeldenset(waarde: unknown): waarde is Record<string, unknown> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
}

/** One answer against its begrip: type, choice, decimals, range. */
export function controleerWaarde(waarde: unknown, begrip: Begrip, datum: number | null, pad: string, meld: Meld): void {
  if (waarde === null || waarde === undefined) return
  if (begrip.soort === 'ja_nee') {
    if (typeof waarde !== 'boolean') meld(pad, 'Verwacht true (ja) of false (nee).')
    return
  }
  if (begrip.soort === 'keuze') {
    if (typeof waarde !== 'string' || !begrip.keuzes?.includes(waarde))
      meld(pad, `Verwacht een van ${begrip.keuzes?.join(', ')}.`)
    return
  }
  if (begrip.soort === 'datum') return controleerDatum(waarde, begrip, datum, pad, meld)
  if (isVeldenset(waarde)) return controleerBereik(waarde, begrip, pad, meld)
  controleerGetal(waarde, begrip, pad, meld)
}

function controleerDatum(waarde: unknown, begrip: Begrip, datum: number | null, pad: string, meld: Meld): void {
  const code = typeof waarde === 'string' ? leesDatum(waarde) : null
  if (code === null) return meld(pad, 'Verwacht een dag die bestaat, als jjjj-mm-dd.')
  const hoog = begrip.totDatum && datum !== null ? datum : begrip.hoog
  if (code < begrip.laag || code > hoog)
    meld(pad, `Verwacht een dag van ${datumTekst(begrip.laag)} tot en met ${datumTekst(hoog)}.`)
}

function controleerBereik(waarde: Record<string, unknown>, begrip: Begrip, pad: string, meld: Meld): void {
  for (const sleutel of Object.keys(waarde))
    if (sleutel !== 'min' && sleutel !== 'max') meld(`${pad}.${sleutel}`, 'Verwacht alleen `min` en `max`.')
  const goed = [
    controleerGetal(waarde.min, begrip, `${pad}.min`, meld),
    controleerGetal(waarde.max, begrip, `${pad}.max`, meld),
  ]
  if (goed.every(Boolean) && Number(waarde.min) > Number(waarde.max))
    meld(pad, 'Verwacht een `min` die niet groter is dan `max`.')
}

function controleerGetal(waarde: unknown, begrip: Begrip, pad: string, meld: Meld): boolean {
  const fout = getalfout(waarde, begrip)
  if (fout) meld(pad, fout)
  return fout === undefined
}

function getalfout(waarde: unknown, begrip: Begrip): string | undefined {
  if (typeof waarde !== 'number' || !Number.isFinite(waarde)) return 'Verwacht een getal, of `min` en `max`.'
  const maal = begrip.soort === 'geheel_getal' ? 1 : 100
  const geheel = Math.round(waarde * maal)
  if (geheel / maal !== waarde)
    return maal === 1 ? 'Verwacht een geheel getal.' : 'Verwacht hoogstens twee cijfers achter de komma.'
  if (geheel < begrip.laag || geheel > begrip.hoog)
    return `Verwacht een getal van ${begrip.laag / maal} tot en met ${begrip.hoog / maal}.`
  return undefined
}
