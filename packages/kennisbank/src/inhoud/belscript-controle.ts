import type { Belscript, Belscriptstap } from '@loket/gesprek/belscript'
import type { Foutenbak } from '@loket/kennis/compileer/foutenbak'
import type { Verwijs } from './controle.ts'

interface Bekend {
  ref: Verwijs
  organisatie: string[]
  belscript: string[]
}

/** Each step is named once, leads somewhere that exists, can be reached, and no way runs off the end. */
export function checkBelscript(bak: Foutenbak, bestand: string, script: Belscript, bekend: Bekend): void {
  const stappen = script.stappen.map(({ id }) => id)
  script.stappen.forEach((stap, i) => {
    const pad = ['stappen', i]
    if (stappen.indexOf(stap.id) !== i)
      bak.meld(bestand, [...pad, 'id'], `\`${stap.id}\` nog een keer`, 'elke stap één keer')
    if (stap.naar) bekend.ref(bestand, [...pad, 'naar'], stap.naar, stappen, 'stap van dit belscript')
    if (stap.soort === 'script') bekend.ref(bestand, [...pad, 'script'], stap.script, bekend.belscript, 'belscript')
    if (stap.soort === 'actie' && stap.organisatie)
      bekend.ref(bestand, [...pad, 'organisatie'], stap.organisatie, bekend.organisatie, 'organisatie')
    if (stap.soort === 'keuze')
      stap.keuzes.forEach(({ naar }, j) => {
        if (naar) bekend.ref(bestand, [...pad, 'keuzes', j, 'naar'], naar, stappen, 'stap van dit belscript')
      })
  })
  const bereikt = walkBelscript(script)
  script.stappen.forEach((stap, i) => {
    const pad = ['stappen', i, 'id']
    if (!bereikt.has(stap.id))
      bak.meld(bestand, pad, `\`${stap.id}\`, waar geen weg naartoe leidt`, 'een stap die men bereikt')
    if (listVervolg(script, stap).includes(null))
      bak.meld(bestand, pad, `\`${stap.id}\` als laatste`, 'een stap met `einde` of `script`')
  })
}

/** All steps that can come after this one; null is past the end of the script. */
function listVervolg({ stappen }: Belscript, stap: Belscriptstap): (string | null)[] {
  if (stap.soort === 'einde' || stap.soort === 'script') return stap.als ? [next()] : []
  const gewoon = () => stap.naar ?? next()
  const gekozen = stap.soort === 'keuze' ? stap.keuzes.map(({ naar }) => naar ?? gewoon()) : [gewoon()]
  const soms = stap.als !== undefined || (stap.soort === 'zeg' && stap.nietGevraagd !== undefined)
  return soms ? [...gekozen, next()] : gekozen

  function next(): string | null {
    return stappen[stappen.indexOf(stap) + 1]?.id ?? null
  }
}

/** Every step that a call can come to, whatever is answered. */
export function walkBelscript(script: Belscript): Set<string> {
  const bereikt = new Set<string>()
  const teGaan = script.stappen.slice(0, 1)
  for (let stap = teGaan.pop(); stap; stap = teGaan.pop()) {
    if (bereikt.has(stap.id)) continue
    bereikt.add(stap.id)
    const vervolg = listVervolg(script, stap)
    teGaan.push(...script.stappen.filter(({ id }) => vervolg.includes(id)))
  }
  return bereikt
}
