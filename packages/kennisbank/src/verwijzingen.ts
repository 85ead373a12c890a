import type { Editie, Teksten } from '@loket/gesprek/editie'
import type { Foutenbak } from '@loket/kennis/compileer/foutenbak'
import { suggestie } from '@loket/kennis/suggestie'
import type { Inhoud } from './inhoud/inhoud.ts'
import type { Regelingbron } from './regeling.ts'

type Bron = { regelingen: Regelingbron[]; inhoud: Inhoud }
type Meld = (bestand: string, pad: (string | number)[], id: string, bekend: string[], wat: string) => void

/** What rules and content say of one another: each id, path and text exists. */
export function checkVerwijzingen(bak: Foutenbak, editie: Omit<Editie, 'hash'>, teksten: Teksten, bron: Bron): void {
  const ref: Meld = (bestand, pad, id, bekend, wat) => {
    if (bekend.includes(id)) return
    const bedoeld = suggestie(id, bekend)
    bak.meld(bestand, pad, `\`${id}\``, `een ${wat}`, bedoeld && `Bedoelt u \`${bedoeld}\`?`)
  }
  const gemeenten = editie.gemeenten.map(({ id }) => id)
  ref('model.yaml', ['gemeente'], editie.gemeente, gemeenten, 'gemeente')
  checkRegelingen(ref, editie, bron.regelingen)
  checkOrganisaties(bak, editie)
  checkStappen(bak, editie, teksten, bron.regelingen)
  for (const { id, thema } of editie.groepen) ref('model.yaml', ['groepen', id, 'thema'], thema, editie.themas, 'thema')
  checkPaden(ref, editie, bron.inhoud)
  checkBewijsstukken(bak, ref, editie, teksten)
}

/** A document is asked for by a product, or proves a fact; each has a text. */
function checkBewijsstukken(bak: Foutenbak, ref: Meld, editie: Omit<Editie, 'hash'>, teksten: Teksten): void {
  const bekend = Object.keys(teksten).flatMap((id) => (id.startsWith('bewijsstuk.') ? [id.slice(11)] : []))
  const gevraagd = new Set(editie.producten.flatMap(({ bewijsstukken }) => bewijsstukken.map(({ id }) => id)))
  for (const [id, { bewijs = {} }] of Object.entries(editie.begrippen)) {
    for (const stuk of Object.values(bewijs)) {
      gevraagd.add(stuk)
      ref('begrippen', [id, 'bewijs'], stuk, bekend, 'bewijsstuk met een tekst')
    }
  }
  for (const id of bekend)
    if (!gevraagd.has(id))
      bak.meld(
        'teksten/nl',
        ['bewijsstuk', id],
        'een bewijsstuk dat niemand vraagt',
        'een product of begrip dat het vraagt',
      )
}

/** An organisatie delivers a product or carries out a regeling. */
function checkOrganisaties(bak: Foutenbak, { organisaties, producten, regelingen }: Omit<Editie, 'hash'>): void {
  const bezig = new Set([
    ...producten.map(({ organisatie }) => organisatie),
    ...regelingen.map(({ uitvoerder }) => uitvoerder),
  ])
  for (const { id } of organisaties)
    if (!bezig.has(id))
      bak.meld(
        `organisaties/${id}.yaml`,
        ['id'],
        'een organisatie die niets doet',
        'een product of regeling van deze organisatie',
      )
}

function checkRegelingen(ref: Meld, editie: Omit<Editie, 'hash'>, regelingen: Regelingbron[]): void {
  const organisaties = editie.organisaties.map(({ id }) => id)
  const producten = editie.producten.map(({ id }) => id)
  for (const { bestand, uitvoerder, product } of regelingen) {
    ref(bestand, ['uitvoerder'], uitvoerder, organisaties, 'organisatie')
    if (product) ref(bestand, ['product'], product, producten, 'product')
  }
}

/** A step with a number is shown in the explanation, so it has a title. */
function checkStappen(
  bak: Foutenbak,
  editie: Omit<Editie, 'hash'>,
  teksten: Teksten,
  regelingen: Regelingbron[],
): void {
  for (const { uitkomsten } of editie.pakket.programmas) {
    for (const { regeling, stappen } of uitkomsten) {
      const bestand = regelingen.find(({ id }) => id === regeling)?.bestand ?? 'regelingen'
      for (const { naam } of stappen) {
        if (!Object.hasOwn(teksten, `regeling.${regeling}.stap.${naam}`))
          bak.meld(bestand, ['berekening', naam], 'geen `titel`', 'een regel `titel: …`, want mensen zien deze stap')
      }
    }
  }
}

function checkPaden(ref: Meld, editie: Omit<Editie, 'hash'>, { producten, vraagpatronen, belscripts }: Inhoud): void {
  const regelingen = editie.regelingen.map(({ id }) => id)
  const paden = listPaden(editie)
  const lidpaden = listLidpaden(editie)
  for (const { bestand, waarde } of producten) {
    if (waarde.regeling) ref(bestand, ['regeling'], waarde.regeling, regelingen, 'regeling')
    waarde.formulier.forEach((veld, i) => {
      if (veld.includes('.')) ref(bestand, ['formulier', i], veld, [...paden, ...lidpaden], 'gegeven')
    })
  }
  for (const { bestand, waarde } of vraagpatronen) {
    waarde.regelingen.forEach((id, i) => ref(bestand, ['regelingen', i], id, regelingen, 'regeling'))
    waarde.vragen.forEach((pad, i) => ref(bestand, ['vragen', i], pad, [...paden, ...lidpaden], 'gegeven'))
    waarde.producten.forEach(({ termijn }, i) => {
      if (termijn) ref(bestand, ['producten', i, 'termijn', 'gegeven'], termijn.gegeven, paden, 'gegeven')
    })
  }
  for (const { bestand, waarde } of belscripts)
    waarde.stappen.forEach((stap, i) => {
      if (stap.soort === 'vraag' && stap.vraag !== 'volgende')
        ref(bestand, ['stappen', i, 'vraag'], stap.vraag, paden, 'gegeven')
    })
}

/** Paths that stand for one fact, whatever the household. */
function listPaden({ groepen, begrippen }: Omit<Editie, 'hash'>): string[] {
  return groepen.flatMap(({ id, soort }) => [
    ...(soort === 'een' ? [] : [id]),
    ...(soort === 'lijst'
      ? []
      : Object.keys(begrippen)
          .filter((begrip) => begrippen[begrip]?.groepen.includes(id))
          .map((begrip) => `${id}.${begrip}`)),
  ])
}

/** Facts of each member of a group, as a form asks them. */
function listLidpaden({ groepen, begrippen }: Omit<Editie, 'hash'>): string[] {
  return groepen
    .filter(({ soort }) => soort === 'lijst')
    .flatMap(({ id }) =>
      Object.entries(begrippen).flatMap(([begrip, info]) => (info.groepen.includes(id) ? [`${id}.${begrip}`] : [])),
    )
}
