import { answerVragen, type Antwoorden } from '@loket/gesprek/antwoord'
import { describeAntwoordfout } from '@loket/gesprek/foutzin'
import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Inhoud } from '@loket/gesprek/inhoud'
import type { Vraag } from '@loket/gesprek/vraag'
import { isConcept, type Antwoord, type Concept } from '@loket/ui/antwoord'
import { leesConcept, maakConcept, type Lezing } from '@loket/ui/concept'
import { useFormat } from '@loket/ui/use-format'
import { useUiTeksten } from '@loket/ui/use-ui-teksten'
import { useState } from 'react'
import { houder } from '../../gesprek/houder.ts'
import { useHouderstand } from '../../gesprek/use-houderstand.ts'
import { veldId } from './veld-id.ts'

interface Gelezen {
  vraag: Vraag
  concept: Concept
  lezing: Lezing
}

/** The fields of one page: what stands in them, what is wrong with it, and taking it over into the run. */
export function useVragenvelden(vragen: Vraag[], gesprek: Gesprek, { editie }: Inhoud) {
  const { taal } = useUiTeksten()
  const { veldfout } = useFormat()
  const { concept: getypt } = useHouderstand()
  const [fouten, setFouten] = useState<Record<string, string>>({})
  const [poging, setPoging] = useState(0)

  const gelezen = vragen.map((vraag): Gelezen => {
    const concept = leesGetypt(getypt[vraag.pad]) ?? conceptVan(vraag, taal)
    return { vraag, concept, lezing: leesConcept(concept, vraag, taal) }
  })
  const beantwoord = (tijd: string) => {
    const herkomst = { bron: 'inwoner', kanaal: 'website', tijd } as const
    return answerVragen(gesprek, goedeAntwoorden(gelezen), herkomst, editie)
  }

  const bewaar = (): { gesprek: Gesprek; vervallen: string[] } | null => {
    const gevonden: Record<string, string> = {}
    for (const { vraag, lezing } of gelezen) {
      if ('leeg' in lezing) gevonden[vraag.pad] = veldfout('leeg')
      if ('fout' in lezing) gevonden[vraag.pad] = veldfout(lezing.fout, waarinVan(vraag))
    }
    const resultaat = beantwoord(nu())
    if (!resultaat.ok) for (const fout of resultaat.fouten) gevonden[fout.pad] ??= describeAntwoordfout(fout, taal)
    setFouten(gevonden)
    if (!resultaat.ok || Object.keys(gevonden).length > 0) {
      setPoging((nummer) => nummer + 1)
      return null
    }
    const nieuw = houder.update(() => resultaat.gesprek)
    return nieuw && { gesprek: nieuw, vervallen: resultaat.vervallen }
  }

  /** The run as it would be with what stands in the fields now; for the figures beside the questions. */
  const voorlopig = (): Gesprek => {
    const resultaat = beantwoord(`${gesprek.datum}T00:00:00Z`)
    return resultaat.ok ? resultaat.gesprek : gesprek
  }

  return {
    velden: gelezen.map(({ vraag, concept }) => ({ vraag, concept, fout: fouten[vraag.pad] })),
    poging,
    fouten: vragen.flatMap(({ pad, vraag }) => (fouten[pad] ? [{ veld: veldId(pad), vraag, tekst: fouten[pad] }] : [])),
    typ: (pad: string, concept: Concept) => houder.noteConcept(pad, JSON.stringify(concept)),
    bewaar,
    voorlopig,
  }
}

const nu = () => new Date().toISOString()

const goedeAntwoorden = (gelezen: Gelezen[]): Antwoorden =>
  Object.fromEntries(
    gelezen.flatMap(({ vraag, lezing }): [string, Antwoord][] =>
      'antwoord' in lezing ? [[vraag.pad, lezing.antwoord]] : [],
    ),
  )

const waarinVan = ({ eenheid, soort }: Vraag) => eenheid ?? (soort === 'bedrag' ? 'euro' : undefined)

function conceptVan({ feit, soort }: Vraag, taal: string): Concept {
  return maakConcept(feit?.onbekend ? { onbekend: true } : feit?.waarde, soort, taal)
}

function leesGetypt(tekst: string | undefined): Concept | null {
  if (!tekst) return null
  try {
    const concept: unknown = JSON.parse(tekst)
    return isConcept(concept) ? concept : null
  } catch {
    return null
  }
}
