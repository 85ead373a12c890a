import { undo, type Antwoorden } from '@loket/gesprek/antwoord'
import type { Gesprek } from '@loket/gesprek/gesprek'
import { nextStap } from '@loket/gesprek/stap'
import { describe, expect, it, test } from 'vitest'
import { ouderAlleen, verhuistMetGezin } from './huishoudens.ts'
import { openLoket, startIn, tell } from './loket.ts'
import { VERHALEN } from './verhalen/verhalen.ts'

const inhoud = openLoket()

/** Someone for each story, with what they would answer. */
const VERTELLERS: Record<string, Antwoorden> = {
  rondkomen: ouderAlleen,
  verhuizen: verhuistMetGezin,
  ...Object.fromEntries(
    Object.entries(VERHALEN).map(([id, huishoudens]) => [id, Object.values(huishoudens)[0]?.antwoorden ?? {}]),
  ),
}

test('van elk vraagpatroon is er iemand die het verhaal vertelt', () => {
  expect(new Set(Object.keys(VERTELLERS))).toEqual(new Set(inhoud.editie.vraagpatronen.map(({ id }) => id)))
})

describe('Elk vraagpatroon is heen te lopen, en stap voor stap terug', () => {
  it.each(Object.entries(VERTELLERS))('%s', (vraagpatroon, antwoorden) => {
    const heen = walk(vraagpatroon, antwoorden)
    expect(heen.length).toBeGreaterThan(1)
    let terug = heen.at(-1)?.gesprek
    for (const { gesprek, vragen } of heen.toReversed()) {
      expect(terug?.feiten).toEqual(gesprek.feiten)
      expect(terug && listVragen(terug)).toEqual(vragen)
      terug = terug && undo(terug)
    }
    expect(terug).toEqual(startIn(inhoud, vraagpatroon))
  })
})

test('Wat van een geboortedatum afhangt, wordt pas gevraagd als die bekend is', () => {
  const paginas = walk(null, ouderAlleen).map(({ vragen }) => vragen)
  expect(paginas.flat()).not.toContain('aanvrager.aow_verzekerde_jaren')
  const metKind = paginas.find((vragen) => vragen.includes('kinderen[0].geboortedatum'))
  expect(metKind).not.toContain('kinderen[0].dagopvang_uren')
})

/** A page of questions at a time, as on the website, until nothing can matter any more. */
function walk(vraagpatroon: string | null, antwoorden: Antwoorden): { gesprek: Gesprek; vragen: string[] }[] {
  const momenten: { gesprek: Gesprek; vragen: string[] }[] = []
  let gesprek = startIn(inhoud, vraagpatroon)
  for (let vragen = listVragen(gesprek); ; vragen = listVragen(gesprek)) {
    momenten.push({ gesprek, vragen })
    if (vragen.length === 0) return momenten
    const gegeven = vragen.map((pad) => [pad, antwoorden[pad] ?? { onbekend: true }] as const)
    gesprek = tell(gesprek, Object.fromEntries(gegeven), inhoud)
  }
}

function listVragen(gesprek: Gesprek): string[] {
  const stap = nextStap(gesprek, inhoud)
  return stap.soort === 'vragen' ? stap.vragen.map(({ pad }) => pad) : []
}
