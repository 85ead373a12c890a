import type { Feiten } from '@loket/kennis/gegevens'
import type { Toeval } from '@loket/kennis/proef/toeval'
import type { Persoon } from './persoon.ts'
import { kies } from './trek.ts'

const MAANDEN = { 0: 20, 6: 10, 12: 10, 24: 12, 36: 13, 60: 15, 120: 20 }

/** How long money has been short, and what follows from that. */
export function omstandigheden(toeval: Toeval, bewoners: readonly Persoon[]): Feiten {
  const krap = isKrap(bewoners)
  const maanden = krap ? Number(kies(toeval, MAANDEN)) : toeval.kans(0.05) ? toeval.geheel(1, 12) : 0
  const straksMeer = bewoners.some(({ bron }) => bron === 'studie' || bron === 'ww')
  return {
    maanden_laag_inkomen: maanden,
    zicht_op_verbetering: toeval.kans(straksMeer ? 0.6 : 0.2),
    kreeg_inkomenstoeslag_afgelopen_jaar: maanden >= 36 && toeval.kans(0.35),
    betalingsachterstand: toeval.kans(krap ? 0.3 : 0.05),
    geld_voor_eten: !krap || toeval.kans(0.92),
    onverwachte_kosten: toeval.kans(krap ? 0.35 : 0.06),
    banksaldo: sum(bewoners, 'bezittingen_nu'),
  }
}

/** Who is short of money cannot pay the levies more often. */
export function situatie(toeval: Toeval, bewoners: readonly Persoon[]): Feiten {
  return { belasting_schuld: toeval.kans(isKrap(bewoners) ? 0.5 : 0.03) }
}

function isKrap(bewoners: readonly Persoon[]): boolean {
  return sum(bewoners, 'netto_inkomen') < (bewoners.length === 2 ? 2300 : 1650)
}

function sum(bewoners: readonly Persoon[], feit: string): number {
  return bewoners.reduce((som, { feiten }) => som + Number(feiten[feit]), 0)
}
