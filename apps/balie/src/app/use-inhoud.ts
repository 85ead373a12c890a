import type { Werkinhoud } from '@loket/gesprek/inhoud'
import { openKennis } from '@loket/kennis/kennis'
import { useOpgehaald, type Opgehaald } from '@loket/ui/use-opgehaald'
import { useCallback } from 'react'
import { api } from './api.ts'

const geladen = new Map<string, Promise<Werkinhoud>>()

async function loadInhoud(taal: string): Promise<Werkinhoud> {
  const { hash } = await api.getActueleEditie()
  const sleutel = `${hash} ${taal}`
  const bekend = geladen.get(sleutel)
  if (bekend) return bekend
  const laden = Promise.all([api.getEditie(hash), api.getTeksten(hash, taal)]).then(([editie, teksten]) => ({
    editie,
    kennis: openKennis(editie.pakket),
    teksten,
  }))
  geladen.set(sleutel, laden)
  laden.catch(() => geladen.delete(sleutel))
  return laden
}

/** The current editie with its texts in one language; fetched once per language. */
export function useInhoud(taal: string): Opgehaald<Werkinhoud> {
  return useOpgehaald(useCallback(() => loadInhoud(taal), [taal]))
}
