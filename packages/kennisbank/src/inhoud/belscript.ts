import type { Belscript, Belscriptstap } from '@loket/gesprek/belscript'
import type { Belscriptbron, Stapbron } from './belscript-schema.ts'
import { type Deel, listVoorwaarde, prefixTeksten, refVoorwaarde } from './deel.ts'

export function takeBelscript(bron: Belscriptbron, bestand: string): Deel<Belscript> {
  const { id, titel, vraagpatroon = null, stappen } = bron
  const eigen = `belscript.${id}`
  return {
    bestand,
    waarde: { id, vraagpatroon, stappen: stappen.map((stap) => takeStap(stap, eigen)) },
    teksten: prefixTeksten(eigen, { titel, ...Object.assign({}, ...stappen.map(listTeksten)) }),
    voorwaarden: stappen.flatMap((stap, i) =>
      listVoorwaarde(`${eigen}.${stap.id}`, stap.alleen_als, { bestand, pad: ['stappen', i, 'alleen_als'] }),
    ),
  }
}

function takeStap(stap: Stapbron, eigen: string): Belscriptstap {
  const { id, naar, vraag, keuzes, actie, organisatie, script, einde, verplicht, niet_gevraagd } = stap
  const basis = { id, naar, als: refVoorwaarde(`${eigen}.${id}`, stap.alleen_als) }
  if (vraag) return { ...basis, soort: 'vraag', vraag }
  if (keuzes) return { ...basis, soort: 'keuze', keuzes: keuzes.map((keuze) => ({ id: keuze.id, naar: keuze.naar })) }
  if (actie) return { ...basis, soort: 'actie', actie, organisatie }
  if (script) return { ...basis, soort: 'script', script }
  if (einde) return { ...basis, soort: 'einde', resultaat: einde }
  return { ...basis, soort: 'zeg', verplicht, nietGevraagd: niet_gevraagd }
}

function listTeksten({ id, zeg, let_op, keuzes = [] }: Stapbron): Record<string, string | undefined> {
  return {
    [id]: zeg,
    [`${id}.let_op`]: let_op,
    ...Object.fromEntries(keuzes.map((keuze) => [`${id}.${keuze.id}`, keuze.tekst])),
  }
}
