import type { Fout } from '@loket/contract/errors'
import type { z } from 'zod'
import { AppError } from './errors.ts'

type Issue = z.core.$ZodIssue

/** The input in the shape of its schema, or every fault in it at once. */
export function parseInvoer<Schema extends z.ZodType>(schema: Schema, invoer: unknown): z.infer<Schema> {
  const result = schema.safeParse(invoer, { reportInput: true })
  if (result.success) return result.data
  throw new AppError('INPUT_INVALID', { fouten: toFouten(result.error.issues) })
}

function toFouten(issues: readonly Issue[]): Fout[] {
  return issues.flatMap((issue) => faultsOf(issue, issue.path))
}

function faultsOf(issue: Issue, path: readonly PropertyKey[]): Fout[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ pad: formatPad([...path, key]), melding: 'Dit gegeven kennen wij hier niet.' }))
  }
  return [{ pad: formatPad(path), melding: issue.input === undefined ? 'Dit gegeven ontbreekt.' : describe(issue) }]
}

function describe(issue: Exclude<Issue, z.core.$ZodIssueUnrecognizedKeys>): string {
  switch (issue.code) {
    case 'invalid_type':
      return `Hier hoort ${oneOf(soorten, issue.expected, 'iets anders')}.`
    case 'too_big':
      return `Dit is te ${oneOf(teVeel, issue.origin, 'groot')}; ten hoogste ${issue.maximum}.`
    case 'too_small':
      return `Dit is te ${oneOf(teWeinig, issue.origin, 'klein')}; ten minste ${issue.minimum}.`
    case 'invalid_format':
      return oneOf(formats, issue.format, 'Hier staat een teken dat niet mag.')
    case 'invalid_value':
      return `Kies uit: ${issue.values.map(String).join(', ')}.`
    case 'custom':
      return issue.message
    case 'invalid_key':
      return 'Deze naam kennen wij niet.'
    case 'invalid_union':
    case 'not_multiple_of':
    case 'invalid_element':
      return 'Hier hoort een andere waarde.'
  }
}

type Woorden = Partial<Record<string, string>>

const oneOf = (woorden: Woorden, sleutel: string, anders: string) => woorden[sleutel] ?? anders

const soorten: Woorden = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: 'true of false',
  object: 'een object',
  record: 'een object',
  array: 'een lijst',
}

const formats: Woorden = {
  date: 'Hier hoort een bestaande datum, zoals 2026-03-01.',
  datetime: 'Hier hoort een tijdstip met tijdzone, zoals 2026-03-01T10:00:00Z.',
  uuid: 'Hier hoort een UUID.',
}

const teVeel: Woorden = { string: 'lang', array: 'lang' }
const teWeinig: Woorden = { string: 'kort', array: 'kort' }

/** `gesprek.feiten["aanvrager.geboortedatum"].tijd`, `producten[0]`; empty for the whole body. */
export function formatPad(path: readonly PropertyKey[]): string {
  const pad = path.map((deel) => {
    if (typeof deel === 'number') return `[${deel}]`
    const naam = String(deel)
    return /^[A-Za-z_][A-Za-z0-9_]*$/.test(naam) ? `.${naam}` : `[${JSON.stringify(naam.slice(0, 64))}]`
  })
  return pad.join('').replace(/^\./, '')
}
