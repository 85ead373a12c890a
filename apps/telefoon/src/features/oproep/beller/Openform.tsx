import { formatCode, normaliseCode } from '@loket/gesprek/code'
import { migreer } from '@loket/gesprek/migratie'
import { Knop } from '@loket/ui/Knop'
import { useFouttekst } from '@loket/ui/use-fouttekst'
import { useState, type FormEvent } from 'react'
import { api } from '../../../app/api.ts'
import { takeOver } from '../belstappen.ts'
import type { Gespreksdeel } from '../deel.ts'
import { ontleedDatum } from '../ontleed-datum.ts'
import { useTeksten } from '../use-teksten.ts'
import { Veldrij } from './Veldrij.tsx'

/** A run that began elsewhere: nothing in it is asked again. */
export function Openform({ inhoud, wijzig }: Pick<Gespreksdeel, 'inhoud' | 'wijzig'>) {
  const { t } = useTeksten()
  const fouttekst = useFouttekst()
  const [invoer, setInvoer] = useState({ code: '', geboortedatum: '' })
  const [fout, setFout] = useState<string | null>(null)
  const [bezig, setBezig] = useState(false)

  const open = async (event: FormEvent) => {
    event.preventDefault()
    const code = normaliseCode(invoer.code)
    const controle = ontleedDatum(invoer.geboortedatum)
    if (!code) return setFout(t('code.fout.vorm'))
    if (!controle) return setFout(t('code.fout.datum'))
    setBezig(true)
    setFout(null)
    try {
      const { gesprek, versie } = await api.openGesprek({ code, controle, doel: 'klantvraag' })
      const ruimOp = (elders: typeof gesprek) => migreer(elders, inhoud.editie).gesprek
      const bewaard = { code: formatCode(code), controle, versie, stand: ruimOp(gesprek) }
      wijzig((werk) => takeOver(werk, bewaard, ruimOp))
    } catch (error) {
      setFout(fouttekst(error))
    } finally {
      setBezig(false)
    }
  }

  return (
    <form className="stapel" onSubmit={(event) => void open(event)} aria-busy={bezig}>
      <Veldrij
        label={t('code.code')}
        id="code"
        className="invoer code__veld"
        value={invoer.code}
        onChange={(event) => setInvoer({ ...invoer, code: event.target.value })}
      />
      <Veldrij
        label={t('code.geboortedatum')}
        id="controle"
        placeholder="14-5-1991"
        value={invoer.geboortedatum}
        onChange={(event) => setInvoer({ ...invoer, geboortedatum: event.target.value })}
      />
      <p className="veldfout" role="alert">
        {fout}
      </p>
      <Knop type="submit" aria-disabled={bezig}>
        {t('code.open')}
      </Knop>
    </form>
  )
}
