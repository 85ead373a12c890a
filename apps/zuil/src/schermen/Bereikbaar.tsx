import { Openingszin } from '@loket/ui/Openingszin'
import { useOpgehaald } from '@loket/ui/use-opgehaald'
import { client } from '../app/use-inhoud.ts'

const MINUUT = 60_000
const haal = () => client.listOpeningstijden()

/** Whether somebody is there now; says nothing when that cannot be fetched. */
export function Bereikbaar({ organisatie }: { organisatie: string }) {
  const { waarde, fout } = useOpgehaald(haal, MINUUT)
  const tijden = fout === null ? waarde?.openingstijden.find((een) => een.organisatie === organisatie) : undefined
  return (
    <>
      {tijden?.balie ? <Openingszin plek="balie" {...tijden.balie} /> : null}
      {tijden?.telefoon ? <Openingszin plek="telefoon" {...tijden.telefoon} /> : null}
    </>
  )
}
