import { useState, type ReactNode } from 'react'
import { Foutgrens } from './Foutgrens.tsx'
import { Geentoegang } from './Geentoegang.tsx'
import { Inlogpagina } from './Inlogpagina.tsx'
import { Knop } from './Knop.tsx'
import { Melding } from './Melding.tsx'
import { Skelet } from './Skelet.tsx'
import { useConsoleteksten } from './use-consoleteksten.ts'
import { useFouttekst } from './use-fouttekst.ts'
import { useSessie, type Sessiebron } from './use-sessie.ts'

interface Werker {
  id: string
  naam: string
  rol: string
}

interface Props<Wie extends Werker> {
  app: string
  bron: Sessiebron<Wie>
  /** Any of these roles may enter. */
  rollen: readonly string[]
  children: (wie: Wie, uitloggen: () => void) => ReactNode
}

function Werkfout({ fout }: { fout: Error }) {
  const { t } = useConsoleteksten()
  const fouttekst = useFouttekst()
  return (
    <main className="inlog">
      <Melding soort="fout" rol="alert">
        <p>{fouttekst(fout)}</p>
        <Knop onClick={() => location.reload()}>{t('console.fout.opnieuw_laden')}</Knop>
      </Melding>
    </main>
  )
}

const toonWerkfout = (fout: Error) => <Werkfout fout={fout} />

/** Everything before the work itself: who are you, may you come in, and is the server there. */
export function Werkplek<Wie extends Werker>({ app, bron, rollen, children }: Props<Wie>) {
  const { t } = useConsoleteksten()
  const fouttekst = useFouttekst()
  const { stand, inloggen, uitloggen, opnieuw } = useSessie(bron)
  const [uitlogfout, setUitlogfout] = useState<unknown>(null)
  const logUit = () => {
    setUitlogfout(null)
    uitloggen().catch(setUitlogfout)
  }

  if (stand.soort === 'uit')
    return <Inlogpagina app={app} verlopen={stand.verlopen} inloggen={inloggen} foutTekst={fouttekst} />
  if (stand.soort !== 'in')
    return (
      <main className="inlog">
        <div className="inlog__kaart stapel">
          <h1>{app}</h1>
          {stand.soort === 'laden' ? (
            <Skelet vlakken={1} />
          ) : (
            <Melding soort="fout" rol="alert">
              <p>{fouttekst(stand.fout)}</p>
              <Knop onClick={() => void opnieuw()}>{t('console.opnieuw')}</Knop>
            </Melding>
          )}
        </div>
      </main>
    )
  if (!rollen.includes(stand.wie.rol)) return <Geentoegang wie={stand.wie} nodig={rollen} uitloggen={logUit} />
  return (
    <Foutgrens bij={toonWerkfout}>
      {uitlogfout === null ? null : (
        <Melding soort="fout" rol="alert">
          {fouttekst(uitlogfout)}
        </Melding>
      )}
      {children(stand.wie, logUit)}
    </Foutgrens>
  )
}
