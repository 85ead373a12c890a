import type { Antwoorden } from '@loket/gesprek/antwoord'
import { completeBelscriptstap, nextBelscriptStap, startVerloop, type Verloop } from '@loket/gesprek/belgesprek'
import type { Belscript } from '@loket/gesprek/belscript'
import type { Gesprek } from '@loket/gesprek/gesprek'
import { describe, expect, it } from 'vitest'
import {
  komtUitBuitenland,
  ouderAlleen,
  ruimInkomen,
  verhuistMetGezin,
  verhuistWeg,
  zonderGeld,
} from './huishoudens.ts'
import { openLoket, startIn, tell } from './loket.ts'

const BELLERS: Record<string, Antwoorden> = {
  zonderGeld: { ...zonderGeld, ...verhuistMetGezin },
  ouderAlleen: { ...ouderAlleen, ...verhuistWeg },
  ruimInkomen: { ...ruimInkomen, ...komtUitBuitenland },
}

describe.each(['nl', 'en'] as const)('de belscripts in het %s', (taal) => {
  const inhoud = openLoket(taal)
  const bezocht = new Set<string>()
  const zinnen = new Set<string>()
  walk()

  it('brengen de medewerker met echte bellers langs elke stap, met elke keuze, tot een einde', () => {
    const alle = inhoud.editie.belscripts.flatMap(({ id, stappen }) => stappen.map((stap) => `${id}.${stap.id}`))
    expect(alle.filter((stap) => !bezocht.has(stap))).toEqual([])
  })

  it('laten in geen zin een id of een lege invulplek horen', () => {
    expect([...zinnen].filter((zin) => /\{|^belscript\./.test(zin))).toEqual([])
  })

  function walk() {
    for (const [naam, antwoorden] of Object.entries(BELLERS))
      for (const script of inhoud.editie.belscripts)
        follow(startIn(inhoud, script.vraagpatroon), script, startVerloop(), { antwoorden, gehad: new Set([naam]) })

    function follow(gesprek: Gesprek, script: Belscript, verloop: Verloop, beller: Beller): void {
      const stap = nextBelscriptStap(gesprek, script, verloop, inhoud)
      if (!stap) throw new Error(`${script.id} houdt op na ${JSON.stringify(verloop.gedaan.at(-1))}`)
      bezocht.add(`${stap.script}.${stap.stap}`)
      if (stap.zin !== undefined) zinnen.add(stap.zin)
      if (stap.soort === 'einde') return
      if (stap.soort === 'vraag') {
        const { pad } = stap.vraag
        const antwoord = beller.antwoorden[pad] ?? { onbekend: true as const }
        follow(tell(gesprek, { [pad]: antwoord }, inhoud), script, verloop, beller)
        return
      }
      const keuzes = stap.soort === 'keuze' ? stap.keuzes.map(({ id }) => id) : [undefined]
      for (const keuze of keuzes) {
        const weg = `${stap.script}.${stap.stap}.${keuze}`
        if (beller.gehad.has(weg)) continue
        beller.gehad.add(weg)
        follow(gesprek, script, completeBelscriptstap(verloop, stap, keuze), beller)
      }
    }
  }
})

interface Beller {
  antwoorden: Antwoorden
  /** Ways taken, so that a script that leads back to the opening ends. */
  gehad: Set<string>
}
