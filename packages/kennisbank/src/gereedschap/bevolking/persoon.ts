import type { Feiten } from '@loket/kennis/gegevens'
import type { Toeval } from '@loket/kennis/proef/toeval'
import { type Bron, nettoPerMaand, trekBron, trekJaarinkomen } from './inkomen.ts'
import type { Samenstelling } from './samenstelling.ts'
import { scheef } from './trek.ts'

/** A grown-up as far as other facts rest on it. */
export interface Persoon {
  leeftijd: number
  bron: Bron
  jaarinkomen: number
  feiten: Feiten
}

/** The aanvrager, and the partner if there is one; bijstand is for both or for neither. */
export function trekPaar(toeval: Toeval, { leeftijd, leeftijdPartner, soort }: Samenstelling): Persoon[] {
  const samen = leeftijdPartner !== null
  const bron = trekBron(toeval, leeftijd)
  const aanvrager = maak(toeval, leeftijd, samen && bron === 'bijstand' && toeval.kans(0.5) ? 'loon' : bron, samen)
  if (leeftijdPartner === null) return [aanvrager]
  const eigen = trekBron(toeval, leeftijdPartner)
  const bronPartner = aanvrager.bron === 'bijstand' ? 'bijstand' : eigen === 'bijstand' ? 'niets' : eigen
  const partner = maak(toeval, leeftijdPartner, leeftijdPartner >= 67 ? 'aow' : bronPartner, samen)
  const woontSamen = soort === 'gezin' || toeval.kans(0.95)
  partner.feiten['gezamenlijke_huishouding'] = woontSamen
  partner.feiten['toeslagpartner'] = toeval.kans(!woontSamen ? 0.5 : soort === 'gezin' ? 0.99 : 0.94)
  return [aanvrager, partner]
}

/** Someone of 18 or older who lives in. */
export function trekMedebewoner(toeval: Toeval, leeftijd: number, eigenKind: boolean): Persoon {
  const persoon = maak(toeval, leeftijd, trekBron(toeval, leeftijd), false)
  persoon.feiten['commerciele_huurrelatie'] = !eigenKind && toeval.kans(0.45)
  persoon.feiten['volgt_onderwijs'] = persoon.bron === 'studie' || (leeftijd < 27 && toeval.kans(0.15))
  return persoon
}

function maak(toeval: Toeval, leeftijd: number, bron: Bron, samen: boolean): Persoon {
  const aowJaren = toeval.kans(0.87) ? 50 : toeval.geheel(5, 48)
  const jaarinkomen = trekJaarinkomen(toeval, { leeftijd, bron, samen, aowJaren })
  const vermogen = trekVermogen(toeval, leeftijd, bron)
  const bijverdienste = bron === 'bijstand' && toeval.kans(0.12) ? toeval.geheel(100, 500) : 0
  return {
    leeftijd,
    bron,
    jaarinkomen,
    feiten: {
      rechtmatig_verblijf: toeval.kans(0.995),
      gedetineerd: toeval.kans(0.001),
      in_inrichting: toeval.kans(leeftijd >= 85 ? 0.12 : 0.006),
      zorgverzekerd: toeval.kans(0.995),
      studiefinanciering: bron === 'studie' && toeval.kans(0.9),
      werkt_of_volgt_traject: bron === 'loon' || bron === 'zelfstandig' || bron === 'studie' || toeval.kans(0.1),
      aow_verzekerde_jaren: aowJaren,
      toetsingsinkomen: jaarinkomen,
      netto_inkomen: nettoPerMaand(jaarinkomen, bron) + bijverdienste,
      vermogen_1_januari: vermogen,
      bezittingen_nu:
        Math.round(vermogen * (0.8 + 0.3 * toeval.deel())) + (toeval.kans(0.55) ? scheef(toeval, 4000, 0.9) : 0),
    },
  }
}

/** Savings without the home: more with age, little with a low benefit; one in twelve has debts. */
function trekVermogen(toeval: Toeval, leeftijd: number, bron: Bron): number {
  if (toeval.kans(0.08)) return -scheef(toeval, 6000, 1)
  const midden = leeftijd < 30 ? 5000 : leeftijd < 50 ? 14_000 : leeftijd < 67 ? 26_000 : 34_000
  return scheef(toeval, bron === 'bijstand' || bron === 'ziek' ? 1500 : midden, 1.5)
}
