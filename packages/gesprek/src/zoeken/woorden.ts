import { stemmer as engels } from '@orama/stemmers/english'
import { stemmer as nederlands } from '@orama/stemmers/dutch'
import { stemArabisch } from './arabisch.ts'

type Stam = (woord: string) => string

/** Of a short Dutch or English word nothing can be taken off. */
const fromVier =
  (stam: Stam): Stam =>
  (woord) =>
    woord.length > 3 ? stam(woord) : woord

const STAMMEN: Record<string, Stam> = { nl: fromVier(nederlands), en: fromVier(engels), ar: stemArabisch }

/** Words that say nothing of the subject. */
const LEEG: Record<string, ReadonlySet<string>> = {
  nl: new Set(
    'de het een en of ik u uw je mijn mij me wij we ons onze zijn haar hij zij ze er die dat dit deze is was ben bent kan kunt kunnen wil wilt moet moeten mag heb heeft hebben krijg krijgt wordt word van voor naar met op in aan te om bij door over uit als dan hoe wat waar wie wanneer welke zo ook nog wel maar want ga gaat gaan jij jullie hun hem al alle graag waarom zou heel geworden doe doet'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the a an and or i you your my me we our he she it they is am are was be can could will want must may have has get of for to with on in at by from how what where who when which so also my do does not'.split(
      ' ',
    ),
  ),
  ar: new Set(
    'من في على علي الى الي عن مع هل ما ماذا كيف اين متى متي كم لماذا انا انت هو هي هم نحن هذا هذه ذلك التي الذي ان او ثم لا لم لن قد كان كانت يكون اريد اود احتاج يمكن يمكنني استطيع يجب لي لك له لدي عندي عند كل بعد قبل اذا'.split(
      ' ',
    ),
  ),
}

/** Lower case, without accents, in letters and digits of any script. */
export function splitWoorden(tekst: string): string[] {
  return tekst
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((woord) => woord.length > 1)
}

/** From a word to the form under which it is found; nothing for a word that says nothing. */
export function makeStam(taal: string): (woord: string) => string | null {
  const stam = STAMMEN[taal]
  const leeg = LEEG[taal]
  return (woord) => {
    if (leeg?.has(woord)) return null
    return stam ? stam(woord) : woord
  }
}

/** Each line is a group of words that look for the same: every form leads to one name of the group. */
export function makeSynoniemen(regels: string, stam: (woord: string) => string | null): Map<string, string> {
  const groepen = regels.split('\n').filter(Boolean)
  return new Map(
    groepen.flatMap((groep, i) =>
      splitWoorden(groep).flatMap((woord) => {
        const vorm = stam(woord)
        return vorm === null ? [] : [[vorm, `=${i}`] as const]
      }),
    ),
  )
}

/** Shorter pieces of a compound are endings more often than words. */
const KORTSTE = 4
const TUSSEN = ['', 's', 'en', 'e']

/** `tandartskosten` is also `tandarts` and `kosten`, when those are words that occur by themselves. */
export function splitSamenstelling(woord: string, bekend: ReadonlySet<string>): string[] {
  for (let i = woord.length - KORTSTE; i >= KORTSTE; i--) {
    const achter = woord.slice(i)
    if (!bekend.has(achter)) continue
    const voor = woord.slice(0, i)
    const kern = TUSSEN.flatMap((klank) => (voor.endsWith(klank) ? [voor.slice(0, voor.length - klank.length)] : []))
    const gevonden = kern.find((deel) => deel.length >= KORTSTE && bekend.has(deel))
    if (gevonden) return [gevonden, achter]
  }
  return []
}
