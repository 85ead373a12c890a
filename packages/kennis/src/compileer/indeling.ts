import { PEILDATA } from '../datum.ts'
import type { Groepmodel } from '../kennisbron.ts'
import type { Aandeel, Begrip, Pakketgroep } from '../pakket.ts'
import type { Begripbron } from './begrippen.ts'

/** Which register holds which fact: reference dates first, then group by group, member by member. */
export interface Indeling {
  groepen: Pakketgroep[]
  begrippen: Begrip[]
  feitregisters: number
}

export function deelIn(model: Groepmodel, bronnen: Begripbron[]): Indeling {
  let slot: number = PEILDATA.length
  const groepen = Object.entries(model.groepen).map(([naam, groep]): Pakketgroep => {
    const eigen = bronnen.flatMap((bron, i) => (bron.groepen.includes(naam) ? [i] : []))
    const begrippen = eigen.filter((i) => !bronnen[i]?.begrip.meta)
    const maximum = groep.soort === 'lijst' ? groep.maximum : 1
    const begin = slot
    slot += 1 + maximum * begrippen.length
    return {
      naam,
      soort: groep.soort,
      enkelvoud: groep.soort === 'lijst' ? groep.enkelvoud : naam,
      maximum,
      slot: begin,
      thema: groep.thema ?? 'huishouden',
      begrippen,
      meta: eigen.filter((i) => bronnen[i]?.begrip.meta),
      gebruikelijk: groep.soort === 'een' ? [] : (groep.gebruikelijk ?? gebruikelijk(groep.soort)),
    }
  })
  return { groepen, begrippen: bronnen.map((bron) => bron.begrip), feitregisters: slot }
}

function gebruikelijk(soort: 'misschien' | 'lijst'): Aandeel[] {
  const delen = soort === 'misschien' ? [0.5, 0.5] : [0.5, 0.25, 0.25]
  return delen.map((deel, waarde) => ({ waarde, deel }))
}
