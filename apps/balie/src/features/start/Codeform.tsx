import { normaliseCode, formatCode } from '@loket/gesprek/code'
import type { Inhoud } from '@loket/gesprek/inhoud'
import { migreer } from '@loket/gesprek/migratie'
import { leegConcept, type Concept } from '@loket/ui/antwoord'
import { leesConcept } from '@loket/ui/concept'
import { Knop } from '@loket/ui/Knop'
import { Melding } from '@loket/ui/Melding'
import { useFouttekst } from '@loket/ui/use-fouttekst'
import { Datuminvoer } from '@loket/ui/velden/Datuminvoer'
import { Tekstveld } from '@loket/ui/velden/Tekstveld'
import { Veldgroep } from '@loket/ui/velden/Veldgroep'
import { describedBy } from '@loket/ui/velden/veld-ids'
import { useState, type FormEvent } from 'react'
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

/** Opens what the customer did elsewhere. The date of birth is the second fact. */
export function Codeform({ inhoud }: { inhoud: Inhoud }) {
  const { t } = useTeksten()
  const fouttekst = useFouttekst()
  const { zetKlant } = useWerkplek()
  const ga = useNavigate()
  const [getypt, setGetypt] = useState('')
  const [datum, setDatum] = useState(leegConcept)
  const [fouten, setFouten] = useState<Fouten>({})
  const [bezig, setBezig] = useState(false)

  const open = async (event: FormEvent) => {
    event.preventDefault()
    const code = normaliseCode(getypt)
    const controle = leesDatum(datum)
    if (!code || !controle) {
      setFouten({
        code: code ? undefined : t('start.code.fout.vorm'),
        datum: controle ? undefined : t('start.code.fout.datum'),
      })
      return
    }
    setBezig(true)
    setFouten({})
    try {
      const { gesprek, versie } = await api.openGesprek({ code, controle, doel: 'klantvraag' })
      const stand = migreer(gesprek, inhoud.editie).gesprek
      zetKlant(() => startKlantwerk(stand, { code: formatCode(code), controle, versie, stand }))
      await ga('/klant')
    } catch (error) {
      setFouten({ verzoek: fouttekst(error) })
      setBezig(false)
    }
  }

  return (
    <form className="stapel" onSubmit={(event) => void open(event)} aria-busy={bezig}>
      <Tekstveld
        id="code"
        label={t('start.code.code')}
        fout={fouten.code}
        waarde={getypt}
        onTekst={setGetypt}
        autoComplete="off"
      />
      <Veldgroep id="controle" vraag={t('start.code.geboortedatum')} fout={fouten.datum}>
        <Datuminvoer
          id="controle"
          concept={datum}
          onConcept={setDatum}
          beschrijving={describedBy('controle', { fout: fouten.datum })}
          ongeldig={fouten.datum !== undefined}
        />
      </Veldgroep>
      <div role="alert">{fouten.verzoek && <Melding soort="fout">{fouten.verzoek}</Melding>}</div>
      <Knop soort="hoofd" type="submit" aria-disabled={bezig}>
        {t('start.code.open')}
      </Knop>
    </form>
  )
}
