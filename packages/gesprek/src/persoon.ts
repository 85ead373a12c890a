import { addStap, type Antwoordresultaat, type Herkomst } from './antwoord.ts'
import type { Editie } from './editie.ts'
import type { Feit, Gesprek } from './gesprek.ts'
import { formatPad, parsePad } from './pad.ts'

/** Takes one person from a list (`kinderen[1]`); those after it move up and keep their facts. */
export function removePersoon(
  gesprek: Gesprek,
  { groep, index }: { groep: string; index: number },
  herkomst: Herkomst,
  editie: Editie,
): Antwoordresultaat {
  const aantal = gesprek.feiten[groep]?.waarde
  if (!editie.groepen.some(({ id, soort }) => id === groep && soort === 'lijst'))
    return { ok: false, fouten: [{ pad: groep, soort: 'onbekend_gegeven' }] }
  if (typeof aantal !== 'number' || index < 0 || index >= aantal)
    return { ok: false, fouten: [{ pad: groep, soort: 'groep_ontbreekt' }] }
  const feiten: Record<string, Feit> = {}
  const vervallen: string[] = []
  for (const [tekst, feit] of Object.entries(gesprek.feiten)) {
    const pad = parsePad(tekst)
    if (pad?.groep !== groep || pad.index === undefined || pad.index < index) feiten[tekst] = feit
    else if (pad.index === index) vervallen.push(tekst)
    else feiten[formatPad({ ...pad, index: pad.index - 1 })] = feit
  }
  feiten[groep] = { waarde: aantal - 1, ...herkomst }
  return { ok: true, gesprek: addStap(gesprek, feiten), vervallen }
}
