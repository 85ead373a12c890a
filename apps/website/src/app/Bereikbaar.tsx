import { Openingszin } from '@loket/ui/Openingszin'
import { useOpgehaald } from '@loket/ui/use-opgehaald'
import { client } from '../inhoud/client.ts'
import { useInternet } from './use-internet.ts'

const MINUUT = 60_000
const haal = () => client.listOpeningstijden()

/** Whether somebody is there now; says nothing without internet. */
export function Bereikbaar({ organisatie }: { organisatie: string }) {
  return useInternet() ? <Tijden organisatie={organisatie} /> : null
}

function Tijden({ organisatie }: { organisatie: string }) {
  const { waarde, fout } = useOpgehaald(haal, 5 * MINUUT)
  const tijden = fout === null ? waarde?.openingstijden.find((een) => een.organisatie === organisatie) : undefined
  return (
    <>
      {tijden?.balie ? <Openingszin plek="balie" {...tijden.balie} /> : null}
      {tijden?.telefoon ? <Openingszin plek="telefoon" {...tijden.telefoon} /> : null}
    </>
  )
}
