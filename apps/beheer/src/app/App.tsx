import type { Medewerker } from '@loket/contract/sessie'
import { Consolebalk } from '@loket/ui/Consolebalk'
import { Melding } from '@loket/ui/Melding'
import { Overslaan } from '@loket/ui/Overslaan'
import { Skelet } from '@loket/ui/Skelet'
import { useFouttekst } from '@loket/ui/use-fouttekst'
import { useRolnaam } from '@loket/ui/use-rolnaam'
import { Werkplek } from '@loket/ui/Werkplek'
import { Editieoverzicht } from '../features/editie/Editieoverzicht.tsx'
import { Tellingen } from '../features/klantcontacten/Tellingen.tsx'
import { sessiebron } from './api.ts'
import { useEditie } from './use-editie.ts'
import { useTeksten } from './use-teksten.ts'

const rollen = ['redacteur', 'beheerder'] satisfies Medewerker['rol'][]

export function App() {
  const { t } = useTeksten()
  return (
    <Werkplek app={t('app.naam')} bron={sessiebron} rollen={rollen}>
      {(wie, uitloggen) => <Overzicht wie={wie} uitloggen={uitloggen} />}
    </Werkplek>
  )
}

function Overzicht({ wie, uitloggen }: { wie: Medewerker; uitloggen: () => void }) {
  const { t, taal } = useTeksten()
  const rolnaam = useRolnaam()
  const fouttekst = useFouttekst()
  const { waarde: beeld, fout } = useEditie(taal)
  return (
    <>
      <Overslaan naar="werk" />
      <Consolebalk
        app={t('app.naam')}
        plaats={wie.gemeente}
        wie={t('app.wie', { naam: wie.naam, rol: rolnaam(wie.rol) })}
        uitloggen={uitloggen}
      />
      <main className="beheer" id="werk" tabIndex={-1}>
        {!beeld && (fout === null ? <Skelet /> : <Melding soort="fout">{fouttekst(fout)}</Melding>)}
        {beeld && (
          <>
            <Tellingen teksten={beeld.teksten} />
            <Editieoverzicht {...beeld} />
          </>
        )}
      </main>
    </>
  )
}
