/** An example on a page about the rule language. */
export interface Blok {
  soort: 'toets' | 'berekening' | 'regeling'
  /** Whether it shows a fault: then it has messages instead of outcomes. */
  fout: boolean
  bron: string
  /** What is known of the household, as it is written behind `bij:`. */
  gevallen: string[]
}

const HEK = /^```(toets|berekening|regeling)( fout)?\n([\s\S]*?)^```$/gm
const UITKOMST = /^(geeft|melding): /
const GEVAL = /^bij: /

/** The page with the answer of every example written in: where it said something else, it says what is so. */
export function vulIn(pagina: string, antwoord: (blok: Blok) => string[]): string {
  return pagina.replaceAll(HEK, (_, soort: Blok['soort'], fout: string | undefined, inhoud: string) => {
    const blok = leesBlok(soort, fout !== undefined, inhoud)
    const antwoorden = antwoord(blok)
    const staart = blok.fout
      ? antwoorden.map((regel) => `melding: ${regel}`)
      : antwoorden.flatMap((regel, i) => [...bij(blok.gevallen[i]), `geeft: ${regel}`])
    return ['```' + soort + (fout ?? ''), blok.bron, '', ...staart, '```'].join('\n')
  })
}

function leesBlok(soort: Blok['soort'], fout: boolean, inhoud: string): Blok {
  const regels = inhoud.trimEnd().split('\n')
  const bron = regels.filter((regel) => !UITKOMST.test(regel) && !GEVAL.test(regel))
  const gevallen = regels.filter((regel) => GEVAL.test(regel)).map((regel) => regel.replace(GEVAL, ''))
  return { soort, fout, bron: bron.join('\n').trimEnd(), gevallen }
}

const bij = (geval: string | undefined): string[] => (geval === undefined ? [] : [`bij: ${geval}`])
