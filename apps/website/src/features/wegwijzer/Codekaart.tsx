import { normaliseCode } from '@loket/gesprek/code'
import { Knop } from '@loket/ui/Knop'
import { Tekstveld } from '@loket/ui/velden/Tekstveld'
import { useState, type SubmitEvent } from 'react'
import { useNavigate } from 'react-router'
import { useTeksten } from '../../teksten/use-teksten.ts'

/** The way in for who began elsewhere. */
export function Codekaart() {
  const { t } = useTeksten()
  const ga = useNavigate()
  const [code, setCode] = useState('')
  const [fout, setFout] = useState(false)

  const verder = (gebeurtenis: SubmitEvent) => {
    gebeurtenis.preventDefault()
    if (normaliseCode(code)) void ga(`/verder?code=${encodeURIComponent(code)}`)
    else {
      setFout(true)
      document.getElementById('start-code')?.focus()
    }
  }

  return (
    <section className="codekaart" aria-labelledby="start-code-kop">
      <div className="stapel">
        <h2 id="start-code-kop">{t('start.code.kop')}</h2>
        <p>{t('start.code.uitleg')}</p>
      </div>
      <form onSubmit={verder} noValidate className="codekaart__formulier">
        <Tekstveld
          id="start-code"
          label={t('start.code.veld')}
          hulp={t('start.code.hulp')}
          fout={fout ? t('start.code.leeg') : undefined}
          autoComplete="off"
          spellCheck={false}
          waarde={code}
          onTekst={setCode}
        />
        <Knop type="submit">{t('start.code.knop')}</Knop>
      </form>
    </section>
  )
}
