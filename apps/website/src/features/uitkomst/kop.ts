import { splitRegels, type Uitkomsten } from '@loket/gesprek/uitkomsten'
import { rondBuitenwaarts } from '@loket/ui/format'

/** The answer in one sentence, by key of the texts with what it needs. */
export type Kopzin =
  | { sleutel: 'uitkomst.kop.plan' }
  | { sleutel: 'uitkomst.kop.zeker'; bedrag: number }
  | { sleutel: 'uitkomst.kop.ten_minste'; min: number; max: number }
  | { sleutel: 'uitkomst.kop.misschien'; count: number }
  | { sleutel: 'uitkomst.kop.zonder_bedrag'; count: number }
  | { sleutel: 'uitkomst.kop.eenmalig' }
  | { sleutel: 'uitkomst.kop.niet_gevraagd' }
  | { sleutel: 'uitkomst.kop.niets' }

export function kopzinVan({ regels, totaalPerMaand }: Uitkomsten, planVoorop: boolean): Kopzin {
  const { min, max } = rondBuitenwaarts(totaalPerMaand)
  if (planVoorop) return { sleutel: 'uitkomst.kop.plan' }
  if (max > 0 && min === max) return { sleutel: 'uitkomst.kop.zeker', bedrag: min }
  if (min > 0) return { sleutel: 'uitkomst.kop.ten_minste', min, max }
  if (max > 0) return { sleutel: 'uitkomst.kop.misschien', count: splitRegels(regels).mogelijk.length }
  const recht = regels.filter(({ uitkomst }) => uitkomst === 'recht')
  if (recht.length > 0) return { sleutel: 'uitkomst.kop.zonder_bedrag', count: recht.length }
  const eenmalig = regels.some(({ bedrag }) => bedrag && bedrag.max > 0)
  if (eenmalig) return { sleutel: 'uitkomst.kop.eenmalig' }
  const open = regels.some(({ uitkomst }) => uitkomst === 'niet_gevraagd')
  return open ? { sleutel: 'uitkomst.kop.niet_gevraagd' } : { sleutel: 'uitkomst.kop.niets' }
}
