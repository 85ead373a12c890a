import type { RegisterKlantcontact } from '@loket/contract/klantcontact'
import type { Oproep } from '@loket/contract/oproep'
import { vergeetWerk } from '@loket/ui/werkgeheugen'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { api } from '../../../app/api.ts'
import { useWerkplek } from '../../../app/werk.ts'
import type { Belwerk } from '../belwerk.ts'
import { belwerkNaam } from '../use-belwerk.ts'

function toKlantcontact(oproep: Oproep, werk: Belwerk, onderwerp: string): RegisterKlantcontact | null {
  const { afronding, bewaard, notitie, gesprek } = werk
  if (!afronding?.resultaat) return null
  return {
    id: werk.klantcontactId,
    kanaal: 'telefoon',
    onderwerp,
    vraagpatroon: gesprek.vraagpatroon,
    resultaat: afronding.resultaat,
    notitie: notitie.trim(),
    oproepId: oproep.id,
    ...(bewaard && { gesprekCode: bewaard.code }),
    vervolg: afronding.vervolg,
  }
}

/** First the klantcontact, then the end of the call: both may be sent again after a failure without counting twice. */
export function useAfronden(oproep: Oproep, werk: Belwerk, onderwerp: string) {
  const ga = useNavigate()
  const { ververs, zetAfgerond } = useWerkplek()
  const [bezig, setBezig] = useState(false)
  const [fout, setFout] = useState<unknown>(null)
  const [resultaatOntbreekt, setResultaatOntbreekt] = useState(false)

  const rondAf = async () => {
    const contact = toKlantcontact(oproep, werk, onderwerp)
    setResultaatOntbreekt(contact === null)
    if (contact === null || bezig) return
    setBezig(true)
    setFout(null)
    try {
      await api.registerKlantcontact(contact)
      const { resultaat, notitie = '', vraagpatroon } = contact
      await api.completeOproep(oproep.id, { resultaat, notitie, vraagpatroon })
      vergeetWerk(belwerkNaam(oproep.id))
      await ververs()
      zetAfgerond(true)
      await ga('/')
    } catch (error) {
      setFout(error)
      setBezig(false)
    }
  }
  return { rondAf: () => void rondAf(), bezig, fout, resultaatOntbreekt }
}
