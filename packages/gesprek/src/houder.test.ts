import { describe, expect, test, vi } from 'vitest'
import { createGesprekHouder } from './houder.ts'
import type { Opslag } from './houderstand.ts'
import { openProefloket, startProefgesprek, tell } from './proef/loket.ts'

const loket = openProefloket()
const begin = startProefgesprek()

function makeLade(): Opslag & { inhoud: string | null; vol: boolean } {
  return {
    inhoud: null,
    vol: false,
    lees() {
      return this.inhoud
    },
    bewaar(tekst) {
      if (this.vol) throw new DOMException('full', 'QuotaExceededError')
      this.inhoud = tekst
    },
    wis() {
      this.inhoud = null
    },
  }
}

describe('holding a run', () => {
  test('what was answered and typed is there after the page was reloaded', () => {
    const lade = makeLade()
    const houder = createGesprekHouder(lade)
    houder.start(begin)
    houder.update((gesprek) => tell(gesprek, { 'aanvrager.inkomen': 100 }, loket))
    houder.noteConcept('woning.huur', '65')
    expect(createGesprekHouder(lade).getSnapshot()).toEqual(houder.getSnapshot())
  })

  test('what was typed is forgotten once its question is answered, and only then', () => {
    const houder = createGesprekHouder(makeLade())
    houder.start(begin)
    houder.noteConcept('woning.huur', '650')
    houder.noteConcept('aanvrager.inkomen', '24')
    houder.update((gesprek) => tell(gesprek, { 'woning.huur': 650 }, loket))
    expect(houder.getSnapshot().concept).toEqual({ 'aanvrager.inkomen': '24' })
  })

  test('a subscriber hears a change once, and nothing after leaving', () => {
    const houder = createGesprekHouder(makeLade())
    const luisteraar = vi.fn<() => void>()
    const leave = houder.subscribe(luisteraar)
    houder.start(begin)
    leave()
    houder.forget()
    expect(luisteraar).toHaveBeenCalledTimes(1)
  })

  test('the snapshot stays the same object while nothing changes', () => {
    const houder = createGesprekHouder(makeLade())
    houder.start(begin)
    const stand = houder.getSnapshot()
    houder.update((gesprek) => gesprek)
    houder.noteConcept('woning.huur', '')
    houder.reread()
    expect(houder.getSnapshot()).toBe(stand)
  })

  test('a device that keeps nothing does not lose the run of this page', () => {
    const lade = makeLade()
    lade.vol = true
    const houder = createGesprekHouder(lade)
    houder.start(begin)
    houder.update((gesprek) => tell(gesprek, { 'aanvrager.inkomen': 100 }, loket))
    expect(houder.getSnapshot()).toMatchObject({ bewaard: false, gesprek: { feiten: { 'aanvrager.inkomen': {} } } })
  })

  test.each(['{', '[]', '{"gesprek":{"versie":9}}'])('%j on the device is as good as nothing', (tekst) => {
    const lade = makeLade()
    lade.inhoud = tekst
    expect(createGesprekHouder(lade).getSnapshot().gesprek).toBeNull()
  })
})

describe('two tabs', () => {
  function openTweeTabs() {
    const lade = makeLade()
    const een = createGesprekHouder(lade)
    een.start(begin)
    return { een, ander: createGesprekHouder(lade) }
  }

  test('an answer in one tab is added to the answers of the other', () => {
    const { een, ander } = openTweeTabs()
    een.update((gesprek) => tell(gesprek, { 'aanvrager.inkomen': 100 }, loket))
    ander.update((gesprek) => tell(gesprek, { 'woning.huur': 650 }, loket))
    een.reread()
    expect(Object.keys(een.getSnapshot().gesprek?.feiten ?? {})).toEqual(['aanvrager.inkomen', 'woning.huur'])
  })

  test('a run wiped in one tab is wiped in the other', () => {
    const { een, ander } = openTweeTabs()
    een.forget()
    ander.reread()
    expect(ander.getSnapshot().gesprek).toBeNull()
  })

  test('a new run in one tab replaces the old one in the other', () => {
    const { een, ander } = openTweeTabs()
    een.update((gesprek) => tell(gesprek, { 'aanvrager.inkomen': 100 }, loket))
    ander.reread()
    een.forget()
    een.start({ ...begin, id: 'b2' })
    ander.reread()
    expect(ander.getSnapshot().gesprek?.id).toBe('b2')
  })
})
