import type { Patroonantwoord, Productantwoord, Zoekantwoord } from '@loket/contract/product'
import type { Teksten, VolledigeEditie } from '@loket/gesprek/editie'
import type { Product } from '@loket/gesprek/product'
import { makeZoeker, type Zoeker } from '@loket/gesprek/zoeken/zoeker'
import type { Context } from '../../context.ts'
import { AppError } from '../../errors.ts'

export interface Inhoud {
  editie: VolledigeEditie
  teksten: Teksten
  taal: string
}

/** The editie in force with its texts in one of its languages; Dutch comes first. */
export async function openInhoud({ db, edities }: Context, kies: (talen: string[]) => string): Promise<Inhoud> {
  const actueel = await edities.actueel()
  const geladen = actueel && (await edities.open(actueel.hash))
  if (!geladen) throw new AppError('EDITIE_NOT_FOUND')
  const vertaald = await db.editieTekst.findMany({
    where: { hash: geladen.editie.hash, taal: { not: 'nl' } },
    select: { taal: true },
    orderBy: { taal: 'asc' },
  })
  const taal = kies(['nl', ...vertaald.map((rij) => rij.taal)])
  const rij = await db.editieTekst.findUnique({
    where: { hash_taal: { hash: geladen.editie.hash, taal } },
    select: { teksten: true },
  })
  if (!rij) throw new AppError('EDITIE_NOT_FOUND')
  const teksten: Teksten = JSON.parse(rij.teksten)
  return { editie: geladen.editie, teksten, taal }
}

export const listProducten = ({ editie, teksten }: Inhoud) => ({
  producten: editie.producten.map((product) => kortVan(product, teksten)),
})

export function getProduct({ editie, teksten }: Inhoud, id: string): Productantwoord {
  const product = editie.producten.find((kandidaat) => kandidaat.id === id)
  if (!product) throw new AppError('ROUTE_NOT_FOUND')
  const tekst = (deel: string) => teksten[`product.${id}.${deel}`]
  const regels = (deel: string) => tekst(deel)?.split('\n') ?? []
  return {
    ...kortVan(product, teksten),
    voorwaarden: regels('voorwaarden'),
    bewijsstukken: product.bewijsstukken.map((stuk) => teksten[`bewijsstuk.${stuk.id}`] ?? stuk.id),
    stappen: regels('stappen'),
    kosten: tekst('kosten'),
    termijn: tekst('termijn'),
    waar: tekst('waar'),
    bezwaar: tekst('bezwaar'),
    geenReactie: tekst('geen_reactie'),
    kanalen: product.kanalen.map(({ kanaal, url }) => ({ kanaal, url, tekst: tekst(`kanaal.${kanaal}`) })),
    grondslagen: product.grondslagen,
    vervolg: product.vervolg,
  }
}

function kortVan({ id, thema, organisatie, uplUri }: Product, teksten: Teksten) {
  const tekst = (deel: string) => teksten[`product.${id}.${deel}`] ?? ''
  return { id, titel: tekst('titel'), wat: tekst('wat'), thema, organisatie, uplUri }
}

export const listVraagpatronen = ({ editie, teksten }: Inhoud) => ({
  vraagpatronen: editie.vraagpatronen.map(({ id }) => ({
    id,
    titel: teksten[`vraagpatroon.${id}.titel`] ?? '',
    verhaal: teksten[`vraagpatroon.${id}.verhaal`] ?? '',
  })),
})

export function getVraagpatroon(inhoud: Inhoud, id: string): Patroonantwoord {
  const { editie, teksten } = inhoud
  const patroon = editie.vraagpatronen.find((kandidaat) => kandidaat.id === id)
  const kort = listVraagpatronen(inhoud).vraagpatronen.find((kandidaat) => kandidaat.id === id)
  if (!patroon || !kort) throw new AppError('ROUTE_NOT_FOUND')
  return {
    ...kort,
    regelingen: patroon.regelingen,
    producten: patroon.producten.map(({ product, rol, na }) => ({
      product,
      rol,
      na,
      waarom: teksten[`vraagpatroon.${id}.waarom.${product}`] ?? '',
    })),
  }
}

/** Making an index takes longer than a thousand searches; the last one of each language stays. */
const zoekers = new Map<string, { hash: string; zoeker: Zoeker }>()

export function search({ editie, teksten, taal }: Inhoud, vraag: string): Zoekantwoord {
  const bekend = zoekers.get(taal)
  if (bekend?.hash === editie.hash) return { treffers: bekend.zoeker.zoek(vraag) }
  const zoeker = makeZoeker({ editie, teksten, taal, kaart: editie.kaart, begrippenlijst: editie.begrippenlijst })
  zoekers.set(taal, { hash: editie.hash, zoeker })
  return { treffers: zoeker.zoek(vraag) }
}
