import type { Punt, Puntbewerking, Puntrijen, Puntstappen } from './punt.ts'
import type { Smid } from './smid.ts'

/** Lowest and highest value: one and the same point, unless it rests on a figure of which only bounds are known. */
export interface Paar {
  laag: Punt
  hoog: Punt
}

export const vast = (punt: Punt): Paar => ({ laag: punt, hoog: punt })
const isVast = ({ laag, hoog }: Paar): boolean => laag === hoog

/** The same bounds as the interpreter of bounds gives, as points. */
export function bewerkPaar(smid: Smid, bewerking: Puntbewerking, a: Paar, b: Paar): Paar {
  if (isVast(a) && isVast(b)) return vast(smid.maak(bewerking, a.laag, b.laag))
  const maak = (links: Punt, rechts: Punt) => smid.maak(bewerking, links, rechts)
  switch (bewerking) {
    case 'min':
      return { laag: maak(a.laag, b.hoog), hoog: maak(a.hoog, b.laag) }
    case 'maal':
      return maalPaar(smid, a, b)
    case 'kleiner':
    case 'hoogstens':
      return { laag: maak(a.hoog, b.laag), hoog: maak(a.laag, b.hoog) }
    case 'gelijk':
      return gelijkPaar(smid, a, b)
    case 'omlaag':
    case 'omhoog':
    case 'rond':
      return deelPaar(smid, bewerking, a, b)
    default:
      return { laag: maak(a.laag, b.laag), hoog: maak(a.hoog, b.hoog) }
  }
}

function maalPaar(smid: Smid, a: Paar, b: Paar): Paar {
  const [p, q, r, s] = [
    smid.maak('maal', a.laag, b.laag),
    smid.maak('maal', a.laag, b.hoog),
    smid.maak('maal', a.hoog, b.laag),
    smid.maak('maal', a.hoog, b.hoog),
  ] as const
  const vier = (hoe: 'laagste' | 'hoogste') => smid.maak(hoe, smid.maak(hoe, p, q), smid.maak(hoe, r, s))
  return { laag: vier('laagste'), hoog: vier('hoogste') }
}

function gelijkPaar(smid: Smid, a: Paar, b: Paar): Paar {
  const bepaald = smid.maak(
    'laagste',
    smid.maak('gelijk', a.laag, a.hoog),
    smid.maak('laagste', smid.maak('gelijk', b.laag, b.hoog), smid.maak('gelijk', a.laag, b.laag)),
  )
  const mogelijk = smid.maak('laagste', smid.maak('hoogstens', b.laag, a.hoog), smid.maak('hoogstens', a.laag, b.hoog))
  return { laag: bepaald, hoog: mogelijk }
}

function deelPaar(smid: Smid, bewerking: Puntbewerking, a: Paar, b: Paar): Paar {
  const nul = smid.getal(0)
  const deel = (teller: Punt, positief: Punt, negatief: Punt) =>
    smid.maak(bewerking, teller, smid.kies(smid.maak('hoogstens', nul, teller), positief, negatief))
  return { laag: deel(a.laag, b.hoog, b.laag), hoog: deel(a.hoog, b.laag, b.hoog) }
}

export function kiesPaar(smid: Smid, toets: Paar, dan: Paar, anders: Paar): Paar {
  const beslist = (kant: 'laag' | 'hoog') => smid.kies(toets.laag, dan[kant], anders[kant])
  if (isVast(toets)) return { laag: beslist('laag'), hoog: beslist('hoog') }
  const zeker = smid.maak('gelijk', toets.laag, toets.hoog)
  return {
    laag: smid.kies(zeker, beslist('laag'), smid.maak('laagste', dan.laag, anders.laag)),
    hoog: smid.kies(zeker, beslist('hoog'), smid.maak('hoogste', dan.hoog, anders.hoog)),
  }
}

/** The row of a number; of a number of which only bounds are known, all rows in between. */
export function rijPaar(smid: Smid, sleutel: Paar, rijen: { grenzen: number[]; laag: number[]; hoog: number[] }): Paar {
  const { grenzen } = rijen
  const met = (waarden: number[]): Puntrijen => ({ grenzen, waarden })
  if (isVast(sleutel)) {
    const laag = smid.rij('rij', met(rijen.laag), [sleutel.laag])
    return { laag, hoog: smid.rij('rij', met(rijen.hoog), [sleutel.laag]) }
  }
  const tussen = [sleutel.laag, sleutel.hoog]
  return {
    laag: smid.rij('rij_laagste', met(rijen.laag), tussen),
    hoog: smid.rij('rij_hoogste', met(rijen.hoog), tussen),
  }
}

export function grootPaar(smid: Smid, lijst: Puntstappen, van: readonly Paar[]): Paar {
  if (van.every(isVast))
    return vast(
      smid.groot(
        'groot',
        lijst,
        van.map(({ laag }) => laag),
      ),
    )
  const grenzen = van.flatMap(({ laag, hoog }) => [laag, hoog])
  return { laag: smid.groot('groot_laag', lijst, grenzen), hoog: smid.groot('groot_hoog', lijst, grenzen) }
}
