import { useState } from 'react'
import { Paginakop } from '../../app/Paginakop.tsx'
import { gemeenteVan } from '../../gesprek/gemeente.ts'
import type { Meeneemcode } from '../../gesprek/code.ts'
import { GeenGesprek } from '../../gesprek/GeenGesprek.tsx'
import { useGesprek } from '../../gesprek/use-gesprek.ts'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { Bewaarformulier } from './Bewaarformulier.tsx'
import { Codekaartje } from './Codekaartje.tsx'

/** Take along: says first what is kept and where, and keeps it only when asked to. */
export function BewarenPage() {
  const { t } = useTeksten()
  const { gesprek, inhoud } = useGesprek()
  const [code, setCode] = useState<Meeneemcode | null>(null)
  if (!gesprek) return <GeenGesprek />
  if (code) return <Codekaartje code={code} />
  const gemeente = gemeenteVan(inhoud.editie, gesprek.gemeente)?.naam ?? ''
  return (
    <div className="stapel smal">
      <Paginakop titel={t('meenemen.kop')} inleiding={t('meenemen.inleiding')} />
      <section className="kader stapel" aria-labelledby="wat-bewaren">
        <h2 id="wat-bewaren">{t('meenemen.wat.kop')}</h2>
        <ul className="lijst">
          <li>{t('meenemen.wat.1')}</li>
          <li>{t('meenemen.wat.2', { gemeente })}</li>
          <li>{t('meenemen.wat.3')}</li>
        </ul>
      </section>
      <Bewaarformulier gesprek={gesprek} onBewaard={setCode} />
    </div>
  )
}
