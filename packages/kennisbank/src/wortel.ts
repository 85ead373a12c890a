import { resolve } from 'node:path'

/** The folder of the kennisbank itself. */
export const WORTEL = resolve(import.meta.dirname, '..')
