import { Melding } from '@loket/ui/Melding'
import { useFoutzin } from './use-foutzin.ts'

/** Why a request failed and what to do now; the place is always there, so that it is read aloud when it fills. */
export function Mislukt({ fout, titel }: { fout: unknown; titel?: string }) {
  const foutzin = useFoutzin()
  return (
    <div role="alert">
      {fout ? (
        <Melding soort="fout" titel={titel}>
          <p>{foutzin(fout)}</p>
        </Melding>
      ) : null}
    </div>
  )
}
