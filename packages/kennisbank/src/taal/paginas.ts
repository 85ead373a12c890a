import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { WORTEL } from '../wortel.ts'

/** The pages about the rule language, one for each construct, with an index. */
export const MAP = join(WORTEL, '../kennis/taal')

export const listPaginas = (): string[] => readdirSync(MAP).filter((naam) => naam.endsWith('.md'))
