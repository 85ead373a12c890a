import { type Document, type ErrorCode, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'

type Pad = readonly (string | number)[]

export interface Yamlfout {
  regel: number
  gevonden: string
  verwacht: string
}

/** The voorbeelden of one regeling repeat a household many times; far fewer than would fill the memory. */
const MEEST_HERHAALD = 10_000

/** YAML 1.2: dates and `ja` stay text. `<<` copies the fields of an earlier block. */
export function parseYaml(tekst: string): { inhoud: unknown; fouten: Yamlfout[] } {
  const { document } = parse(tekst)
  const fouten = document.errors.map(({ code, linePos }) => {
    const regel = linePos?.[0].line ?? 1
    return {
      regel,
      gevonden: `${WAT[code] ?? 'iets dat geen YAML is'} op regel ${regel}`,
      verwacht: 'een YAML-bestand',
    }
  })
  return { inhoud: fouten.length > 0 ? undefined : document.toJS({ maxAliasCount: MEEST_HERHAALD }), fouten }
}

/** The line of what stands at this path, or of the nearest thing around it that is there. */
export function findRegel(tekst: string, pad: Pad): number {
  const { document, regels } = parse(tekst)
  for (let diepte = pad.length; diepte > 0; diepte--) {
    const plek = plaatsVan(document, pad.slice(0, diepte))
    if (plek !== undefined) return regels.linePos(plek).line
  }
  return document.errors[0]?.linePos?.[0].line ?? 1
}

interface Gelezen {
  tekst: string
  document: Document
  regels: LineCounter
}

/** Faults come in rows about one file: the last one read is kept. */
let vorigBestand: Gelezen | undefined

function parse(tekst: string): Gelezen {
  if (vorigBestand?.tekst === tekst) return vorigBestand
  const regels = new LineCounter()
  vorigBestand = { tekst, document: parseDocument(tekst, { version: '1.2', merge: true, lineCounter: regels }), regels }
  return vorigBestand
}

/** Where the key stands, or the element of a list. */
function plaatsVan(document: Document, pad: Pad): number | undefined {
  const buiten = document.getIn(pad.slice(0, -1), true)
  const stuk = pad.at(-1)
  if (isMap(buiten)) {
    const sleutel = buiten.items.find(({ key }) => isScalar(key) && String(key.value) === String(stuk))?.key
    return isNode(sleutel) ? sleutel.range?.[0] : undefined
  }
  const deel = document.getIn(pad, true)
  return isNode(deel) ? deel.range?.[0] : undefined
}

const WAT: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: 'een regel die niet goed inspringt',
  BAD_SCALAR_START: 'een teken waar geen tekst mee kan beginnen',
  BLOCK_AS_IMPLICIT_KEY: 'een dubbele punt midden in een regel; zet de tekst tussen aanhalingstekens',
  DUPLICATE_KEY: 'twee keer dezelfde naam',
  MISSING_CHAR: 'een haakje, komma of aanhalingsteken te weinig',
  MULTILINE_IMPLICIT_KEY: 'een naam over meer regels; mist er een dubbele punt?',
  TAB_AS_INDENT: 'een tab; spring in met spaties',
  UNEXPECTED_TOKEN: 'een teken dat hier niet past',
  BAD_ALIAS: 'een verwijzing met * naar iets dat er niet is',
}
