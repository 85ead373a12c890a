import { beschrijf, eenheid, gelijke } from '../bouw/eenheden.ts'
import type { Knoop } from '../bouw/knoop.ts'
import type { Getal } from '../bouw/waarde.ts'
import { rijVan } from '../draai/rij.ts'
import type { Tabel } from '../pakket.ts'
import { rond } from './afronden.ts'
import type { Boom } from './boom.ts'
import { aantalArgumenten, alsGetal, type Omgeving, waar } from './omgeving.ts'
import { Taalfout } from './taalfout.ts'

/** `vergoeding.eerste_kind(inkomen)`: the value in the row in which the number falls. */
export function vertaalTabel(tabel: Tabel, nummer: number, argumenten: Boom[], om: Omgeving): Getal {
  aantalArgumenten(tabel.naam, argumenten, 1)
  const [op] = argumenten
  if (!op) throw new Error('arguments were counted')
  const getal = alsGetal(op, om)
  if ((getal.eenheden & eenheid(tabel.op)) === 0)
    throw new Taalfout(`${beschrijf(getal.eenheden)} ${waar(op)}`, `een getal in ${tabel.op}, waar de tabel op gaat`)
  gelijke(getal.eenheden, eenheid(tabel.op))
  // A row begins at a whole step of the scale: rounding down to a step changes no row.
  const sleutel = binnenTabel(rond(om.bouwer, 'omlaag', getal, 1n, BigInt(tabel.opschaal)).teller, tabel, om)
  controleerEersteRij(tabel, sleutel, op)
  const teller = om.bouwer.tabel(nummer, sleutel, ...grenzen(tabel, sleutel))
  return { soort: 'getal', teller, noemer: null, schaal: BigInt(tabel.schaal), eenheden: eenheid(tabel.eenheid) }
}

const waarden = ({ waarden: landelijk, gemeenten = {} }: Tabel): Tabel['waarden'] => [
  ...landelijk,
  ...Object.values(gemeenten).flat(),
]

/** A number that may not fit in a double falls in the same row when it is cut off at the last one. */
function binnenTabel(sleutel: Knoop, tabel: Tabel, { bouwer }: Omgeving): Knoop {
  if (!sleutel.ruim) return sleutel
  const grenzen_ = waarden(tabel).flatMap(([, , , , , rijen]) => rijen)
  const hoogste = bouwer.getal(Math.max(0, ...grenzen_))
  return bouwer.hoogste(bouwer.laagste(sleutel, hoogste), bouwer.getal(Math.min(0, ...grenzen_) - 1))
}

/** Below the first row there is nothing: the ranges prove that nobody comes there. */
function controleerEersteRij(tabel: Tabel, sleutel: Knoop, op: Boom): void {
  const eerste = Math.max(...waarden(tabel).map(([, , , , , [grens = 0]]) => grens))
  if (sleutel.laag >= eerste) return
  const gedrukt = (waarde: number) => (waarde / tabel.opschaal) * (tabel.op === 'procent' ? 100 : 1)
  throw new Taalfout(
    `een getal dat tot ${gedrukt(sleutel.laag)} kan gaan ${waar(op)}, onder de eerste rij van \`${tabel.naam}\``,
    `een getal vanaf ${gedrukt(eerste)}`,
    `schrijf \`maximum(${gedrukt(eerste)}, …)\` om het getal, of begin de tabel lager`,
  )
}

function grenzen(tabel: Tabel, sleutel: Knoop): [laag: number, hoog: number] {
  const bereikbaar = waarden(tabel).map(([, , laag, hoog, , rijen]) => {
    const van = rijVan(rijen, 0, rijen.length, sleutel.laag)
    const tot = rijVan(rijen, 0, rijen.length, sleutel.hoog) + 1
    return { laag: laag.slice(van, tot), hoog: hoog.slice(van, tot) }
  })
  if (bereikbaar.length === 0) return [0, 0]
  return [Math.min(...bereikbaar.flatMap(({ laag }) => laag)), Math.max(...bereikbaar.flatMap(({ hoog }) => hoog))]
}
