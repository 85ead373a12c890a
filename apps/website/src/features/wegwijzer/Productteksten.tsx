import { type ReactNode, use, useMemo } from 'react'
import { InhoudContext, useInhoud } from '../../inhoud/use-inhoud.ts'

/** Waits for the texts of leaflets, and gives them to the page inside. */
export function Productteksten({ children }: { children: ReactNode }) {
  const geladen = useInhoud()
  const producten = use(geladen.delen.producten())
  const samen = useMemo(() => ({ ...geladen, teksten: { ...geladen.teksten, ...producten } }), [geladen, producten])
  return <InhoudContext value={samen}>{children}</InhoudContext>
}
