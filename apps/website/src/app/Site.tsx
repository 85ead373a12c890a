import { Overslaan } from '@loket/ui/Overslaan'
import { useGeladen } from '../inhoud/use-geladen.ts'
import { InhoudContext } from '../inhoud/use-inhoud.ts'
import { useTeksten } from '../teksten/use-teksten.ts'
import { GeenInhoud } from './GeenInhoud.tsx'
import { Kop } from './Kop.tsx'
import { Laden } from './Laden.tsx'
import { Offline } from './Offline.tsx'
import { Routes } from './routes.tsx'
import { useVooruit } from './use-vooruit.ts'
import { Voet } from './Voet.tsx'

/** Head, page and foot; the page waits for the editie, the rest stands at once. */
export function Site() {
  const { taal } = useTeksten()
  const { geladen, mislukt, opnieuw } = useGeladen(taal)
  useVooruit(geladen)
  return (
    <InhoudContext value={geladen}>
      <Overslaan naar="inhoud" />
      <Kop geladen={geladen} />
      <Offline />
      <main id="inhoud" tabIndex={-1} className="pagina">
        {geladen ? <Routes /> : mislukt ? <GeenInhoud opnieuw={opnieuw} /> : <Laden />}
      </main>
      <Voet geladen={geladen} />
    </InhoudContext>
  )
}
