import type { Oproep } from '@loket/contract/oproep'
import type { Werkinhoud } from '@loket/gesprek/inhoud'
import { makeVooruitblik } from '@loket/gesprek/vooruitblik'
import { Melding } from '@loket/ui/Melding'
import { Skelet } from '@loket/ui/Skelet'
import { useFouttekst } from '@loket/ui/use-fouttekst'
import { useCallback, useState } from 'react'
import { useInhoud } from '../../app/use-inhoud.ts'
import { useWerkplek } from '../../app/werk.ts'
import { Afrondkolom } from './afronden/Afrondkolom.tsx'
import { Bellerkolom } from './beller/Bellerkolom.tsx'
import { Betekeniskolom } from './betekenis/Betekeniskolom.tsx'
import { explainUitkomst } from './explain-uitkomst.ts'
import { Scriptkolom } from './script/Scriptkolom.tsx'
import { useBelwerk } from './use-belwerk.ts'
import { useGespreksuitkomst } from './use-gespreksuitkomst.ts'
import { useTeksten } from './use-teksten.ts'

/** What is said is in the language of the caller, which may change during the call; what is read in that of the agent. */
export function Gespreksscherm({ oproep }: { oproep: Oproep }) {
  const fouttekst = useFouttekst()
  const [taal, setTaal] = useState(oproep.taal === 'en' ? 'en' : 'nl')
  const { taal: schermtaal } = useTeksten()
  const { waarde: inhoud, fout } = useInhoud(taal)
  const { waarde: scherminhoud } = useInhoud(schermtaal)
  if (inhoud && scherminhoud)
    return <Gespreksvak oproep={oproep} inhoud={inhoud} scherminhoud={scherminhoud} kiesTaal={setTaal} />
  return (
    <main className="consolevlak" id="werk" tabIndex={-1}>
      {fout === null ? <Skelet /> : <Melding soort="fout">{fouttekst(fout)}</Melding>}
    </main>
  )
}

interface Props {
  oproep: Oproep
  inhoud: Werkinhoud
  scherminhoud: Werkinhoud
  kiesTaal: (taal: string) => void
}

function Gespreksvak({ oproep, inhoud, scherminhoud, kiesTaal }: Props) {
  const { t, taal: schermtaal } = useTeksten()
  const { wie } = useWerkplek()
  const [werk, wijzig] = useBelwerk(oproep, wie, inhoud)
  const { themas, uitkomsten, plan } = useGespreksuitkomst(werk.gesprek, scherminhoud, schermtaal)
  const spreek = (taal: string) => {
    wijzig((huidig) => ({ ...huidig, gesprek: { ...huidig.gesprek, taal } }))
    kiesTaal(taal)
  }
  const { gesprek } = werk
  const blikVooruit = useCallback(() => makeVooruitblik(gesprek, uitkomsten, inhoud), [gesprek, uitkomsten, inhoud])
  const deel = { oproep, inhoud, werk, wijzig }
  return (
    <main className="gespreksvak" id="werk" tabIndex={-1}>
      <h1 className="visueel-verborgen">{t('oproep.titel', { onderwerp: oproep.onderwerp })}</h1>
      <Bellerkolom {...deel} inhoud={scherminhoud} themas={themas} spreek={spreek} />
      {werk.afronding === null ? <Scriptkolom {...deel} /> : <Afrondkolom {...deel} afronding={werk.afronding} />}
      <Betekeniskolom
        uitkomsten={uitkomsten}
        plan={plan}
        wijzig={wijzig}
        spreektaal={werk.gesprek.taal}
        blikVooruit={blikVooruit}
        leg={(regeling) => explainUitkomst(regeling, werk.gesprek, { inhoud, scherminhoud, schermtaal })}
      />
    </main>
  )
}
