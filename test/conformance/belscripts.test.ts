import type { Antwoorden } from '@loket/gesprek/antwoord'
import { completeBelscriptstap, nextBelscriptStap, startVerloop, type Verloop } from '@loket/gesprek/belgesprek'
import type { Belscript } from '@loket/gesprek/belscript'
import type { Gesprek } from '@loket/gesprek/gesprek'
import { expect, it } from 'vitest'
import {
  komtUitBuitenland,
  ouderAlleen,
  ruimInkomen,
  verhuistMetGezin,
  verhuistWeg,
  zonderGeld,
} from './huishoudens.ts'
import { openLoket, startIn, tell } from './loket.ts'
import { VERHALEN } from './verhalen/verhalen.ts'

/** Who call for each story; a script without a story is walked by the first. */
const BELLERS: Record<string, Antwoorden[]> = {
  rondkomen: [zonderGeld, ouderAlleen, ruimInkomen],
  verhuizen: [verhuistMetGezin, verhuistWeg, komtUitBuitenland],
  ...Object.fromEntries(
    Object.entries(VERHALEN).map(([id, huishoudens]) => [
      id,
      Object.values(huishoudens).map(({ antwoorden }) => antwoorden),
    ]),
  ),
}

interface Moment {
  gesprek: Gesprek
  script: Belscript
  verloop: Verloop
  zin: string | undefined
}

const inhoud = openLoket()
/** A call at each step that was reached. */
const bezocht = new Map<string, Moment>()
walk()

it('de belscripts brengen de medewerker met echte bellers langs elke stap, met elke keuze, tot een einde', () => {
  const alle = inhoud.editie.belscripts.flatMap(({ id, stappen }) => stappen.map((stap) => `${id}.${stap.id}`))
  expect(alle.filter((stap) => !bezocht.has(stap))).toEqual([])
})

it('de belscripts laten in geen zin een id of een lege invulplek horen', () => {
  const engels = openLoket('en')
  const zinnen = [...bezocht.values()].flatMap(({ zin, gesprek, script, verloop }) => [
    zin ?? [],
    nextBelscriptStap(gesprek, script, verloop, engels)?.zin ?? [],
  ])
  expect(zinnen.flat().length).toBeGreaterThan(bezocht.size)
  expect(zinnen.flat().filter((zin) => /\{|^belscript\./.test(zin))).toEqual([])
}, 180_000)

function walk() {
  // Stories first: what their callers have walked is not walked again by those who come there from another script.
  const gehad = new Set<string>()
  const { belscripts } = inhoud.editie
  const volgorde = belscripts.toSorted((a, b) => Number(a.vraagpatroon === null) - Number(b.vraagpatroon === null))
  for (const script of volgorde)
    for (const antwoorden of BELLERS[script.vraagpatroon ?? ''] ?? [zonderGeld]) {
      const eigen = new Set([...gehad].filter((weg) => !weg.startsWith(`${script.id}.`)))
      follow(startIn(inhoud, script.vraagpatroon), script, startVerloop(), { antwoorden, gehad: eigen })
      for (const weg of eigen) gehad.add(weg)
    }
}

function follow(gesprek: Gesprek, script: Belscript, verloop: Verloop, beller: Beller): void {
  const stap = nextBelscriptStap(gesprek, script, verloop, inhoud)
  if (!stap) throw new Error(`${script.id} houdt op na ${JSON.stringify(verloop.gedaan.at(-1))}`)
  const plaats = `${stap.script}.${stap.stap}`
  if (!bezocht.has(plaats)) bezocht.set(plaats, { gesprek, script, verloop, zin: stap.zin })
  if (stap.soort === 'einde') return
  if (stap.soort === 'vraag') {
    const { pad } = stap.vraag
    const weg = `${plaats}.${pad}`
    if (beller.gehad.has(weg)) return
    beller.gehad.add(weg)
    const antwoord = beller.antwoorden[pad] ?? { onbekend: true as const }
    follow(tell(gesprek, { [pad]: antwoord }, inhoud), script, verloop, beller)
    return
  }
  const keuzes = stap.soort === 'keuze' ? stap.keuzes.map(({ id }) => id) : [undefined]
  for (const keuze of keuzes) {
    const weg = `${plaats}.${keuze}`
    if (beller.gehad.has(weg)) continue
    beller.gehad.add(weg)
    // As on the phone, a script that belongs to a story makes it the story of the call.
    const verder = stap.vraagpatroon === null ? gesprek : { ...gesprek, vraagpatroon: stap.vraagpatroon }
    follow(verder, script, completeBelscriptstap(verloop, stap, keuze), beller)
  }
}

interface Beller {
  antwoorden: Antwoorden
  /** Ways taken, so that a script that leads back to the opening ends. */
  gehad: Set<string>
}
