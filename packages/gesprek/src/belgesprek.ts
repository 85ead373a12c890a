import type { Bepaling } from '@loket/kennis/bepaling'
import type { Actiestap, Belactie, Belresultaat, Belscript, Belscriptstap, Vraagstap } from './belscript.ts'
import { fillBelzin } from './belzin.ts'
import { toInvoer } from './gegevens.ts'
import type { Gesprek } from './gesprek.ts'
import type { Werkinhoud } from './inhoud.ts'
import { nextStap } from './stap.ts'
import { fillTekst, findTekst } from './tekst.ts'
import { evaluateUitkomsten } from './uitkomsten.ts'
import { findVraag, type Vraag } from './vraag.ts'

/** Where a call stands in its script; plain JSON. */
export interface Verloop {
  gedaan: Gedaan[]
}

export interface Gedaan {
  script: string
  stap: string
  keuze?: string
}

interface Stapbasis {
  script: string
  /** The story this script belongs to; null in an opening. */
  vraagpatroon: string | null
  stap: string
  /** For the agent, not said aloud. */
  letOp?: string
}

export type Belgespreksstap = Stapbasis &
  (
    | { soort: 'zeg'; zin: string; verplicht: boolean }
    | { soort: 'vraag'; zin?: string; vraag: Vraag; nogOngeveer: number }
    | { soort: 'keuze'; zin: string; keuzes: { id: string; tekst: string }[] }
    | { soort: 'actie'; zin: string; actie: Belactie; organisatie?: Actiestap['organisatie'] }
    | { soort: 'einde'; zin: string; resultaat: Belresultaat }
  )

interface Plaats {
  script: Belscript
  stap: Belscriptstap | undefined
}

export const startVerloop = (): Verloop => ({ gedaan: [] })

/** The step is said, chosen or done; only this takes the script past an obligatory line. */
export function completeBelscriptstap(
  verloop: Verloop,
  { script, stap }: Pick<Gedaan, 'script' | 'stap'>,
  keuze?: string,
): Verloop {
  return { gedaan: [...verloop.gedaan, keuze === undefined ? { script, stap } : { script, stap, keuze }] }
}

export function undoBelscriptstap({ gedaan }: Verloop): Verloop {
  return { gedaan: gedaan.slice(0, -1) }
}

/**
 * What the agent says or asks now, from the last done step on; null past the end of the script.
 * A question step passes by itself once its fact is known, or nothing can matter any more.
 */
export function nextBelscriptStap(
  gesprek: Gesprek,
  script: Belscript,
  verloop: Verloop,
  inhoud: Werkinhoud,
): Belgespreksstap | null {
  const bepaling = inhoud.kennis.bepaal(toInvoer(gesprek))
  const gepasseerd = new Set<Belscriptstap>()
  let plaats = followVerloop(script, verloop, inhoud)
  while (plaats.stap && !gepasseerd.has(plaats.stap)) {
    const { stap } = plaats
    gepasseerd.add(stap)
    const omgeving = { gesprek, script: plaats.script, inhoud, bepaling }
    const geldt = isGeldig(stap, omgeving)
    const beschreven = geldt ? describeStap(stap, omgeving) : null
    if (beschreven) return beschreven
    plaats = geldt ? leaveStap(plaats.script, stap, inhoud) : nextInScript(plaats.script, stap, undefined)
  }
  return null
}

function followVerloop(begin: Belscript, { gedaan }: Verloop, inhoud: Werkinhoud): Plaats {
  const laatste = gedaan.at(-1)
  const script = inhoud.editie.belscripts.find(({ id }) => id === laatste?.script)
  const stap = script?.stappen.find(({ id }) => id === laatste?.stap)
  if (!script || !stap) return { script: begin, stap: begin.stappen[0] }
  return leaveStap(script, stap, inhoud, laatste?.keuze)
}

function leaveStap(script: Belscript, stap: Belscriptstap, inhoud: Werkinhoud, gekozen?: string): Plaats {
  if (stap.soort === 'einde') return { script, stap: undefined }
  if (stap.soort === 'script') return enterScript(stap.script, inhoud)
  const keuze = stap.soort === 'keuze' ? stap.keuzes.find(({ id }) => id === gekozen) : undefined
  return nextInScript(script, stap, keuze?.naar ?? stap.naar)
}

function enterScript(id: string, { editie }: Werkinhoud): Plaats {
  const script = editie.belscripts.find((kandidaat) => kandidaat.id === id)
  if (!script) throw new Error(`belscript ${id} is not in the editie`)
  return { script, stap: script.stappen[0] }
}

function nextInScript(script: Belscript, stap: Belscriptstap, naar: string | undefined): Plaats {
  const { stappen } = script
  return {
    script,
    stap: naar === undefined ? stappen[stappen.indexOf(stap) + 1] : stappen.find(({ id }) => id === naar),
  }
}

interface Omgeving {
  gesprek: Gesprek
  script: Belscript
  inhoud: Werkinhoud
  bepaling: Bepaling
}

function describeStap(stap: Belscriptstap, omgeving: Omgeving): Belgespreksstap | null {
  const { script, gesprek, inhoud, bepaling } = omgeving
  const tekstId = `belscript.${script.id}.${stap.id}`
  const letOp = findTekst(inhoud.teksten, `${tekstId}.let_op`)
  const basis = { script: script.id, vraagpatroon: script.vraagpatroon, stap: stap.id, letOp }
  const nietGevraagd = stap.soort === 'zeg' && stap.nietGevraagd ? listNietGevraagd(omgeving) : []
  const zin = fillBelzin(tekstId, gesprek, inhoud, bepaling, nietGevraagd)
  switch (stap.soort) {
    case 'script':
      return Object.hasOwn(inhoud.teksten, tekstId) ? { ...basis, soort: 'zeg', zin, verplicht: false } : null
    case 'vraag': {
      const gevraagd = findBelvraag(stap, omgeving)
      // The lead-in is said once, before the first question of the call.
      const begonnen = Object.values(gesprek.feiten).some(({ kanaal }) => kanaal === 'telefoon')
      const isBegin = !begonnen && Object.hasOwn(inhoud.teksten, tekstId)
      return gevraagd && { ...basis, soort: 'vraag', zin: isBegin ? zin : undefined, ...gevraagd }
    }
    case 'zeg':
      return { ...basis, soort: 'zeg', zin, verplicht: stap.verplicht ?? false }
    case 'keuze': {
      const keuzes = stap.keuzes.map(({ id }) => ({ id, tekst: fillTekst(inhoud.teksten, `${tekstId}.${id}`) }))
      return { ...basis, soort: 'keuze', zin, keuzes }
    }
    case 'actie':
      return { ...basis, soort: 'actie', zin, actie: stap.actie, organisatie: stap.organisatie }
    case 'einde':
      return { ...basis, soort: 'einde', zin, resultaat: stap.resultaat }
  }
}

function isGeldig(stap: Belscriptstap, omgeving: Omgeving): boolean {
  if (stap.als !== undefined && omgeving.bepaling.voorwaarden[stap.als] !== true) return false
  if (stap.soort !== 'zeg' || stap.nietGevraagd === undefined) return true
  return stap.nietGevraagd === listNietGevraagd(omgeving).length > 0
}

/** Rights of this story that hang on something nobody asked. */
function listNietGevraagd({ script, gesprek, inhoud }: Omgeving): string[] {
  const { regels } = evaluateUitkomsten({ ...gesprek, vraagpatroon: script.vraagpatroon }, inhoud)
  return regels.filter(({ uitkomst }) => uitkomst === 'niet_gevraagd').map(({ titel }) => titel)
}

function findBelvraag({ vraag: pad }: Vraagstap, { gesprek, script, inhoud }: Omgeving) {
  const vraagpatroon = script.vraagpatroon ?? gesprek.vraagpatroon
  const volgende = nextStap({ ...gesprek, vraagpatroon }, inhoud, { maximum: 1 })
  const open = volgende.soort === 'vragen' ? volgende : null
  const gezocht = gesprek.feiten[pad] ? null : findVraag(pad, gesprek, inhoud)
  const vraag = pad === 'volgende' ? open?.vragen[0] : gezocht
  return vraag ? { vraag, nogOngeveer: open?.nogOngeveer ?? 0 } : null
}
