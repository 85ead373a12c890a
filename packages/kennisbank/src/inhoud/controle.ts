import type { Foutenbak } from '@loket/kennis/compileer/foutenbak'
import { suggestie } from '@loket/kennis/suggestie'
import { checkBelscript } from './belscript-controle.ts'
import { checkBereikbaar } from './bereikbaar.ts'
import type { Inhoud } from './inhoud.ts'
import { checkVolgorde } from './volgorde.ts'

/** The files in each folder, those with faults as well: to name such a file is not a fault too. */
export type Namen = Record<string, string[]>

/** What one file says about another: each id it names exists, and nothing stands there for nobody. */
export function checkInhoud(bak: Foutenbak, inhoud: Inhoud, namen: Namen): void {
  const heel = bak.fouten.length === 0
  const ref = referTo(bak)
  const ids = {
    product: namen['producten'] ?? [],
    organisatie: namen['organisaties'] ?? [],
    vraagpatroon: namen['vraagpatronen'] ?? [],
    belscript: namen['belscripts'] ?? [],
    bewijsstuk: textIds(inhoud, 'bewijsstuk'),
  }
  const takken = inhoud.productthemas.flatMap(({ onder }) => onder)
  const themas = [...inhoud.productthemas.map(({ id }) => id), ...takken]
  const velden = inhoud.formuliervelden.map(({ id }) => id)
  for (const { bestand, waarde } of inhoud.producten) {
    ref(bestand, ['thema'], waarde.thema, takken, 'thema zonder takken uit themas.yaml')
    waarde.formulier.forEach((veld, i) => {
      if (!veld.includes('.')) ref(bestand, ['formulier', i], veld, velden, 'veld uit formuliervelden.yaml, of een pad')
    })
    ref(bestand, ['organisatie'], waarde.organisatie, ids.organisatie, 'organisatie')
    waarde.vervolg.forEach((id, i) => ref(bestand, ['vervolg', i], id, ids.product, 'product'))
    waarde.bewijsstukken.forEach(({ id }, i) =>
      ref(bestand, ['nodig', 'bewijsstukken', i, 'id'], id, ids.bewijsstuk, 'bewijsstuk met een tekst'),
    )
  }
  for (const { bestand, waarde } of inhoud.vraagpatronen) {
    const eigen = waarde.producten.map(({ product }) => product)
    ref(bestand, ['thema'], waarde.thema, themas, 'thema uit themas.yaml')
    waarde.themas.forEach((id, i) => ref(bestand, ['themas', i], id, themas, 'thema uit themas.yaml'))
    waarde.producten.forEach(({ product, na }, i) => {
      ref(bestand, ['producten', i, 'product'], product, ids.product, 'product')
      if (eigen.indexOf(product) !== i)
        bak.meld(bestand, ['producten', i, 'product'], `\`${product}\` nog een keer`, 'elk product één keer')
      na.forEach((id, j) => ref(bestand, ['producten', i, 'na', j], id, eigen, 'product van dit vraagpatroon'))
    })
    checkVolgorde(bak, bestand, waarde)
  }
  for (const { bestand, waarde } of inhoud.belscripts) {
    if (waarde.vraagpatroon) ref(bestand, ['vraagpatroon'], waarde.vraagpatroon, ids.vraagpatroon, 'vraagpatroon')
    checkBelscript(bak, bestand, waarde, { ref, ...ids })
  }
  for (const { id, product } of inhoud.begrippenlijst.termen)
    if (product) ref('begrippenlijst.yaml', [id, 'product'], product, ids.product, 'product')
  if (heel) checkUnused(bak, inhoud)
}

export type Verwijs = (bestand: string, pad: (string | number)[], id: string, bekend: string[], wat: string) => void

const referTo =
  (bak: Foutenbak): Verwijs =>
  (bestand, pad, id, bekend, wat) => {
    if (bekend.includes(id)) return
    const bedoeld = suggestie(id, bekend)
    bak.meld(bestand, pad, `\`${id}\``, `een ${wat}`, bedoeld && `Bedoelt u \`${bedoeld}\`?`)
  }

const textIds = ({ teksten }: Inhoud, soort: string): string[] =>
  Object.keys(teksten).flatMap((id) => (id.startsWith(`${soort}.`) ? [id.slice(soort.length + 1)] : []))

/** Every product is on a way; a patroon can be told aloud. */
function checkUnused(bak: Foutenbak, inhoud: Inhoud): void {
  checkBereikbaar(bak, inhoud)
  const ingevuld = new Set(inhoud.producten.flatMap(({ waarde }) => waarde.formulier))
  const verteld = new Set(inhoud.belscripts.map(({ waarde }) => waarde.vraagpatroon))
  for (const { bestand, waarde } of inhoud.vraagpatronen)
    if (!verteld.has(waarde.id)) bak.meld(bestand, ['id'], 'een vraagpatroon zonder belscript', 'een belscript')
  for (const { id } of inhoud.formuliervelden)
    if (!ingevuld.has(id))
      bak.meld('formuliervelden.yaml', [id], 'een veld dat niemand invult', 'een product dat het vraagt')
}
