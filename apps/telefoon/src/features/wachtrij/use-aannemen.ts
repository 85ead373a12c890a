import type { Oproep } from '@loket/contract/oproep'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { api } from '../../app/api.ts'
import type { Werk } from '../../app/werk.ts'

/** Takes a call. Who is too late hears so, and sees the queue as it now is. */
export function useAannemen({ ververs, zetAfgerond }: Pick<Werk, 'ververs' | 'zetAfgerond'>) {
  const ga = useNavigate()
  const [bezig, setBezig] = useState(false)
  const [fout, setFout] = useState<unknown>(null)
  const neemAan = async ({ id }: Oproep) => {
    if (bezig) return
    setBezig(true)
    setFout(null)
    try {
      await api.acceptOproep(id)
      zetAfgerond(false)
      await ververs()
      await ga(`/oproep/${id}`)
    } catch (error) {
      setFout(error)
      void ververs()
    } finally {
      setBezig(false)
    }
  }
  return { neemAan: (oproep: Oproep) => void neemAan(oproep), bezig, fout }
}
