import type { Verandering } from '@loket/kennis/verandering/verandering'
import { formatBedrag, formatEuro } from '../bedragzin.ts'
import { findGegeven, type Gegeven } from '../gegeven.ts'
import type { Gesprek } from '../gesprek.ts'
import type { Inhoud } from '../inhoud.ts'
import { nameInZin } from '../label.ts'
import { getallocale } from '../taal.ts'
import { fillTekst } from '../tekst.ts'
import { zin } from '../zinnen/zin.ts'

/** "Uw jaarinkomen: bij € 40.857 of minder heeft u wel recht. Dat is € 214 per jaar minder dan nu." */
export function describeVerandering(verandering: Verandering, gesprek: Gesprek, inhoud: Inhoud): string {
  const { taal } = gesprek
  const gegeven = findGegeven(verandering.pad, inhoud.editie)
  const wat = nameInZin(verandering.pad, gesprek, inhoud)
  const bedrag = verandering.bedrag && formatBedrag(verandering.bedrag, taal)
  if (!gegeven || verandering.richting === 'anders') {
    const antwoord = describeAntwoord(verandering, gegeven, taal, inhoud)
    return zin(taal, `ander_antwoord.${soortVan(verandering)}`, { wat, antwoord, bedrag })
  }
  const { doel, zeker, hoogste } = verandering
  const hoeveel = describeHoeveel(verandering, gegeven, taal)
  if (doel === 'recht') {
    const recht = zin(taal, zeker ? 'verandering.recht' : 'verandering.misschien', { wat, hoeveel })
    return [recht, describeVerschil(verandering, gegeven, gesprek)].filter((deel) => deel !== '').join(' ')
  }
  if (!hoogste || hoogste.vanaf === verandering.vanaf) return zin(taal, 'verandering.meer', { wat, hoeveel, bedrag })
  const meest = describeHoeveel({ ...verandering, vanaf: hoogste.vanaf }, gegeven, taal)
  return zin(taal, 'verandering.meer_en_meest', { wat, hoeveel, meest, bedrag: formatBedrag(hoogste.bedrag, taal) })
}

function soortVan({ doel, zeker }: Verandering): 'recht' | 'misschien' | 'meer' {
  if (doel === 'meer') return 'meer'
  return zeker ? 'recht' : 'misschien'
}

function describeAntwoord({ vanaf }: Verandering, gegeven: Gegeven | null, taal: string, { teksten }: Inhoud): string {
  if (typeof vanaf === 'boolean') return zin(taal, vanaf ? 'antwoord.ja' : 'antwoord.nee')
  return typeof vanaf === 'string' ? fillTekst(teksten, `begrip.${gegeven?.begrip}.keuze.${vanaf}`) : ''
}

type Grens = Pick<Verandering, 'richting' | 'vanaf' | 'tot'>

function describeHoeveel({ richting, vanaf, tot }: Grens, gegeven: Gegeven, taal: string): string {
  const getal = (waarde: number) => formatGetal(waarde, gegeven, taal)
  const grens = gegeven.soort === 'bedrag' ? inEuros(Number(vanaf), richting, tot) : Number(vanaf)
  if (tot === grens || (grens === 0 && richting === 'minder')) return getal(grens)
  if (tot !== null) {
    const [min, max] = [grens, tot].toSorted((een, ander) => een - ander).map(getal)
    return zin(taal, 'hoeveel.tussen', { min, max })
  }
  return zin(taal, richting === 'minder' ? 'hoeveel.of_minder' : 'hoeveel.of_meer', { getal: getal(grens) })
}

/** Only of a fact that is known precisely. */
function describeVerschil(
  { pad, richting, vanaf, tot }: Verandering,
  gegeven: Gegeven,
  { feiten, taal }: Gesprek,
): string {
  const nu = feiten[pad]?.waarde
  if (typeof nu !== 'number') return ''
  const grens = gegeven.soort === 'bedrag' ? inEuros(Number(vanaf), richting, tot) : Number(vanaf)
  const verschil = Math.round(Math.abs(nu - grens) * 100) / 100
  const { eenheid } = gegeven
  const tekst =
    gegeven.soort === 'bedrag' && eenheid
      ? formatBedrag({ min: verschil, max: verschil, eenheid }, taal)
      : formatGetal(verschil, gegeven, taal)
  return zin(taal, richting === 'minder' ? 'verschil.minder' : 'verschil.meer', { verschil: tekst })
}

function formatGetal(waarde: number, { soort }: Gegeven, taal: string): string {
  return soort === 'bedrag' ? formatEuro(waarde, taal) : new Intl.NumberFormat(getallocale(taal)).format(waarde)
}

/** In whole euros while that is still on the side of the right. */
function inEuros(vanaf: number, richting: Grens['richting'], tot: number | null): number {
  const heel = richting === 'minder' ? Math.floor(vanaf) : Math.ceil(vanaf)
  const past = tot === null || (richting === 'minder' ? heel >= tot : heel <= tot)
  return past ? heel : vanaf
}
