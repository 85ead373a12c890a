import { formatCode, normaliseCode } from '@loket/gesprek/code'
import type { Editie } from '@loket/gesprek/editie'
import { migreer } from '@loket/gesprek/migratie'
import { leegConcept, type Concept } from '@loket/ui/antwoord'
import { leesConcept } from '@loket/ui/concept'
import { useFouttekst } from '@loket/ui/use-fouttekst'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { api } from '../../app/api.ts'
import { startKlantwerk } from '../../app/klantwerk.ts'
import { useWerkplek } from '../../app/werk.ts'
import { useTeksten } from './use-teksten.ts'

interface Fouten {
  code?: string
  datum?: string
  verzoek?: string
}

function leesDatum(concept: Concept): string | null {
  const lezing = leesConcept(concept, { soort: 'datum' }, 'nl')
  return 'antwoord' in lezing && typeof lezing.antwoord === 'string' ? lezing.antwoord : null
}

/** Code and date of birth, what is wrong with them, and opening the run behind them. */
export function useCodeform(editie: Editie) {
  const { t } = useTeksten()
  const fouttekst = useFouttekst()
  const { zetKlant } = useWerkplek()
  const ga = useNavigate()
  const [code, setCode] = useState('')
  const [datum, setDatum] = useState(leegConcept)
  const [fouten, setFouten] = useState<Fouten>({})
  const [bezig, setBezig] = useState(false)

  const haal = async (gelezen: { code: string; controle: string }) => {
    setBezig(true)
    setFouten({})
    try {
      const { gesprek, versie } = await api.openGesprek({ ...gelezen, doel: 'klantvraag' })
      const stand = migreer(gesprek, editie).gesprek
      zetKlant(() => startKlantwerk(stand, { ...gelezen, code: formatCode(gelezen.code), versie, stand }))
      await ga('/klant')
    } catch (error) {
      setFouten({ verzoek: fouttekst(error) })
      setBezig(false)
    }
  }
  const open = () => {
    const genormaliseerd = normaliseCode(code)
    const controle = leesDatum(datum)
    if (genormaliseerd && controle) return void haal({ code: genormaliseerd, controle })
    setFouten({
      code: genormaliseerd ? undefined : t('start.code.fout.vorm'),
      datum: controle ? undefined : t('start.code.fout.datum'),
    })
  }
  return { code, setCode, datum, setDatum, fouten, bezig, open }
}
