import type { Bepaling } from '@loket/kennis/bepaling'
import type { Belactie, Belresultaat, Belscript, Belscriptstap, Vraagstap } from './belscript.ts'
import { toInvoer } from './gegevens.ts'
import type { Gesprek } from './gesprek.ts'
import type { Inhoud } from './inhoud.ts'
import { fillBelzin } from './belzin.ts'
import { nextStap } from './stap.ts'
import { fillTekst } from './tekst.ts'
import { findVraag, type Vraag } from './vraag.ts'

/** Where a call stands in its script; plain JSON. */
export interface Verloop {
  gedaan: Gedaan[]
}

export interface Gedaan {
  stap: string
  keuze?: string
}

export type Belgespreksstap =
  | { soort: 'zeg'; stap: string; zin: string; verplicht: boolean }
  | { soort: 'vraag'; stap: string; zin?: string; vraag: Vraag; nogOngeveer: number }
  | { soort: 'keuze'; stap: string; zin: string; keuzes: { id: string; tekst: string }[] }
  | { soort: 'actie'; stap: string; zin: string; actie: Belactie }
  | { soort: 'einde'; stap: string; zin: string; resultaat: Belresultaat }

export const startVerloop = (): Verloop => ({ gedaan: [] })

/** The step is said, chosen or done; an obligatory line counts as confirmed by this call only. */
export function completeBelscriptstap(verloop: Verloop, gedaan: Gedaan): Verloop {
  return { gedaan: [...verloop.gedaan, gedaan] }
}

export function undoBelscriptstap({ gedaan }: Verloop): Verloop {
  return { gedaan: gedaan.slice(0, -1) }
}

/** What the agent says or asks now. Follows the script from its last done step; null past its end. */
export function nextBelscriptStap(
  gesprek: Gesprek,
  script: Belscript,
  verloop: Verloop,
  inhoud: Inhoud,
): Belgespreksstap | null {
  const bepaling = inhoud.kennis.bepaal(toInvoer(gesprek))
  const langs = new Set<string>()
  let stap = followStap(script, verloop)
  while (stap && !langs.has(stap.id)) {
    langs.add(stap.id)
    const geldt = stap.als === undefined || bepaling.voorwaarden[stap.als] === true
    const beschreven = geldt ? describeStap(stap, { gesprek, script, inhoud, bepaling }) : null
    if (beschreven) return beschreven
    stap = nextInScript(script, stap, geldt ? stap.naar : undefined)
  }
  return null
}

/** The step after the last done one; a choice may say where to go. */
function followStap(script: Belscript, { gedaan }: Verloop): Belscriptstap | undefined {
  const laatste = gedaan.at(-1)
  const stap = laatste && script.stappen.find(({ id }) => id === laatste.stap)
  if (!stap) return script.stappen[0]
  const keuze = stap.soort === 'keuze' ? stap.keuzes.find(({ id }) => id === laatste.keuze) : undefined
  return nextInScript(script, stap, keuze?.naar ?? stap.naar)
}

function nextInScript({ stappen }: Belscript, stap: Belscriptstap, naar: string | undefined) {
  if (naar !== undefined) return stappen.find(({ id }) => id === naar)
  return stappen[stappen.indexOf(stap) + 1]
}

interface Omgeving {
  gesprek: Gesprek
  script: Belscript
  inhoud: Inhoud
  bepaling: Bepaling
}

function describeStap(stap: Belscriptstap, omgeving: Omgeving): Belgespreksstap | null {
  const { script, inhoud } = omgeving
  const tekstId = `belscript.${script.id}.${stap.id}`
  const zin = fillBelzin(tekstId, omgeving.gesprek, inhoud, omgeving.bepaling)
  switch (stap.soort) {
    case 'vraag':
      return describeVraagstap(stap, Object.hasOwn(inhoud.teksten, tekstId) ? zin : undefined, omgeving)
    case 'zeg':
      return { soort: 'zeg', stap: stap.id, zin, verplicht: stap.verplicht ?? false }
    case 'keuze': {
      const keuzes = stap.keuzes.map(({ id }) => ({ id, tekst: fillTekst(inhoud.teksten, `${tekstId}.${id}`) }))
      return { soort: 'keuze', stap: stap.id, zin, keuzes }
    }
    case 'actie':
      return { soort: 'actie', stap: stap.id, zin, actie: stap.actie }
    case 'einde':
      return { soort: 'einde', stap: stap.id, zin, resultaat: stap.resultaat }
  }
}

/** Null once the fact is known, or nothing is open: the script goes on by itself. */
function describeVraagstap(
  { id, vraag: pad }: Vraagstap,
  zin: string | undefined,
  { gesprek, inhoud }: Omgeving,
): Belgespreksstap | null {
  const volgende = nextStap(gesprek, inhoud, { maximum: 1 })
  const nogOngeveer = volgende.soort === 'vragen' ? volgende.nogOngeveer : 0
  const gezocht = gesprek.feiten[pad] ? null : findVraag(pad, gesprek, inhoud)
  const vraag = pad !== 'volgende' ? gezocht : volgende.soort === 'vragen' ? volgende.vragen[0] : undefined
  return vraag ? { soort: 'vraag', stap: id, zin, vraag, nogOngeveer } : null
}
