import type { z } from 'zod'
import type { Rol } from '../sessie.ts'

type Onderwerp =
  | 'Dienst'
  | 'Edities'
  | 'Bepalingen'
  | 'Producten'
  | 'Gesprekken'
  | 'Sessies'
  | 'Oproepen'
  | 'Klantcontacten'
  | 'Verwerkingen'

/** One line of the API: what it is called, who may use it, what goes in and what comes out. */
export interface Route {
  methode: 'get' | 'post' | 'delete'
  /** Below `/api/v1`, with `{id}` for what varies. */
  pad: string
  id: string
  onderwerp: Onderwerp
  samenvatting: string
  toegang: 'iedereen' | readonly Rol[]
  params?: z.ZodObject
  body?: z.ZodType
  antwoorden: Record<number, { omschrijving: string; schema?: z.ZodType }>
  /** Statuses of a failure beside 500 and 503, each with a problem+json body. */
  fouten: readonly number[]
}
