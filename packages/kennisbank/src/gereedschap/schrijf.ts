import type { Boom } from '@loket/kennis/taal/boom'

/** An expression back in the notation of the language, with every bracket, so that it reads as the same tree. */
export function schrijf(boom: Boom): string {
  switch (boom.soort) {
    case 'getal':
      return boom.procent ? `${boom.tekst}%` : boom.tekst
    case 'datum':
      return boom.tekst
    case 'naam':
      return boom.naam
    case 'niet':
      return `niet (${schrijf(boom.van)})`
    case 'negatief':
      return `-(${schrijf(boom.van)})`
    case 'als':
      return `(als ${schrijf(boom.toets)} dan ${schrijf(boom.dan)} anders ${schrijf(boom.anders)})`
    case 'functie':
      return `${boom.naam}(${boom.argumenten.map(schrijf).join(', ')})`
    case 'bewerking':
      return `${deel(boom.links)} ${boom.teken} ${deel(boom.rechts)}`
  }
}

/** Names and numbers need no brackets; `als` has its own. */
const deel = (boom: Boom): string =>
  boom.soort === 'bewerking' || boom.soort === 'niet' ? `(${schrijf(boom)})` : schrijf(boom)
