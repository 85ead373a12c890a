import { Knop } from '@loket/ui/Knop'
import { Rekenuitleg } from '@loket/ui/Rekenuitleg'
import { Skelet } from '@loket/ui/Skelet'
import { Uitklap } from '@loket/ui/Uitklap'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { useUitleg } from './use-uitleg.ts'

/** The sum in a few sentences, and under them everything with its article of law. */
export function Uitleg({ regeling, titel }: { regeling: string; titel: string }) {
  const { t } = useTeksten()
  const { uitleg, mislukt, opnieuw } = useUitleg(regeling)
  if (mislukt)
    return (
      <p role="status">
        {t('uitkomst.uitleg.mislukt')} <Knop onClick={opnieuw}>{t('uitkomst.uitleg.opnieuw')}</Knop>
      </p>
    )
  if (!uitleg) return <Skelet vlakken={0} />
  const { inwoner, ...alles } = uitleg
  return (
    <>
      {inwoner.length > 0 ? (
        <ul className="lijst">
          {inwoner.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
      ) : (
        <p>{t('uitkomst.uitleg.geen_som')}</p>
      )}
      <Uitklap
        titel={
          <>
            {t('uitkomst.uitleg.alles')} <span className="visueel-verborgen">{titel}</span>
          </>
        }
      >
        <Rekenuitleg {...alles} niveau={4} />
      </Uitklap>
    </>
  )
}
