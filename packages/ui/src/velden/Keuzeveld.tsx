import type { Concept, Keuzeoptie } from '../antwoord.ts'
import { useUiTeksten } from '../use-ui-teksten.ts'
import { Keuze } from './Keuze.tsx'

interface KeuzeveldProps {
  id: string
  /** Absent for ja/nee. */
  keuzes?: Keuzeoptie[]
  concept: Concept
  onConcept: (concept: Concept) => void
}

const onbekend = 'weet_ik_niet'

/** A choice with "weet ik niet" as the last card. */
export function Keuzeveld({ id, keuzes, concept, onConcept }: KeuzeveldProps) {
  const { t } = useUiTeksten()
  const opties = keuzes ?? [
    { id: 'ja', tekst: t('ui.ja') },
    { id: 'nee', tekst: t('ui.nee') },
  ]
  return (
    <Keuze
      id={id}
      naast={!keuzes}
      opties={[...opties, { id: onbekend, tekst: t('ui.weet_ik_niet'), onbekend: true }]}
      gekozen={concept.stand === 'onbekend' ? onbekend : (concept.tekst ?? null)}
      onKies={(keuze) => onConcept(keuze === onbekend ? { stand: 'onbekend' } : { stand: 'precies', tekst: keuze })}
    />
  )
}
