import { GROOT, naInstructie } from '@loket/kennis/draai/grootblok'
import type { Regelpakket } from '@loket/kennis/pakket'
import { bouwEditie, TALEN } from '../editie.ts'
import { listOntbrekend, readUpl } from '../inhoud/upl.ts'
import { leesBron } from './bronnen.ts'
import { goed, mis, type Verslag } from './opdracht.ts'

/** Of the newest rules: results that are proven to fit in a double, and steps that are counted with big integers. */
function telBewerkingen({ programmas }: Regelpakket): [string, number][] {
  const code = programmas.at(-1)?.code ?? []
  let [bewezen, groot] = [0, 0]
  for (let pc = 0; pc < code.length; pc = naInstructie(code, pc)) {
    bewezen++
    if (code[pc] === GROOT) groot += code[pc + 2] ?? 0
  }
  return [
    ['bewerkingen, bewezen binnen 2^53', bewezen],
    ['stappen met grotere getallen', groot],
  ]
}

/** How much there is of everything. */
export function tel(_argumenten: string[], wortel: string): Verslag {
  const gebouwd = bouwEditie(wortel)
  if ('fouten' in gebouwd) return mis(...gebouwd.fouten.map(({ melding }) => melding))
  const bron = leesBron(wortel)
  if ('fouten' in bron) return mis(...bron.fouten)
  const { editie, teksten } = gebouwd
  const aantallen: [string, number][] = [
    ['begrippen', Object.keys(editie.begrippen).length],
    ['cijfers', editie.pakket.cijfers.length],
    ['regelingen', editie.regelingen.length],
    ['voorwaarden', bron.pakket.programmas.at(-1)?.uitkomsten.flatMap(({ voorwaarden }) => voorwaarden).length ?? 0],
    ['voorbeelden', bron.regelingen.flatMap(({ voorbeelden }) => voorbeelden).length],
    ['gemeenten', editie.gemeenten.length],
    ['producten', editie.producten.length],
    ['volledige producten', editie.producten.filter(({ kort }) => !kort).length],
    ['vraagpatronen', editie.vraagpatronen.length],
    ['belscripts', editie.belscripts.length],
    ['organisaties', editie.organisaties.length],
    ['voorzieningen', editie.kaart.voorzieningen.length],
    ...telBewerkingen(bron.pakket),
    ...TALEN.map((taal): [string, number] => [`teksten (${taal})`, Object.keys(teksten[taal]).length]),
  ]
  const breed = Math.max(...aantallen.map(([wat]) => wat.length))
  const namen = editie.producten.flatMap(({ upl }) => upl ?? [])
  const ontbreekt = listOntbrekend(readUpl(wortel), namen)
  return goed(
    ...aantallen.map(([wat, aantal]) => `${wat.padEnd(breed)} ${String(aantal).padStart(6)}`),
    ...ontbreekt.map((naam) => `Nog geen product: ${naam}`),
  )
}
