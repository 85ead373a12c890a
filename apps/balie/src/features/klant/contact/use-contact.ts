import type { RegisterKlantcontact } from '@loket/contract/klantcontact'
import { useState } from 'react'
import { api } from '../../../app/api.ts'
import type { Klantwerk } from '../../../app/klantwerk.ts'
import { useWerkplek } from '../../../app/werk.ts'

function toKlantcontact(klant: Klantwerk, onderwerp: string): RegisterKlantcontact | null {
  const { contact, bewaard, gesprek, notitie } = klant
  if (!contact?.resultaat) return null
  return {
    id: klant.klantcontactId,
    kanaal: 'balie',
    onderwerp,
    vraagpatroon: gesprek.vraagpatroon,
    resultaat: contact.resultaat,
    notitie: notitie.trim(),
    ...(bewaard && { gesprekCode: bewaard.code }),
    vervolg: contact.vervolg,
  }
}

/** Records the klantcontact; only after that the customer leaves this screen. */
export function useContact(klant: Klantwerk, onderwerp: string) {
  const { sluitKlant } = useWerkplek()
  const [bezig, setBezig] = useState(false)
  const [fout, setFout] = useState<unknown>(null)
  const [resultaatOntbreekt, setResultaatOntbreekt] = useState(false)

  const legVast = async () => {
    const contact = toKlantcontact(klant, onderwerp)
    setResultaatOntbreekt(contact === null)
    if (contact === null || bezig) return
    setBezig(true)
    setFout(null)
    try {
      await api.registerKlantcontact(contact)
      sluitKlant({ klantcontact: true })
    } catch (error) {
      setFout(error)
      setBezig(false)
    }
  }
  return { legVast: () => void legVast(), bezig, fout, resultaatOntbreekt }
}
