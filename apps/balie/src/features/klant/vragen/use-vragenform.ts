import { answerVragen, type Antwoorden } from '@loket/gesprek/antwoord'
import { describeAntwoordfout } from '@loket/gesprek/foutzin'
import type { Vraag } from '@loket/gesprek/vraag'
import type { Concept } from '@loket/ui/antwoord'
import { leesConcept, maakConcept } from '@loket/ui/concept'
import { useFormat } from '@loket/ui/use-format'
import { useUiTeksten } from '@loket/ui/use-ui-teksten'
import { useState } from 'react'
import type { Klantdeel } from '../KlantPage.tsx'

const standVan = ({ feit, soort }: Vraag, taal: string): Concept =>
  maakConcept(feit?.onbekend ? { onbekend: true } : feit?.waarde, soort, taal)

/** One group of questions at the counter. What is left open stays open; what is filled in is checked as a whole. */
export function useVragenform(vragen: Vraag[], { klant, inhoud, wijzig }: Klantdeel) {
  const { taal } = useUiTeksten()
  const { veldfout } = useFormat()
  const [fouten, setFouten] = useState<Record<string, string>>({})
  const velden = vragen.map((vraag) => ({
    vraag,
    concept: klant.concepten[vraag.pad] ?? standVan(vraag, taal),
    fout: fouten[vraag.pad],
  }))

  const bewaar = (): boolean => {
    const antwoorden: Antwoorden = {}
    const gevonden: Record<string, string> = {}
    for (const { vraag, concept } of velden) {
      const lezing = leesConcept(concept, vraag, taal)
      if ('antwoord' in lezing) antwoorden[vraag.pad] = lezing.antwoord
      else if ('fout' in lezing) gevonden[vraag.pad] = veldfout(lezing.fout, vraag.eenheid)
    }
    if (Object.keys(antwoorden).length + Object.keys(gevonden).length === 0)
      for (const { pad } of vragen.slice(0, 1)) gevonden[pad] = veldfout('leeg')
    const herkomst = { bron: 'medewerker', kanaal: 'balie', tijd: new Date().toISOString() } as const
    const resultaat = answerVragen(klant.gesprek, antwoorden, herkomst, inhoud.editie)
    if (!resultaat.ok) for (const fout of resultaat.fouten) gevonden[fout.pad] ??= describeAntwoordfout(fout, taal)
    setFouten(gevonden)
    if (!resultaat.ok || Object.keys(gevonden).length > 0) return false
    const paden = new Set(vragen.map(({ pad }) => pad))
    wijzig((huidig) => ({
      ...huidig,
      gesprek: resultaat.gesprek,
      wijzigt: null,
      concepten: Object.fromEntries(Object.entries(huidig.concepten).filter(([pad]) => !paden.has(pad))),
    }))
    return true
  }

  return {
    velden,
    bewaar,
    typ: (pad: string, concept: Concept) =>
      wijzig((huidig) => ({ ...huidig, concepten: { ...huidig.concepten, [pad]: concept } })),
  }
}
