import { adresVan, type Catalogus, eigenProducten, escape, tekstVan } from './catalogus.ts'

type Eigen = ReturnType<typeof eigenProducten>[number]

/** The feed of Samenwerkende Catalogi 4.0 (OWMS 4.0): every product of the gemeente under its uniform name. */
export function makeSamenwerkendeCatalogi(catalogus: Catalogus): string {
  const producten = eigenProducten(catalogus).map((product) => scproduct(catalogus, product))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<overheidproduct:scproducten',
    '  xmlns:overheidproduct="http://standaarden.overheid.nl/product/terms/"',
    '  xmlns:overheid="http://standaarden.overheid.nl/owms/terms/"',
    '  xmlns:dcterms="http://purl.org/dc/terms/"',
    '  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
    '  xsi:schemaLocation="http://standaarden.overheid.nl/product/terms/ http://standaarden.overheid.nl/sc/4.0/xsd/sc.xsd">',
    ...producten,
    '</overheidproduct:scproducten>',
    '',
  ].join('\n')
}

function scproduct(catalogus: Catalogus, product: Eigen): string {
  const { editie, taal } = catalogus
  const gemeente = editie.gemeenten.find(({ id }) => id === editie.gemeente)
  const naam = escape(gemeente?.naam ?? editie.gemeente)
  const wie = `scheme="overheid:Gemeente" resourceIdentifier="http://standaarden.overheid.nl/owms/terms/${encodeURIComponent(naam)}_(gemeente)"`
  return `  <overheidproduct:scproduct owms-version="4.0">
    <overheidproduct:meta>
      <overheidproduct:owmskern>
        <dcterms:identifier>${escape(adresVan(catalogus, product))}</dcterms:identifier>
        <dcterms:title>${escape(tekstVan(catalogus, product, 'titel'))}</dcterms:title>
        <dcterms:language>${taal}</dcterms:language>
        <dcterms:type scheme="overheid:Informatietype">productbeschrijving</dcterms:type>
        <dcterms:modified>${editie.geldigVanaf}</dcterms:modified>
        <dcterms:spatial ${wie}>${naam}</dcterms:spatial>
        <overheid:authority ${wie}>${naam}</overheid:authority>
      </overheidproduct:owmskern>
      <overheidproduct:owmsmantel>
        <dcterms:audience scheme="overheid:Doelgroep">particulier</dcterms:audience>
        <dcterms:abstract>${escape(tekstVan(catalogus, product, 'wat'))}</dcterms:abstract>
      </overheidproduct:owmsmantel>
      <overheidproduct:scmeta>
        <overheidproduct:productID>${product.id}</overheidproduct:productID>
        <overheidproduct:onlineAanvragen>${onlineAanvragen(product)}</overheidproduct:onlineAanvragen>
        <overheidproduct:uniformeProductnaam scheme="overheid:UniformeProductnaam" resourceIdentifier="${escape(product.uplUri)}">${escape(product.upl)}</overheidproduct:uniformeProductnaam>
      </overheidproduct:scmeta>
    </overheidproduct:meta>
  </overheidproduct:scproduct>`
}

/** The words of the standard: yes, no, or with DigiD. */
function onlineAanvragen({ kanalen, kort }: Eigen): 'ja' | 'nee' | 'digid' {
  const website = kanalen.find(({ kanaal }) => kanaal === 'website')
  if (!website || kort) return 'nee'
  return website.digid ? 'digid' : 'ja'
}
