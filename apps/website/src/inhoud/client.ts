import { createClient } from '@loket/contract/client'

export const client = createClient()
