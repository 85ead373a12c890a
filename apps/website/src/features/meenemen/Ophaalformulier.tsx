import { formatCode, normaliseCode } from '@loket/gesprek/code'
import { leegConcept } from '@loket/ui/antwoord'
import { Knop } from '@loket/ui/Knop'
import { Tekstveld } from '@loket/ui/velden/Tekstveld'
import { useState, type SubmitEvent } from 'react'
import { useNavigate } from 'react-router'
import { useInhoud } from '../../inhoud/use-inhoud.ts'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { leesDatum } from './datum.ts'
import { Geboortedatumveld } from './Geboortedatumveld.tsx'
import { haalGesprekOp } from './haal-gesprek-op.ts'
import { Mislukt } from './Mislukt.tsx'
import { useVerzenden } from './use-verzenden.ts'

const velden = { code: 'verder-code', datum: 'verder-geboortedatum' }

/** Code and date of birth; wrong in either way is the same answer. */
export function Ophaalformulier({ beginCode }: { beginCode: string }) {
  const { t } = useTeksten()
  const { delen } = useInhoud()
  const ga = useNavigate()
  const [getypt, setGetypt] = useState(() => toonCode(beginCode))
  const [concept, setConcept] = useState(leegConcept)
  const [fouten, setFouten] = useState({ code: false, datum: false })
  const { bezig, mislukt, verzend } = useVerzenden()

  const verstuur = (gebeurtenis: SubmitEvent) => {
    gebeurtenis.preventDefault()
    const code = normaliseCode(getypt)
    const controle = leesDatum(concept)
    setFouten({ code: code === null, datum: controle === null })
    if (code === null || controle === null) {
      document.getElementById(code === null ? velden.code : velden.datum)?.focus()
      return
    }
    void verzend(async () => {
      const { editie } = await delen.gesprek()
      await haalGesprekOp(formatCode(code), controle, editie)
      await ga('/gesprek/uitkomst')
    })
  }

  return (
    <form className="stapel ophaalformulier" onSubmit={verstuur} noValidate>
      <Tekstveld
        id={velden.code}
        label={t('verder.code')}
        hulp={t('verder.code.hulp')}
        fout={fouten.code ? t('verder.fout.code') : undefined}
        autoComplete="off"
        spellCheck={false}
        waarde={getypt}
        onTekst={setGetypt}
      />
      <Geboortedatumveld
        id={velden.datum}
        vraag={t('verder.geboortedatum')}
        fout={fouten.datum ? t('verder.fout.datum') : undefined}
        concept={concept}
        onConcept={setConcept}
      />
      <Mislukt fout={mislukt} />
      <Knop soort="hoofd" type="submit" aria-disabled={bezig}>
        {bezig ? t('verder.bezig') : t('verder.knop')}
      </Knop>
    </form>
  )
}

const toonCode = (tekst: string) => {
  const code = normaliseCode(tekst)
  return code ? formatCode(code) : tekst
}
