import type { Begrip, Volgregel } from '../pakket.ts'
import { suggestie } from '../suggestie.ts'
import type { Boom } from '../taal/boom.ts'
import { ontleed } from '../taal/ontleed.ts'
import { Taalfout } from '../taal/taalfout.ts'
import type { Begripbron } from './begrippen.ts'
import { leesWaarde } from './begrippen.ts'
import type { Stuk } from './stuk.ts'

/** Reads what follows from which meta-begrip, once all begrippen are known. */
export function leesVolgt(bronnen: readonly Begripbron[]): void {
  const metas = bronnen.filter(({ begrip }) => begrip.meta)
  for (const bron of bronnen) {
    const veld = bron.stuk.veld('volgt_uit')
    if (!veld) continue
    if (bron.begrip.meta) veld.fout('niets; uit een meta-begrip volgt iets, en het volgt zelf nergens uit')
    const regels = veld.lijst().flatMap((deel) => leesRegel(deel, bron, metas, bronnen))
    controleerDubbel(veld, regels)
    if (regels.length > 0) bron.begrip.volgt = regels
  }
}

/** `{ als: samenleven = gehuwd of samenleven = kind_samen, dan: ja, bron: … }`: one rule for each part. */
function leesRegel(stuk: Stuk, bron: Begripbron, metas: Begripbron[], alle: readonly Begripbron[]): Volgregel[] {
  stuk.alleen('als', 'dan', 'bron')
  const als = stuk.verplicht('als')
  const dan = stuk.verplicht('dan')
  const herkomst = stuk.verplicht('bron')?.tekst() ?? ''
  const tekst = als?.tekst()
  const waarde = dan && leesWaarde(dan, bron.begrip)
  if (!als || tekst === undefined || waarde === undefined) return []
  try {
    return delen(ontleed(tekst)).map((deel): Volgregel => {
      const { meta, laag, hoog } = leesDeel(deel, metas)
      controleerGroepen(meta, bron)
      return { uit: alle.indexOf(meta), laag, hoog, dan: waarde, bron: herkomst }
    })
  } catch (fout) {
    if (!(fout instanceof Taalfout)) throw fout
    stuk.bak.taalfout(als.bestand, als.pad, fout)
    return []
  }
}

function delen(boom: Boom): Boom[] {
  return boom.soort === 'bewerking' && boom.teken === 'of' ? [...delen(boom.links), ...delen(boom.rechts)] : [boom]
}

const GETALLEN = new Set<Begrip['soort']>(['geheel_getal', 'getal', 'bedrag'])
const VORM = 'een meta-begrip, `=` en een antwoord, zoals `samenleven = gehuwd`'

function leesDeel(boom: Boom, metas: Begripbron[]): { meta: Begripbron; laag: number; hoog: number } {
  if (boom.soort !== 'bewerking' || boom.links.soort !== 'naam')
    throw new Taalfout('iets anders dan een vergelijking', VORM)
  const { naam } = boom.links
  const meta = metas.find(({ begrip }) => begrip.id === naam)
  if (!meta) {
    const bedoeld = suggestie(
      naam,
      metas.map(({ begrip }) => begrip.id),
    )
    throw new Taalfout(`\`${naam}\``, 'een begrip met `meta_begrip: ja`', bedoeld && `Bedoelt u \`${bedoeld}\`?`)
  }
  const waarde = antwoord(boom.rechts, meta.begrip)
  const { laag, hoog } = meta.begrip
  switch (boom.teken) {
    case '=':
      return { meta, laag: waarde, hoog: waarde }
    case '<':
      return { meta, laag, hoog: waarde - 1 }
    case '<=':
      return { meta, laag, hoog: waarde }
    case '>':
      return { meta, laag: waarde + 1, hoog }
    case '>=':
      return { meta, laag: waarde, hoog }
    default:
      throw new Taalfout(`\`${boom.teken}\``, VORM)
  }
}

function antwoord(boom: Boom, begrip: Begrip): number {
  if (boom.soort === 'naam' && begrip.soort === 'keuze') return keuze(boom.naam, begrip)
  if (boom.soort === 'naam' && begrip.soort === 'ja_nee' && (boom.naam === 'ja' || boom.naam === 'nee'))
    return Number(boom.naam === 'ja')
  if (boom.soort === 'getal' && !boom.procent && GETALLEN.has(begrip.soort)) {
    const waarde = Math.round(Number(boom.tekst) * begrip.schaal)
    if (waarde >= begrip.laag && waarde <= begrip.hoog) return waarde
  }
  throw new Taalfout(`een ander antwoord bij teken ${boom.plek}`, `een antwoord op \`${begrip.id}\` binnen zijn bereik`)
}

function keuze(naam: string, { keuzes = [] }: Begrip): number {
  const nummer = keuzes.indexOf(naam)
  if (nummer >= 0) return nummer
  const bedoeld = suggestie(naam, keuzes)
  throw new Taalfout(`\`${naam}\``, `een van ${keuzes.join(', ')}`, bedoeld && `Bedoelt u \`${bedoeld}\`?`)
}

/** The answer and what follows are of the same person. */
function controleerGroepen(meta: Begripbron, doel: Begripbron): void {
  const mist = doel.groepen.find((groep) => !meta.groepen.includes(groep))
  if (mist !== undefined)
    throw new Taalfout(`\`${meta.begrip.id}\`, dat ${mist} niet heeft`, `een meta-begrip met \`van: [${mist}]\``)
}

/** For one answer one thing follows. */
function controleerDubbel(veld: Stuk, regels: Volgregel[]): void {
  const dubbel = regels.find((regel, i) =>
    regels
      .slice(0, i)
      .some((eerder) => eerder.uit === regel.uit && eerder.laag <= regel.hoog && regel.laag <= eerder.hoog),
  )
  if (dubbel) veld.fout(`voor elk antwoord één regel; bij \`${dubbel.bron}\` volgt er al iets uit`)
}
