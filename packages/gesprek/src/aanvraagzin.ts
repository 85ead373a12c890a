import { lastAanvraagdag } from './aanvragen.ts'
import { addDagen, formatDatum } from './datum.ts'
import type { Gesprek } from './gesprek.ts'
import type { Inhoud } from './inhoud.ts'
import { findTekst } from './tekst.ts'
import { telzin, zin } from './zinnen/zin.ts'

/** Until when to apply for one right, in words. */
export interface Aanvraag {
  /** ISO date; the last day on which nothing is lost. */
  uiterlijk: string
  /** Every day that one waits costs money. */
  meteen: boolean
  /** "vraag aan vóór 1 januari 2028", to stand between other facts. */
  kort: string
  zin: string
  toelichting?: string
  bron: string
  teControleren: boolean
}

/** For a right that begins on this day; undefined where nobody wrote down until when one can apply. */
export function describeAanvraag(
  regeling: string,
  begin: string,
  { taal, datum }: Gesprek,
  { editie, teksten }: Inhoud,
): Aanvraag | undefined {
  const regel = editie.regelingen.find(({ id }) => id === regeling)?.aanvragen
  if (!regel) return undefined
  const uiterlijk = lastAanvraagdag(regel, begin)
  const voor = formatDatum(addDagen(uiterlijk, 1), taal)
  const { termijn } = regel
  const meteen = uiterlijk === begin
  return {
    uiterlijk,
    meteen,
    kort: meteen ? zin(taal, 'aanvraag.kort_meteen') : zin(taal, 'aanvraag.kort', { datum: voor }),
    zin: meteen
      ? zin(taal, begin > datum ? 'aanvraag.dan_meteen' : 'aanvraag.meteen')
      : termijn.soort === 'jaar'
        ? zin(taal, 'aanvraag.jaar', { datum: voor, jaar: begin.slice(0, 4) })
        : zin(taal, 'aanvraag.terug', { datum: voor, maanden: telzin(taal, 'leeftijd.maanden', termijn.maanden) }),
    toelichting: findTekst(teksten, `regeling.${regeling}.aanvragen`),
    bron: regel.bron,
    teControleren: regel.teControleren ?? false,
  }
}
