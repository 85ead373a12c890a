import type { Bepaling, Uitkomstsoort } from '@loket/kennis/bepaling'
import { type Aanvraag, describeAanvraag } from './aanvraagzin.ts'
import { findBewijs } from './bewijs.ts'
import { addDagen } from './datum.ts'
import { findDoel, type Doelproduct } from './doel.ts'
import { toInvoer } from './gegevens.ts'
import type { Gesprek } from './gesprek.ts'
import type { Inhoud } from './inhoud.ts'
import { orderStappen, type Volgorde } from './planvolgorde.ts'
import type { Afhandelingsniveau, Organisatie, Patroonproduct, Product, Termijnregel } from './product.ts'
import { fillTekst, findTekst } from './tekst.ts'

/** What to do, in order, for this household. */
export interface Plan {
  stappen: Planstap[]
  /** What to bring for all of it, each named once. */
  meenemen: string[]
}

export interface Planstap {
  product: string
  titel: string
  wat: string
  /** Why it is in the list. */
  waarom: string
  rol: Patroonproduct['rol']
  volgorde: Volgorde
  /** Products of this plan that come before it. */
  na: string[]
  /** False when an open question decides whether it fits. */
  zeker: boolean
  /** The citizen put it on the own list. */
  gekozen: boolean
  /** ISO dates. */
  vanaf?: string
  uiterlijk?: string
  regeling?: string
  uitkomst?: Uitkomstsoort
  /** Until when to apply for the right. */
  aanvraag?: Aanvraag
  bewijsstukken: string[]
  organisatie: Pick<Organisatie, 'id' | 'website' | 'telefoon' | 'adres'> & { naam: string }
  kanalen: Product['kanalen']
  afhandeling?: Afhandelingsniveau
  doorlooptijd?: number
  kosten?: string
  termijn?: string
  waar?: string
}

export function makePlan(gesprek: Gesprek, inhoud: Inhoud): Plan {
  const doel = findDoel(gesprek, inhoud.editie)
  const regelingen = [...new Set(doel.producten.flatMap(({ product }) => product.regeling ?? []))]
  const bepaling = inhoud.kennis.bepaal(toInvoer(gesprek), { regelingen })
  const passend = doel.producten.flatMap((doelproduct) => {
    const past = fits(doelproduct, bepaling)
    return past === false ? [] : [{ ...doelproduct, zeker: past === true }]
  })
  const bewijsVoor = findBewijs(passend, bepaling, gesprek, inhoud)
  const stappen = orderStappen(
    doel.producten.map(({ plaats }) => plaats),
    passend.map((deel) => describeStap({ ...deel, bewijs: bewijsVoor(deel) }, bepaling, gesprek, inhoud)),
  )
  return { stappen, meenemen: [...new Set(stappen.flatMap(({ bewijsstukken }) => bewijsstukken))] }
}

/** All conditions and the right itself, three-valued: null while something open decides. */
function fits({ product, voorwaarden }: Doelproduct, bepaling: Bepaling): boolean | null {
  const toetsen = voorwaarden.map((id) => bepaling.voorwaarden[id] ?? null)
  if (product.regeling !== undefined) {
    const uitkomst = findUitkomst(product.regeling, bepaling)
    toetsen.push(uitkomst === 'recht' ? true : uitkomst === 'geen_recht' ? false : null)
  }
  if (toetsen.includes(false)) return false
  return toetsen.includes(null) ? null : true
}

function findUitkomst(regeling: string, { uitkomsten }: Bepaling): Uitkomstsoort | undefined {
  return uitkomsten.find((uitkomst) => uitkomst.regeling === regeling)?.uitkomst
}

type Stapzonderplaats = Omit<Planstap, 'volgorde' | 'na'>

function describeStap(
  { product, plaats, zeker, bewijs }: Doelproduct & { zeker: boolean; bewijs: string[] },
  bepaling: Bepaling,
  gesprek: Gesprek,
  inhoud: Inhoud,
): Stapzonderplaats {
  const { editie, teksten } = inhoud
  const { id, regeling, kanalen, afhandeling, doorlooptijd } = product
  const organisatie = editie.organisaties.find((kandidaat) => kandidaat.id === product.organisatie)
  const waarom = findTekst(teksten, `vraagpatroon.${gesprek.vraagpatroon}.waarom.${id}`)
  return {
    product: id,
    titel: fillTekst(teksten, `product.${id}.titel`),
    wat: fillTekst(teksten, `product.${id}.wat`),
    waarom: waarom ?? fillTekst(teksten, `product.${id}.voor_wie`),
    rol: plaats.rol,
    zeker,
    gekozen: gesprek.producten.includes(id),
    ...computeTermijn(plaats.termijn, gesprek),
    regeling,
    uitkomst: regeling === undefined ? undefined : findUitkomst(regeling, bepaling),
    aanvraag: regeling === undefined ? undefined : describeAanvraag(regeling, gesprek.datum, gesprek, inhoud),
    bewijsstukken: bewijs.map((stuk) => fillTekst(teksten, `bewijsstuk.${stuk}`)),
    organisatie: {
      id: product.organisatie,
      naam: fillTekst(teksten, `organisatie.${product.organisatie}.naam`),
      website: organisatie?.website,
      telefoon: organisatie?.telefoon,
      adres: organisatie?.adres,
    },
    kanalen,
    afhandeling: afhandeling?.niveau,
    doorlooptijd,
    kosten: findTekst(teksten, `product.${id}.kosten`),
    termijn: findTekst(teksten, `product.${id}.termijn`),
    waar: findTekst(teksten, `product.${id}.waar`),
  }
}

function computeTermijn(regel: Termijnregel | undefined, { feiten }: Gesprek) {
  const datum = regel && feiten[regel.gegeven]?.waarde
  if (!regel || typeof datum !== 'string') return {}
  return {
    vanaf: regel.vanaf === undefined ? undefined : addDagen(datum, regel.vanaf),
    uiterlijk: regel.uiterlijk === undefined ? undefined : addDagen(datum, regel.uiterlijk),
  }
}

/** The citizen's own list; products the editie does not know are left out. */
export function chooseProducten(gesprek: Gesprek, producten: string[]): Gesprek {
  return { ...gesprek, producten: [...new Set(producten)] }
}
