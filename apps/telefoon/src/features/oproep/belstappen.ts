import { addStap, answerVragen, undo, type Antwoord } from '@loket/gesprek/antwoord'
import { completeBelscriptstap, startVerloop, undoBelscriptstap, type Belgespreksstap } from '@loket/gesprek/belgesprek'
import type { Antwoordfout } from '@loket/gesprek/controle'
import type { VolledigeEditie } from '@loket/gesprek/editie'
import type { Gesprek } from '@loket/gesprek/gesprek'
import { OPENING, type Belwerk, type Bewaard } from './belwerk.ts'

type Beantwoord = { werk: Belwerk } | { fouten: Antwoordfout[] }

export function answerVraag(
  werk: Belwerk,
  pad: string,
  antwoord: Antwoord,
  tijd: string,
  editie: VolledigeEditie,
): Beantwoord {
  const herkomst = { bron: 'medewerker', kanaal: 'telefoon', tijd } as const
  const resultaat = answerVragen(werk.gesprek, { [pad]: antwoord }, herkomst, editie)
  if (!resultaat.ok) return { fouten: resultaat.fouten }
  const { [pad]: _, ...getypt } = werk.getypt
  const spoor = resultaat.gesprek === werk.gesprek ? werk.spoor : [...werk.spoor, 'antwoord' as const]
  return { werk: { ...werk, gesprek: resultaat.gesprek, getypt, wijzigt: null, spoor } }
}

/** Said, confirmed, chosen or done. A script that belongs to a story makes it the story of the run. */
export function completeStap(werk: Belwerk, stap: Belgespreksstap, keuze?: string): Belwerk {
  const verloop = completeBelscriptstap(werk.verloop, stap, keuze)
  return { ...adoptVraagpatroon(werk, stap.vraagpatroon), verloop, spoor: [...werk.spoor, 'stap'] }
}

function adoptVraagpatroon(werk: Belwerk, vraagpatroon: string | null): Belwerk {
  if (vraagpatroon === null || vraagpatroon === werk.gesprek.vraagpatroon) return werk
  return { ...werk, gesprek: { ...werk.gesprek, vraagpatroon } }
}

export function goBack(werk: Belwerk): Belwerk {
  if (werk.wijzigt !== null) return { ...werk, wijzigt: null }
  const spoor = werk.spoor.slice(0, -1)
  switch (werk.spoor.at(-1)) {
    case 'antwoord':
      return { ...werk, spoor, gesprek: undo(werk.gesprek) }
    case 'stap':
      return { ...werk, spoor, verloop: undoBelscriptstap(werk.verloop) }
    case 'zijpad':
      return leaveZijpad({ ...werk, spoor })
    case undefined:
      return werk
  }
}

/** A side exit: an angry caller, the wrong department, no answer known. The script waits where it was. */
export function takeZijpad(werk: Belwerk, script: string): Belwerk {
  const { verloop } = werk
  const terug = [...werk.terug, { script: werk.script, verloop }]
  return { ...werk, terug, script, verloop: startVerloop(), wijzigt: null, spoor: [...werk.spoor, 'zijpad'] }
}

export function leaveZijpad(werk: Belwerk): Belwerk {
  const plaats = werk.terug.at(-1)
  return plaats ? { ...werk, ...plaats, terug: werk.terug.slice(0, -1) } : werk
}

/** Another story, or none ("waar heb ik recht op?"): its own script from the start, with all facts kept. */
export function chooseVraagpatroon(
  werk: Belwerk,
  vraagpatroon: string | null,
  { belscripts }: VolledigeEditie,
): Belwerk {
  const script = belscripts.find(
    (kandidaat) => kandidaat.vraagpatroon !== null && kandidaat.vraagpatroon === vraagpatroon,
  )
  const gesprek = { ...werk.gesprek, vraagpatroon }
  if (!script) return { ...werk, gesprek }
  return { ...werk, gesprek, script: script.id, verloop: startVerloop(), terug: [], wijzigt: null, spoor: [] }
}

/** Scripts for any question, apart from the opening. */
export function listZijpaden({ belscripts }: VolledigeEditie): string[] {
  return belscripts.filter(({ id, vraagpatroon }) => vraagpatroon === null && id !== OPENING).map(({ id }) => id)
}

/**
 * A run that began elsewhere takes the place of this one; its own steps back are not those of this call.
 * What the caller said while it was being opened is newer and goes along; `ruimOp` drops what then no longer fits.
 */
export function takeOver(werk: Belwerk, bewaard: Bewaard, ruimOp: (gesprek: Gesprek) => Gesprek): Belwerk {
  const stand = { ...bewaard.stand, taal: werk.gesprek.taal }
  const { feiten } = werk.gesprek
  const zegtIets = Object.keys(feiten).length > 0
  return {
    ...werk,
    gesprek: zegtIets ? ruimOp(addStap(stand, { ...stand.feiten, ...feiten })) : stand,
    spoor: werk.spoor.filter((deel) => deel !== 'antwoord'),
    bewaard: { ...bewaard, stand },
  }
}
