import type { Teksten, VolledigeEditie } from '@loket/gesprek/editie'
import { useOpgehaald, type Opgehaald } from '@loket/ui/use-opgehaald'
import { useCallback } from 'react'
import { api } from './api.ts'

export interface Editiebeeld {
  editie: VolledigeEditie
  teksten: Teksten
}

async function loadEditie(taal: string): Promise<Editiebeeld> {
  const { hash } = await api.getActueleEditie()
  const [editie, teksten] = await Promise.all([api.getEditie(hash), api.getTeksten(hash, taal)])
  return { editie, teksten }
}

export function useEditie(taal: string): Opgehaald<Editiebeeld> {
  return useOpgehaald(useCallback(() => loadEditie(taal), [taal]))
}
