import type { Watalsbeeld as Beeld } from '@loket/gesprek/watals/watals'
import { Uitklap } from '@loket/ui/Uitklap'
import { useState } from 'react'
import { useTeksten } from '../../../teksten/use-teksten.ts'
import { Grafiek } from './Grafiek.tsx'
import { Probeer } from './Probeer.tsx'
import { Stukkentabel } from './Stukkentabel.tsx'

/** One amount: first in words, then drawn and to try, then in a table. */
export function Watalsbeeld({ beeld }: { beeld: Beeld }) {
  const { t } = useTeksten()
  const [probeer, setProbeer] = useState(beeld.feit.nu)
  return (
    <>
      <div className="watals__samenvatting">
        {beeld.samenvatting.map((zin) => (
          <p key={zin}>{zin}</p>
        ))}
      </div>
      <Grafiek beeld={beeld} probeer={probeer} />
      <Probeer beeld={beeld} waarde={probeer} probeer={setProbeer} />
      {beeld.sprongen.length > 0 ? (
        <ol className="watals__sprongen">
          {beeld.sprongen.map(({ zin }) => (
            <li key={zin}>{zin}</li>
          ))}
        </ol>
      ) : null}
      <Uitklap titel={t('uitkomst.watals.tabel')}>
        <Stukkentabel beeld={beeld} />
      </Uitklap>
    </>
  )
}
