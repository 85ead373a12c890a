import type { Inhoud } from '@loket/gesprek/inhoud'
import { Knop } from '@loket/ui/Knop'
import { Melding } from '@loket/ui/Melding'
import { Datuminvoer } from '@loket/ui/velden/Datuminvoer'
import { Tekstveld } from '@loket/ui/velden/Tekstveld'
import { Veldgroep } from '@loket/ui/velden/Veldgroep'
import { describedBy } from '@loket/ui/velden/veld-ids'
import type { FormEvent } from 'react'
import { useCodeform } from './use-codeform.ts'
import { useTeksten } from './use-teksten.ts'

/** Opens what the customer did elsewhere. The date of birth is the second fact. */
export function Codeform({ inhoud }: { inhoud: Inhoud }) {
  const { t } = useTeksten()
  const { code, setCode, datum, setDatum, fouten, bezig, open } = useCodeform(inhoud.editie)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    open()
  }
  return (
    <form className="stapel" onSubmit={submit} aria-busy={bezig}>
      <Tekstveld
        id="code"
        label={t('start.code.code')}
        fout={fouten.code}
        waarde={code}
        onTekst={setCode}
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
