import type { Product } from '@loket/gesprek/product'
import { type Catalogus, escape, tekstVan } from './catalogus.ts'

type Kop = 'gids' | 'inhoud' | 'voorwaarden' | 'nodig' | 'kosten' | 'termijn' | 'waar'

const NEDERLANDS: Record<Kop, string> = {
  gids: 'Gids',
  inhoud: 'Inhoud',
  voorwaarden: 'Wanneer krijgt u het?',
  nodig: 'Wat heeft u nodig?',
  kosten: 'Wat kost het?',
  termijn: 'Hoe lang duurt het?',
  waar: 'Waar regelt u het?',
}

const KOPPEN: Record<string, Record<Kop, string>> = {
  nl: NEDERLANDS,
  en: {
    gids: 'Guide',
    inhoud: 'Contents',
    voorwaarden: 'When do you get it?',
    nodig: 'What do you need?',
    kosten: 'What does it cost?',
    termijn: 'How long does it take?',
    waar: 'Where do you arrange it?',
  },
  ar: {
    gids: 'دليل',
    inhoud: 'المحتويات',
    voorwaarden: 'متى تحصل عليه؟',
    nodig: 'ماذا تحتاج؟',
    kosten: 'كم يكلّف؟',
    termijn: 'كم يستغرق؟',
    waar: 'أين تنجزه؟',
  },
}

const STIJL = `body{font:11pt/1.5 sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}h2{break-before:page}
article{break-inside:avoid;margin-block:1.5rem}h3{margin-block-end:.2rem}dt{font-weight:bold}dd{margin:0 0 .4rem}
nav ul{columns:2;padding:0;list-style:none}@page{size:A4;margin:2cm}`

/** The whole catalogue on paper: one page that prints well, by theme, with a table of contents. */
export function makeGids(catalogus: Catalogus): string {
  const { editie, teksten, taal } = catalogus
  const koppen = KOPPEN[taal] ?? NEDERLANDS
  const naam = editie.gemeenten.find(({ id }) => id === editie.gemeente)?.naam ?? ''
  const themas = editie.productthemas.flatMap(({ id, onder }) => {
    const producten = onder.flatMap((tak) => editie.producten.filter(({ thema }) => thema === tak))
    return producten.length > 0 ? [{ id, titel: teksten[`productthema.${id}`] ?? id, producten }] : []
  })
  const inhoud = themas.map(({ id, titel }) => `<li><a href="#${id}">${escape(titel)}</a></li>`).join('')
  const delen = themas.map(
    ({ id, titel, producten }) =>
      `<section id="${id}"><h2>${escape(titel)}</h2>${producten.map((product) => artikel(product)).join('')}</section>`,
  )
  return `<!doctype html>
<html lang="${taal}" dir="${taal === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${koppen.gids} ${escape(naam)}</title><style>${STIJL}</style></head>
<body><h1>${koppen.gids} ${escape(naam)}</h1><nav aria-labelledby="inhoud"><p id="inhoud"><strong>${koppen.inhoud}</strong></p><ul>${inhoud}</ul></nav>
<main>${delen.join('\n')}</main></body></html>
`

  function artikel(product: Product): string {
    const tekst = (deel: string) => tekstVan(catalogus, product, deel)
    const regels = (['voorwaarden', 'nodig', 'kosten', 'termijn', 'waar'] as const).flatMap((deel) => {
      const zin = tekst(deel)
      return zin === '' ? [] : [`<dt>${koppen[deel]}</dt><dd>${escape(zin).replaceAll('\n', '<br>')}</dd>`]
    })
    const lijst = regels.length > 0 ? `<dl>${regels.join('')}</dl>` : ''
    return `<article><h3>${escape(tekst('titel'))}</h3><p>${escape(tekst('wat'))}</p>${lijst}</article>`
  }
}
