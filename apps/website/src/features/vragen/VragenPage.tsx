import { bestaat } from '@loket/gesprek/antwoord'
import { findGegeven } from '@loket/gesprek/gegeven'
import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Inhoud } from '@loket/gesprek/inhoud'
import { findVraag } from '@loket/gesprek/vraag'
import { Navigate, useSearchParams } from 'react-router'
import { volgendAdres } from '../../gesprek/adres.ts'
import { GeenGesprek } from '../../gesprek/GeenGesprek.tsx'
import { useGesprek } from '../../gesprek/use-gesprek.ts'
import { Vragenformulier } from './Vragenformulier.tsx'

/** The questions named in the address; without them, the next ones. */
export function VragenPage() {
  const { gesprek, inhoud, verouderd } = useGesprek()
  const [zoekdeel] = useSearchParams()
  if (!gesprek) return <GeenGesprek />
  const adres = zoekdeel.get('v') ?? ''
  const vragen = listVragen(adres.split(','), gesprek, inhoud)
  if (vragen.length === 0) return <Navigate to={volgendAdres(gesprek, inhoud)} replace />
  return (
    <Vragenformulier
      key={adres}
      vragen={vragen}
      gesprek={gesprek}
      inhoud={inhoud}
      verouderd={verouderd}
      daarna={naarAdres(zoekdeel.get('naar'))}
    />
  )
}

/** Questions that this run has; a bookmark may name a child that is no longer there. */
function listVragen(paden: string[], gesprek: Gesprek, inhoud: Inhoud) {
  return paden
    .filter((pad) => bestaat(findGegeven(pad, inhoud.editie), gesprek.feiten))
    .flatMap((pad) => findVraag(pad, gesprek, inhoud) ?? [])
}

const naarAdres = (naar: string | null) =>
  naar === 'antwoorden' || naar === 'uitkomst' ? (`/gesprek/${naar}` as const) : null
