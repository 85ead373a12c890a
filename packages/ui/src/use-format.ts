import { useTranslation } from 'react-i18next'
import type { Veldfout } from './concept.ts'
import {
  formatDatum,
  formatEuro,
  formatGetal,
  formatHoeveelheid,
  formatMoment,
  formatOpsomming,
  formatReeks,
  formatTijd,
} from './format.ts'
import { type Waarden, zetWaardenApart } from './taal.ts'
import { veldfoutTekst } from './veldfout-tekst.ts'

/** Amounts, numbers and dates in the language of the page. */
export function useFormat() {
  const { t, i18n } = useTranslation()
  const taal = i18n.language
  const vertaal = (sleutel: string, waarden?: Waarden): string => t(sleutel, zetWaardenApart(waarden ?? {}, taal))
  return {
    euro: (bedrag: number) => formatEuro(bedrag, taal),
    getal: (getal: number) => formatGetal(getal, taal),
    datum: (iso: string) => formatDatum(iso, taal),
    tijd: (tijd: string) => formatTijd(tijd, taal),
    moment: (iso: string) => formatMoment(iso, taal),
    hoeveelheid: (getal: number, eenheid?: string) => formatHoeveelheid(getal, eenheid, taal, vertaal),
    /** What follows an amount in a field: "per maand". */
    per: (eenheid: string) => vertaal(`ui.per.${eenheid}`),
    opsomming: (delen: string[]) => formatOpsomming(delen, taal),
    /** Beside each other with commas, without "and". */
    komma: (delen: string[]) => delen.join(taal === 'ar' ? '، ' : ', '),
    reeks: (reeks: { min: number; max: number; eenheid?: string }) => formatReeks(reeks, taal, vertaal),
    veldfout: (fout: Veldfout | 'leeg', eenheid?: string) => veldfoutTekst(fout, eenheid, taal, vertaal),
  }
}
