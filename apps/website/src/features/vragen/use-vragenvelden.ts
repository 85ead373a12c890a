import { answerVragen, type Antwoorden } from '@loket/gesprek/antwoord'
import { describeAntwoordfout } from '@loket/gesprek/foutzin'
import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Inhoud } from '@loket/gesprek/inhoud'
import type { Vraag } from '@loket/gesprek/vraag'
import type { Concept } from '@loket/ui/antwoord'
import { leesConcept, maakConcept, type Lezing } from '@loket/ui/concept'
import { useUiTeksten } from '@loket/ui/use-ui-teksten'
import { veldfoutTekst } from '@loket/ui/veldfout-tekst'
import { useState } from 'react'
import { houder } from '../../gesprek/houder.ts'
import { useHouderstand } from '../../gesprek/use-houderstand.ts'
import { veldId } from './veld-id.ts'

export interface Vraagveld {
  vraag: Vraag
  concept: Concept
  fout?: string
}

/** The fields of one page: what stands in them, what is wrong with it, and taking it over into the run. */
export function useVragenvelden(vragen: Vraag[], gesprek: Gesprek, { editie }: Inhoud) {
  const { t, taal } = useUiTeksten()
  const { concept: getypt } = useHouderstand()
  const [fouten, setFouten] = useState<Record<string, string>>({})
  const [poging, setPoging] = useState(0)

  const velden = vragen.map((vraag): Vraagveld => {
    const concept = leesGetypt(getypt[vraag.pad]) ?? conceptVan(vraag, taal)
    return { vraag, concept, fout: fouten[vraag.pad] }
  })
  const lezingen = velden.map(({ vraag, concept }) => ({ vraag, lezing: leesConcept(concept, vraag, taal) }))
  const goed = Object.fromEntries(
    lezingen.flatMap(({ vraag, lezing }) => ('antwoord' in lezing ? [[vraag.pad, lezing.antwoord]] : [])),
  ) as Antwoorden
  const herkomst = () => ({ bron: 'inwoner', kanaal: 'website', tijd: new Date().toISOString() }) as const

  const bewaar = (): { gesprek: Gesprek; vervallen: string[] } | null => {
    const gevonden = Object.fromEntries(
      lezingen.flatMap(({ vraag, lezing }) => {
        const tekst = foutVan(lezing, vraag)
        return tekst ? [[vraag.pad, tekst]] : []
      }),
    )
    const resultaat = answerVragen(gesprek, goed, herkomst(), editie)
    if (!resultaat.ok) for (const fout of resultaat.fouten) gevonden[fout.pad] ??= describeAntwoordfout(fout, taal)
    setFouten(gevonden)
    if (!resultaat.ok || Object.keys(gevonden).length > 0) {
      setPoging((nummer) => nummer + 1)
      return null
    }
    // Another tab may have answered other questions meanwhile.
    const nieuw = houder.update((nieuwste) => {
      const daarbij = answerVragen(nieuwste, goed, herkomst(), editie)
      return daarbij.ok ? daarbij.gesprek : nieuwste
    })
    return nieuw && { gesprek: nieuw, vervallen: resultaat.vervallen }
  }

  const foutVan = (lezing: Lezing, { eenheid, soort }: Vraag): string | null => {
    if ('antwoord' in lezing) return null
    const waarin = eenheid ?? (soort === 'bedrag' ? 'euro' : undefined)
    return veldfoutTekst('leeg' in lezing ? 'leeg' : lezing.fout, waarin, taal, (sleutel, waarden) =>
      t(sleutel as 'ui.fout.leeg', waarden),
    )
  }

  /** The run as it would be with what stands in the fields now; for the figures beside the questions. */
  const voorlopig = (): Gesprek => {
    const resultaat = answerVragen(gesprek, goed, herkomst(), editie)
    return resultaat.ok ? resultaat.gesprek : gesprek
  }

  return {
    velden,
    poging,
    fouten: vragen.flatMap(({ pad, vraag }) => (fouten[pad] ? [{ veld: veldId(pad), vraag, tekst: fouten[pad] }] : [])),
    typ: (pad: string, concept: Concept) => houder.noteConcept(pad, JSON.stringify(concept)),
    bewaar,
    voorlopig,
  }
}

function conceptVan({ feit, soort }: Vraag, taal: string): Concept {
  return maakConcept(feit?.onbekend ? { onbekend: true } : feit?.waarde, soort, taal)
}

function leesGetypt(tekst: string | undefined): Concept | null {
  if (!tekst) return null
  try {
    return JSON.parse(tekst) as Concept
  } catch {
    return null
  }
}
