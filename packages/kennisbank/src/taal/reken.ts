import type { Uitkomst } from '@loket/kennis/bepaling'
import { compileer } from '@loket/kennis/compileer'
import { type Kennis, openKennis } from '@loket/kennis/kennis'
import type { Bronbestand, Kennisbron } from '@loket/kennis/kennisbron'
import { bron } from '@loket/kennis/proef/proef'
import { blok as velden } from '../gereedschap/uitdrukkingen.ts'
import { toInvoer, voorbeeldSchema } from '../voorbeeld.ts'
import { parseYaml } from '../yaml.ts'
import type { Blok } from './blok.ts'

const DATUM = '2026-03-01'
const NIETS = 'niets bekend'
/** Stands before each message about a single expression, and says nothing there. */
const PLEK = /^regelingen\/proef\.yaml, bij .*?: /

/** What an example gives: an outcome for each household, or the messages of its faults. */
export function reken(blok: Blok): string[] {
  const uitslag = compileer(naarBron(blok))
  if ('fouten' in uitslag) {
    const meldingen = uitslag.fouten.map(({ melding }) =>
      blok.soort === 'regeling' ? melding : melding.replace(PLEK, ''),
    )
    if (!blok.fout) throw new Error(`${blok.bron}\n${meldingen.join('\n')}`)
    return meldingen
  }
  if (blok.fout) throw new Error(`${blok.bron}\ngeeft geen fout`)
  const kennis = openKennis(uitslag.pakket)
  const gevallen = blok.gevallen.length > 0 ? blok.gevallen : [NIETS]
  return gevallen.map((geval) => bepaal(kennis, blok.soort, geval))
}

function naarBron({ soort, bron: tekst }: Blok): Kennisbron {
  if (soort === 'regeling') return naarBestanden(tekst)
  if (soort === 'toets')
    return bron({ recht_als: { alle_van: [{ voorwaarde: 'Het klopt.', toets: tekst, bron: 'artikel 1' }] } })
  const [waarde = '', eenheid] = tekst.split(/\neenheid: /)
  return bron({ berekening: { stap: eenheid === undefined ? waarde : { waarde, eenheid } } })
}

/** A line `# regelingen/bijstand.yaml` begins a file; without one it is a piece of a single regeling. */
function naarBestanden(tekst: string): Kennisbron {
  const delen = tekst.split(/^# (?=[a-z]+\/[a-z0-9_]+\.yaml$)/m).filter((deel) => deel.trim() !== '')
  const bestanden = delen.map((deel): Bronbestand => {
    const [, bestand = 'regelingen/proef.yaml'] = /^([a-z]+\/\w+\.yaml)\n/.exec(deel) ?? []
    const { inhoud, fouten } = parseYaml(deel.replace(/^[a-z]+\/\w+\.yaml\n/, ''))
    if (fouten.length > 0) throw new Error(`${tekst}\n${fouten.map(({ gevonden }) => gevonden).join('\n')}`)
    return { bestand, inhoud }
  })
  const in_ = (map: string) => bestanden.filter(({ bestand }) => bestand.startsWith(`${map}/`))
  const leeg = bron()
  const regelingen = in_('regelingen').map(({ bestand, inhoud }) => ({
    bestand,
    inhoud: aangevuld(bestand, velden(inhoud)),
  }))
  return {
    ...leeg,
    begrippen: [...leeg.begrippen, ...in_('begrippen')],
    bedragen: in_('bedragen'),
    gemeenten: in_('gemeenten'),
    regelingen: regelingen.length > 0 ? regelingen : leeg.regelingen,
  }
}

/** With what every regeling has, so that an example only shows what it is about. */
const aangevuld = (bestand: string, regeling: Record<string, unknown>): unknown =>
  bron({ id: bestand.replace(/^.*\/|\.yaml$/g, ''), ...regeling }).regelingen[0]?.inhoud

function bepaal(kennis: Kennis, soort: Blok['soort'], geval: string): string {
  const { op: datum = DATUM, gemeente, ...gegevens } = geval === NIETS ? {} : velden(parseYaml(`{ ${geval} }`).inhoud)
  const invoer = toInvoer(voorbeeldSchema.parse({ naam: geval, datum, gemeente, gegevens, verwacht: 'recht' }))
  const fouten = kennis.controleer(invoer)
  if (fouten.length > 0) return `geweigerd, ${fouten.map(({ pad, melding }) => `${pad}: ${melding}`).join(' ')}`
  const { uitkomsten, zonderCijfers } = kennis.bepaal(invoer)
  if (soort === 'regeling') {
    const regels = uitkomsten.map((uitkomst) => schrijfUitkomst(uitkomst, uitkomsten.length > 1))
    return [...regels, ...zonderCijfers.map((id) => `${id}: geen cijfers`)].join('; ')
  }
  const [uitkomst] = uitkomsten
  if (!uitkomst) throw new Error('the example has one regeling')
  if (soort === 'toets') return { recht: 'ja', geen_recht: 'nee', nog_nodig: 'nog open' }[uitkomst.uitkomst]
  const [stap] = uitkomst.stappen
  if (!stap) throw new Error('an example of a sum gives a number')
  return grenzen(stap)
}

function schrijfUitkomst({ regeling, ...uit }: Uitkomst, meer: boolean): string {
  const { uitkomst, bedrag, stappen, nogNodig, aannames, afgeleid } = uit
  return [
    meer ? `${regeling}: ${uitkomst}` : uitkomst,
    ...(bedrag ? [`${grenzen(bedrag)} ${bedrag.eenheid}`] : stappen.map((stap) => `${stap.naam} ${grenzen(stap)}`)),
    ...(nogNodig.length > 0 ? [`nog nodig: ${nogNodig.join(', ')}`] : []),
    ...aannames.map((aanname) => `aangenomen: ${aanname}`),
    ...afgeleid.map(({ gegeven, uit: meta, bron: artikel }) => `${gegeven} volgt uit ${meta} (${artikel})`),
    ...(uit.teControleren ? ['te controleren'] : []),
  ].join(', ')
}

const grenzen = ({ min, max }: { min: number; max: number }): string => (min === max ? `${min}` : `${min} tot ${max}`)
