import type { Product, Vraagpatroon } from '@loket/gesprek/product'
import { adresVan, type Catalogus, organisatieVan, tekstVan } from './catalogus.ts'

const CONTEXT = {
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dct: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
}

type Knoop = Record<string, unknown> & { '@id': string; '@type': string }

/** CPSV-AP 3.2: from the life event through the public service to requirement, evidence, channel, cost and law. */
export function makeCpsv(catalogus: Catalogus): { '@context': typeof CONTEXT; '@graph': Knoop[] } {
  return { '@context': CONTEXT, '@graph': new Graaf(catalogus).knopen() }
}

/** Makes the nodes of one catalogue, in its language and under its address. */
class Graaf {
  private readonly catalogus: Catalogus

  constructor(catalogus: Catalogus) {
    this.catalogus = catalogus
  }

  knopen(): Knoop[] {
    const { organisaties, vraagpatronen, producten } = this.catalogus.editie
    const bewijsstukken = new Set(producten.flatMap((product) => product.bewijsstukken.map(({ id }) => id)))
    return [
      ...organisaties.map(({ id, website }) => ({
        '@id': this.id('organisatie', id),
        '@type': 'cv:PublicOrganisation',
        'dct:title': this.tekst(this.lees(`organisatie.${id}.naam`)),
        ...(website && { 'foaf:homepage': { '@id': website } }),
      })),
      ...vraagpatronen.map((patroon) => this.gebeurtenis(patroon)),
      ...producten.flatMap((product) => [
        this.dienst(product),
        ...this.kanalen(product),
        ...this.eis(product),
        ...this.kosten(product),
      ]),
      ...[...bewijsstukken].map((naam) => ({
        '@id': this.id('bewijsstuk', naam),
        '@type': 'cv:EvidenceType',
        'dct:identifier': naam,
        'dct:title': this.tekst(this.lees(`bewijsstuk.${naam}`)),
      })),
    ]
  }

  private id(soort: string, naam: string): string {
    return `${this.catalogus.adres}/id/${soort}/${naam}`
  }

  private ref(soort: string, naam: string) {
    return { '@id': this.id(soort, naam) }
  }

  private lees(id: string): string {
    return this.catalogus.teksten[id] ?? ''
  }

  private tekst(waarde: string) {
    return { '@value': waarde, '@language': this.catalogus.taal }
  }

  private gebeurtenis({ id, producten }: Vraagpatroon): Knoop {
    return {
      '@id': this.id('vraagpatroon', id),
      '@type': 'cv:LifeEvent',
      'dct:identifier': id,
      'dct:title': this.tekst(this.lees(`vraagpatroon.${id}.titel`)),
      'dct:description': this.tekst(this.lees(`vraagpatroon.${id}.verhaal`)),
      'dct:relation': producten.map(({ product }) => this.ref('product', product)),
    }
  }

  private dienst(product: Product): Knoop {
    const { catalogus } = this
    const tekst = (deel: string) => tekstVan(catalogus, product, deel)
    const patronen = catalogus.editie.vraagpatronen.filter(({ producten }) =>
      producten.some((plaats) => plaats.product === product.id),
    )
    return {
      '@id': this.id('product', product.id),
      '@type': 'cpsv:PublicService',
      'dct:identifier': product.id,
      'dct:title': this.tekst(tekst('titel')),
      'dct:description': this.tekst(tekst('wat')),
      'dct:language': catalogus.taal,
      'dcat:keyword': tekst('trefwoorden')
        .split('\n')
        .map((woord) => this.tekst(woord)),
      'foaf:page': { '@id': adresVan(catalogus, product) },
      ...(product.uplUri && { 'dct:type': { '@id': product.uplUri } }),
      'cv:hasCompetentAuthority': this.ref('organisatie', organisatieVan(catalogus, product)?.id ?? ''),
      'cv:thematicArea': this.tekst(this.lees(`productthema.${product.thema}`)),
      'cv:isGroupedBy': patronen.map(({ id }) => this.ref('vraagpatroon', id)),
      'cv:hasChannel': product.kanalen.map(({ kanaal }) => this.ref('product', `${product.id}/kanaal/${kanaal}`)),
      'cv:hasInputType': product.bewijsstukken.map(({ id }) => this.ref('bewijsstuk', id)),
      'cv:hasCost': this.kosten(product).map((knoop) => ({ '@id': knoop['@id'] })),
      'cv:holdsRequirement': this.eis(product).map((knoop) => ({ '@id': knoop['@id'] })),
      ...(product.doorlooptijd !== undefined && { 'cv:processingTime': `P${product.doorlooptijd}D` }),
      'cv:hasLegalResource': product.grondslagen
        .filter(({ url }) => url !== '')
        .map(({ naam, url }) => ({ '@id': url, '@type': 'eli:LegalResource', 'dct:title': naam })),
      'dct:relation': product.vervolg.map((naam) => this.ref('product', naam)),
    }
  }

  private kanalen(product: Product): Knoop[] {
    return product.kanalen.map(({ kanaal, url }) => ({
      '@id': this.id('product', `${product.id}/kanaal/${kanaal}`),
      '@type': 'cv:Channel',
      'dct:type': kanaal,
      'dct:description': this.tekst(tekstVan(this.catalogus, product, `kanaal.${kanaal}`) || kanaal),
      ...(url && { 'foaf:page': { '@id': url } }),
    }))
  }

  /** The conditions of a product; none where they are not described. */
  private eis(product: Product): Knoop[] {
    const voorwaarden = tekstVan(this.catalogus, product, 'voorwaarden').split('\n').filter(Boolean)
    if (voorwaarden.length === 0) return []
    return [
      {
        '@id': this.id('product', `${product.id}/eis`),
        '@type': 'cv:Requirement',
        'dct:title': this.tekst(tekstVan(this.catalogus, product, 'titel')),
        'dct:description': voorwaarden.map((zin) => this.tekst(zin)),
        'cv:hasEvidenceType': product.bewijsstukken.map(({ id }) => this.ref('bewijsstuk', id)),
      },
    ]
  }

  private kosten(product: Product): Knoop[] {
    const kosten = tekstVan(this.catalogus, product, 'kosten')
    if (kosten === '') return []
    return [
      {
        '@id': this.id('product', `${product.id}/kosten`),
        '@type': 'cv:Cost',
        'dct:description': this.tekst(kosten),
      },
    ]
  }
}
