import { describe, expect, test } from 'vitest'
import {
  completeBelscriptstap,
  nextBelscriptStap,
  startVerloop,
  undoBelscriptstap,
  type Belgespreksstap,
  type Verloop,
} from './belgesprek.ts'
import type { Belscript } from './belscript.ts'
import type { Gesprek } from './gesprek.ts'
import { openProefloketMetKosten } from './proef/kosten.ts'
import { herkomst, openProefloket, startProefgesprek, tell } from './proef/loket.ts'

const loket = openProefloket()
const [opening] = loket.editie.belscripts
const aanDeLijn = { ...herkomst, bron: 'medewerker', kanaal: 'telefoon' } as const

function stepAt(verloop: Verloop, gesprek: Gesprek): Belgespreksstap | null {
  return opening ? nextBelscriptStap(gesprek, opening, verloop, loket) : null
}

/** Does what the script says, choosing these options, until a step of this kind. */
function followUntil(
  soort: string,
  keuzes: Record<string, string>,
  gesprek: Gesprek,
  verloop = startVerloop(),
): Verloop {
  const stap = stepAt(verloop, gesprek)
  if (!stap || stap.soort === soort) return verloop
  return followUntil(soort, keuzes, gesprek, completeBelscriptstap(verloop, stap, keuzes[stap.stap]))
}

const begin = startProefgesprek()
const naarVragen = followUntil('vraag', { onderwerp: 'verhuizen' }, begin)

describe('following a belscript', () => {
  test('it begins with its first sentence, filled in, with a note for the agent', () => {
    expect(stepAt(startVerloop(), begin)).toMatchObject({
      soort: 'zeg',
      zin: 'Goedendag, gemeente Proefdorp.',
      letOp: 'Noem uw naam.',
      verplicht: false,
    })
  })

  test('an obligatory line stays until it is confirmed', () => {
    const stap = stepAt(completeBelscriptstap(startVerloop(), { script: 'opening', stap: 'groet' }), begin)
    expect(stap).toMatchObject({ stap: 'privacy', verplicht: true })
  })

  test('a choice goes where it says, else to the next step', () => {
    expect(stepAt(naarVragen, begin)).toMatchObject({ script: 'verhuizen', soort: 'vraag' })
    expect(stepAt(followUntil('einde', { onderwerp: 'anders' }, begin), begin)).toMatchObject({ stap: 'klaar' })
  })

  test('"volgende" asks the questions of its own story one after another, then goes on by itself', () => {
    const eerste = tell(begin, { 'verhuizing.dag': '2026-05-01' }, loket, aanDeLijn)
    const tweede = tell(eerste, { 'verhuizing.auto': true }, loket, aanDeLijn)
    expect(stepAt(naarVragen, begin)).toMatchObject({ vraag: { pad: 'verhuizing.dag' }, nogOngeveer: 2 })
    expect(stepAt(naarVragen, eerste)).toMatchObject({ vraag: { pad: 'verhuizing.auto' }, nogOngeveer: 1 })
    expect(stepAt(naarVragen, tweede)).toMatchObject({ stap: 'met_auto' })
  })

  test('a script of another story asks the questions of that story', () => {
    const stap = stepAt(naarVragen, { ...begin, vraagpatroon: 'elders' })
    expect(stap).toMatchObject({ vraagpatroon: 'verhuizen', vraag: { pad: 'verhuizing.dag' } })
  })

  test('the lead-in is said before the first question only', () => {
    const eerste = tell(begin, { 'verhuizing.dag': '2026-05-01' }, loket, aanDeLijn)
    expect(stepAt(naarVragen, begin)).toMatchObject({ zin: 'Ik stel u een paar vragen.' })
    expect(stepAt(naarVragen, eerste)).toMatchObject({ zin: undefined })
  })

  test('a step whose condition does not hold, or is not known to, is passed over', () => {
    const zonder = tell(begin, { 'verhuizing.dag': '2026-05-01', 'verhuizing.auto': false }, loket, aanDeLijn)
    const onbekend = tell(zonder, { 'verhuizing.auto': { onbekend: true } }, loket, aanDeLijn)
    expect(stepAt(naarVragen, zonder)).toMatchObject({ stap: 'code', actie: 'code_geven' })
    expect(stepAt(naarVragen, onbekend)).toMatchObject({ stap: 'code' })
  })

  test('a caller who wants to stop is not asked on', () => {
    expect(stepAt(completeBelscriptstap(naarVragen, { script: 'verhuizen', stap: 'vragen' }), begin)?.stap).toBe('code')
  })

  test('after the last sentence there is nothing to say', () => {
    const verloop = followUntil('niets', { onderwerp: 'anders' }, begin)
    expect(stepAt(verloop, begin)).toBeNull()
  })

  test('a step can be taken back', () => {
    const verder = completeBelscriptstap(naarVragen, { script: 'verhuizen', stap: 'vragen' })
    expect(undoBelscriptstap(verder)).toEqual(naarVragen)
  })
})

describe('a line about what was not asked', () => {
  const inhoud = openProefloketMetKosten()
  const verhaal = { ...inhoud.editie.vraagpatronen[0]!, regelingen: ['kostensteun'] }
  const script: Belscript = {
    id: 'kosten',
    vraagpatroon: verhaal.id,
    stappen: [
      { id: 'open', soort: 'zeg', nietGevraagd: true },
      { id: 'niets', soort: 'zeg', nietGevraagd: false },
      { id: 'einde', soort: 'einde', resultaat: 'beantwoord' },
    ],
  }
  const loketMetScript = {
    ...inhoud,
    editie: { ...inhoud.editie, vraagpatronen: [verhaal] },
    teksten: { ...inhoud.teksten, 'belscript.kosten.open': 'Nog open: {niet_gevraagd}.' },
  }
  const volwassen = tell(begin, { 'aanvrager.geboortedatum': '1990-05-05' }, loketMetScript)
  const eersteStap = (gesprek: Gesprek) => nextBelscriptStap(gesprek, script, startVerloop(), loketMetScript)

  test('names the rights that hang on it, in the place of the line that there are none', () => {
    expect(eersteStap(volwassen)).toMatchObject({ stap: 'open', zin: 'Nog open: Kostensteun.' })
  })

  test('is not said once it was asked, or when it cannot matter', () => {
    const gevraagd = tell(volwassen, { 'aanvrager.hoge_kosten': false }, loketMetScript)
    const kind = tell(begin, { 'aanvrager.geboortedatum': '2015-05-05' }, loketMetScript)
    expect(eersteStap(gevraagd)).toMatchObject({ stap: 'niets' })
    expect(eersteStap(kind)).toMatchObject({ stap: 'niets' })
  })
})
