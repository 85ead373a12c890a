import { adresVan, type Catalogus, eigenProducten, organisatieVan, tekstVan } from './catalogus.ts'

/** The text fields of the Single Digital Gateway, under the names of the Dutch SDG-invoervoorziening. */
export interface Sdgtekst {
  upn: string
  upnUri: string
  doelgroep: 'eu-burger'
  taal: string
  product_titel_decentraal: string
  specifieke_tekst: string
  procedure_beschrijving: string
  vereisten: string
  bewijs: string
  kosten_en_betaalmethoden: string
  uiterste_termijn: string
  bezwaar_en_beroep: string
  wtd_bij_geen_reactie: string
  decentrale_procedure_link: string
  verwijzing_links: { label: string; url: string }[]
  organisatie: string
}

/** Every complete product of the gemeente in one language. */
export function makeSdg(catalogus: Catalogus): Sdgtekst[] {
  return eigenProducten(catalogus)
    .filter(({ kort }) => !kort)
    .map((product) => {
      const tekst = (deel: string) => tekstVan(catalogus, product, deel)
      const bewijsstukken = product.bewijsstukken.map(({ id }) => catalogus.teksten[`bewijsstuk.${id}`] ?? '')
      return {
        upn: product.upl,
        upnUri: product.uplUri,
        doelgroep: 'eu-burger',
        taal: catalogus.taal,
        product_titel_decentraal: tekst('titel'),
        specifieke_tekst: `${tekst('wat')}\n${tekst('voor_wie')}`,
        procedure_beschrijving: tekst('stappen'),
        vereisten: tekst('voorwaarden'),
        bewijs: [tekst('nodig'), ...bewijsstukken].join('\n'),
        kosten_en_betaalmethoden: tekst('kosten'),
        uiterste_termijn: tekst('termijn'),
        bezwaar_en_beroep: tekst('bezwaar'),
        wtd_bij_geen_reactie: tekst('geen_reactie'),
        decentrale_procedure_link: product.kanalen.find(({ url }) => url)?.url ?? adresVan(catalogus, product),
        verwijzing_links: product.grondslagen
          .filter(({ url }) => url !== '')
          .map(({ naam, url }) => ({ label: naam, url })),
        organisatie: catalogus.teksten[`organisatie.${organisatieVan(catalogus, product)?.id}.naam`] ?? '',
      }
    })
}
