import type { Boom, Teken } from '@loket/kennis/taal/boom'
import { schrijf } from './schrijf.ts'

/** An expression with one thing changed; `wat` says which. */
export interface Mutant {
  wat: string
  tekst: string
}

const TEKENS: Partial<Record<Teken, Teken[]>> = {
  '=': ['<>'],
  '<>': ['='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  en: ['of'],
  of: ['en'],
  '+': ['-'],
  '-': ['+'],
}

const FUNCTIES: Record<string, string[]> = {
  maximum: ['minimum'],
  minimum: ['maximum'],
  een_van: ['alle'],
  alle: ['een_van'],
  hoogste: ['laagste'],
  laagste: ['hoogste'],
  afgerond: ['afgerond_omlaag', 'afgerond_omhoog'],
  afgerond_omlaag: ['afgerond_omhoog'],
  afgerond_omhoog: ['afgerond_omlaag'],
}

/** Every constant up and down, every comparison, connective, sum and rounding turned into another, `niet` left out. */
export function listMutanten(boom: Boom): Mutant[] {
  return wijzigingen(boom).map(({ wat, boom: anders }) => ({ wat, tekst: schrijf(anders) }))
}

interface Wijziging {
  wat: string
  boom: Boom
}

function wijzigingen(boom: Boom): Wijziging[] {
  return [
    ...hier(boom),
    ...delen(boom).flatMap(({ deel, zet }) => wijzigingen(deel).map((w) => ({ ...w, boom: zet(w.boom) }))),
  ]
}

function hier(boom: Boom): Wijziging[] {
  if (boom.soort === 'getal')
    return [stap(boom.tekst, 1), stap(boom.tekst, -1)].map((tekst) => ({
      wat: `${boom.tekst} wordt ${tekst}`,
      boom: { ...boom, tekst },
    }))
  if (boom.soort === 'niet') return [{ wat: '`niet` valt weg', boom: boom.van }]
  if (boom.soort === 'bewerking')
    return (TEKENS[boom.teken] ?? []).map((teken) => ({
      wat: `${schrijf(boom)}: ${boom.teken} wordt ${teken}`,
      boom: { ...boom, teken },
    }))
  if (boom.soort === 'functie')
    return (FUNCTIES[boom.naam] ?? []).map((naam) => ({ wat: `${boom.naam} wordt ${naam}`, boom: { ...boom, naam } }))
  return []
}

/** One more or less in the last digit that is printed. */
export function stap(tekst: string, erbij: 1 | -1): string {
  const cijfers = (tekst.split('.')[1] ?? '').length
  return ((Math.round(Number(tekst) * 10 ** cijfers) + erbij) / 10 ** cijfers).toFixed(cijfers)
}

interface Onderdeel {
  deel: Boom
  zet: (nieuw: Boom) => Boom
}

function delen(boom: Boom): Onderdeel[] {
  switch (boom.soort) {
    case 'niet':
    case 'negatief':
      return [{ deel: boom.van, zet: (van) => ({ ...boom, van }) }]
    case 'bewerking':
      return [
        { deel: boom.links, zet: (links) => ({ ...boom, links }) },
        { deel: boom.rechts, zet: (rechts) => ({ ...boom, rechts }) },
      ]
    case 'als':
      return [
        { deel: boom.toets, zet: (toets) => ({ ...boom, toets }) },
        { deel: boom.dan, zet: (dan) => ({ ...boom, dan }) },
        { deel: boom.anders, zet: (anders) => ({ ...boom, anders }) },
      ]
    case 'functie':
      return boom.argumenten.map((deel, i) => ({
        deel,
        zet: (nieuw) => ({ ...boom, argumenten: boom.argumenten.with(i, nieuw) }),
      }))
    default:
      return []
  }
}
