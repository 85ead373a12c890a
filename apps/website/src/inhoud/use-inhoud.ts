import { createContext, useContext } from 'react'
import type { Geladen } from './use-geladen.ts'

/** A context because every page reads the same editie, loaded once by the layout. */
export const InhoudContext = createContext<Geladen | null>(null)

export function useInhoud(): Geladen {
  const geladen = useContext(InhoudContext)
  if (!geladen) throw new Error('useInhoud outside of the layout')
  return geladen
}
