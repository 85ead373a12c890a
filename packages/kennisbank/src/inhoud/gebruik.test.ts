import type { Teksten } from '@loket/gesprek/editie'
import { ontleed } from '@loket/kennis/taal/ontleed'
import { describe, expect, it, test } from 'vitest'
import { leesBron } from '../gereedschap/bronnen.ts'
import { alleUitdrukkingen, leesUitdrukkingen } from '../gereedschap/uitdrukkingen.ts'
import { namenIn } from '../gereedschap/verwanten.ts'
import { bouwEditie } from '../editie.ts'
import { WORTEL } from '../wortel.ts'
import { loadInhoud } from './inhoud.ts'

const gebouwd = bouwEditie(WORTEL)
const bron = leesBron(WORTEL)
if ('fouten' in gebouwd || 'fouten' in bron) throw new Error('the kennisbank has faults')
const { editie, teksten } = gebouwd
const { productthemas, vraagpatronen, producten } = editie

/** Everything that rules, products, stories and scripts name. */
const genoemd = new Set([
  ...bron.kennisbron.regelingen.flatMap((bestand) => {
    const tekst = leesUitdrukkingen(bestand)
    return alleUitdrukkingen(tekst).flatMap(({ boom }) =>
      namenIn(boom).flatMap((naam) => [naam, `${tekst.id}.${naam}`]),
    )
  }),
  ...loadInhoud(WORTEL).inhoud.voorwaarden.flatMap(({ toets }) => namenIn(ontleed(toets))),
])

test('in elke tak van de boom van themas hangt een product, en elk product hangt aan een tak', () => {
  const takken = productthemas.flatMap(({ onder }) => onder)
  expect(new Set(producten.map(({ thema }) => thema))).toEqual(new Set(takken))
})

describe('Elke tekst', () => {
  const ids = (deel: { id: string }[]) => deel.map(({ id }) => id)
  const bekend: Record<string, readonly string[]> = {
    product: ids(producten),
    vraagpatroon: ids(vraagpatronen),
    belscript: ids(editie.belscripts),
    organisatie: ids(editie.organisaties),
    voorziening: ids(editie.kaart.voorzieningen),
    veld: ids(editie.formuliervelden),
    groep: ids(editie.groepen),
    term: ids(editie.begrippenlijst.termen),
    begrip: Object.keys(editie.begrippen),
    aanname: Object.keys(editie.begrippen),
    afgeleid: Object.keys(editie.begrippen),
    thema: editie.themas,
    productthema: productthemas.flatMap(({ id, onder }) => [id, ...onder]),
    behoefte: editie.kaart.behoeften,
    wijk: editie.kaart.wijken,
    voorzieningsoort: [...new Set(editie.kaart.voorzieningen.map(({ soort }) => soort))],
    regeling: bron.kennisbron.regelingen.map(({ bestand }) => bestand.replace(/^.*\/|\.yaml$/g, '')),
  }
  /** Checked by the build, or words to search by. */
  const ELDERS = ['bewijsstuk', 'zoeken', 'cijfer']

  it('is van iets dat bestaat', () => {
    const los = Object.keys(teksten.nl).filter((id) => {
      const [soort = '', naam = ''] = id.split('.')
      return !ELDERS.includes(soort) && !bekend[soort]?.includes(naam)
    })
    expect(los).toEqual([])
  })

  it('van een cijfer is van een cijfer dat een regel of mijlpaal gebruikt', () => {
    const mijlpalen = Object.values(editie.begrippen).flatMap(({ mijlpalen: eigen = [] }) =>
      eigen.flatMap((mijlpaal) => ('cijfer' in mijlpaal && mijlpaal.cijfer ? [mijlpaal.cijfer] : [])),
    )
    const gebruikt = [...genoemd, ...mijlpalen]
    const ongebruikt = listCijfers(teksten.nl).filter(
      (naam) => !gebruikt.some((een) => een === naam || een.startsWith(`${naam}.`)),
    )
    expect(ongebruikt).toEqual([])
  })
})

const listCijfers = (nl: Teksten): string[] =>
  Object.keys(nl).flatMap((id) => (id.startsWith('cijfer.') ? [id.slice('cijfer.'.length)] : []))
