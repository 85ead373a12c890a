import type { Fout } from '@loket/contract/errors'
import { z } from 'zod'
import { AppError } from './errors.ts'

type Issue = z.core.$ZodIssue

/** The input in the shape of its schema, or every fault in it at once. */
export function parseInvoer<Schema extends z.ZodType>(schema: Schema, invoer: unknown): z.infer<Schema> {
  const result = schema.safeParse(invoer)
  if (result.success) return result.data
  throw new AppError('INPUT_INVALID', { fouten: toFouten(result.error.issues) })
}

export function toFouten(issues: readonly Issue[]): Fout[] {
  return issues.flatMap((issue) => faultsOf(issue, issue.path))
}

function faultsOf(issue: Issue, path: readonly PropertyKey[]): Fout[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ pad: formatPad([...path, key]), melding: 'Dit gegeven kennen wij hier niet.' }))
  }
  return [{ pad: formatPad(path), melding: describe(issue) }]
}

function describe(issue: Exclude<Issue, z.core.$ZodIssueUnrecognizedKeys>): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined && 'input' in issue
        ? 'Dit gegeven ontbreekt.'
        : `Hier hoort ${soorten[issue.expected] ?? 'iets anders'}.`
    case 'too_big':
      return `Dit is te ${issue.origin === 'string' || issue.origin === 'array' ? 'lang' : 'groot'}; ten hoogste ${issue.maximum}.`
    case 'too_small':
      return issue.origin === 'string'
        ? 'Vul dit in.'
        : `Dit is te ${issue.origin === 'array' ? 'kort' : 'klein'}; ten minste ${issue.minimum}.`
    case 'invalid_format':
      return formats[issue.format] ?? 'Hier staat een teken dat niet mag.'
    case 'invalid_value':
      return `Kies uit: ${issue.values.map(String).join(', ')}.`
    case 'invalid_key':
      return 'Deze naam kennen wij niet.'
    case 'invalid_union':
      return 'Hier hoort een ander soort waarde.'
    case 'custom':
      return issue.message
    case 'not_multiple_of':
    case 'invalid_element':
      return 'Deze waarde klopt niet.'
  }
}

const soorten: Partial<Record<string, string>> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: 'true of false',
  object: 'een object',
  record: 'een object',
  array: 'een lijst',
}

const formats: Partial<Record<string, string>> = {
  date: 'Hier hoort een bestaande datum, zoals 2026-03-01.',
  datetime: 'Hier hoort een tijdstip met tijdzone, zoals 2026-03-01T10:00:00Z.',
  uuid: 'Hier hoort een UUID.',
}

/** `gesprek.feiten["aanvrager.geboortedatum"].tijd`, `producten[0]`; the whole body is `$`. */
export function formatPad(path: readonly PropertyKey[]): string {
  const pad = path.map((deel) => {
    if (typeof deel === 'number') return `[${deel}]`
    const naam = String(deel)
    return /^[A-Za-z_][A-Za-z0-9_]*$/.test(naam) ? `.${naam}` : `[${JSON.stringify(naam.slice(0, 64))}]`
  })
  return pad.join('').replace(/^\./, '') || '$'
}
