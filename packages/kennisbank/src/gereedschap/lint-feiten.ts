import type { VolledigeEditie } from '@loket/gesprek/editie'
import { ontleed } from '@loket/kennis/taal/ontleed'
import { loadInhoud } from '../inhoud/inhoud.ts'
import type { Regelbron } from './bronnen.ts'
import type { Bevinding } from './lint.ts'
import { alleUitdrukkingen, blok, leesUitdrukkingen } from './uitdrukkingen.ts'
import { namenIn } from './verwanten.ts'

/** Facts that nobody would miss, and questions of which the answer changes nothing. */
export function lintFeiten(bron: Regelbron, editie: VolledigeEditie, wortel: string): Bevinding[] {
  const namen = new Set(
    [
      ...bron.kennisbron.regelingen.flatMap((bestand) =>
        alleUitdrukkingen(leesUitdrukkingen(bestand)).map(({ boom }) => boom),
      ),
      ...loadInhoud(wortel).inhoud.voorwaarden.map(({ toets }) => ontleed(toets)),
    ].flatMap(namenIn),
  )
  return [...ongebruikt(bron, editie, namen), ...gevraagdVoorNiets(bron, editie, namen)]
}

/** In no rule, no condition of a product or vraagpatroon, no question: others may already send them. */
function ongebruikt({ kennisbron, pakket }: Regelbron, editie: VolledigeEditie, namen: Set<string>): Bevinding[] {
  const { vraagpatronen, producten, belscripts } = editie
  const inhoud = JSON.stringify({ vraagpatronen, producten, belscripts })
  const gevolgd = new Set(pakket.begrippen.flatMap(({ volgt = [] }) => volgt.map(({ uit }) => uit)))
  return pakket.groepen.flatMap((groep) =>
    [...groep.begrippen, ...groep.meta].flatMap((nummer): Bevinding[] => {
      const id = pakket.begrippen[nummer]?.id ?? ''
      if (gevolgd.has(nummer) || namen.has(`${groep.enkelvoud}.${id}`) || inhoud.includes(`"${groep.naam}.${id}"`))
        return []
      const bestand = kennisbron.begrippen.find((een) => Object.hasOwn(blok(een.inhoud), id))?.bestand ?? ''
      return [{ soort: 'let op', bestand, pad: [id, 'van'], wat: `niets gebruikt ${groep.enkelvoud}.${id}` }]
    }),
  )
}

/** Asked in a story or a belscript, while no rule, condition, form or term rests on it. */
function gevraagdVoorNiets({ pakket }: Regelbron, editie: VolledigeEditie, namen: Set<string>): Bevinding[] {
  const metas = pakket.begrippen.flatMap(({ id, meta }) => (meta ? [id] : []))
  const termijnen = editie.vraagpatronen.flatMap(({ producten }) =>
    producten.flatMap(({ termijn }) => (termijn ? [termijn.gegeven] : [])),
  )
  const gebruikt = new Set([...namen, ...termijnen, ...editie.producten.flatMap(({ formulier }) => formulier)])
  const enkelvoud = new Map(pakket.groepen.map((groep) => [groep.naam, groep.enkelvoud]))
  const telt = (pad: string) => {
    const [groep = '', begrip] = pad.split('.')
    if (begrip === undefined || metas.includes(begrip)) return true
    return gebruikt.has(pad) || gebruikt.has(`${enkelvoud.get(groep)}.${begrip}`)
  }
  const voorNiets = (bestand: string, pad: Bevinding['pad'], gegeven: string): Bevinding[] =>
    telt(gegeven) ? [] : [{ soort: 'let op', bestand, pad, wat: `${gegeven} wordt gevraagd, en niets gebruikt het` }]
  return [
    ...editie.vraagpatronen.flatMap(({ id, vragen }) =>
      vragen.flatMap((pad, i) => voorNiets(`vraagpatronen/${id}.yaml`, ['vragen', i], pad)),
    ),
    ...editie.belscripts.flatMap(({ id, stappen }) =>
      stappen.flatMap((stap, i) =>
        stap.soort === 'vraag' ? voorNiets(`belscripts/${id}.yaml`, ['stappen', i, 'vraag'], stap.vraag) : [],
      ),
    ),
  ]
}
