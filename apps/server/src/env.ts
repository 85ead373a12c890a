import { join } from 'node:path'
import { z } from 'zod'

const root = join(import.meta.dirname, '../../..')

const jaNee = z.enum(['ja', 'nee']).transform((value) => value === 'ja')

const schema = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65535).default(3000),
    /** Absent: every address of this machine. */
    HOST: z.string().min(1).optional(),
    DATA_DIR: z.string().min(1).optional(),
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    DATABASE_CONNECTIONS: z.coerce.number().int().min(2).max(200).default(10),
    /** Voorbeeldstad with its known passwords; on by itself only on the embedded database. */
    DEMO: jaNee.optional(),
    /** Signs the session cookie; made and kept in the data folder when absent. */
    SESSION_SECRET: z.string().min(32).optional(),
    /** The address people see, behind a reverse proxy. */
    PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
    TRUST_PROXY: z.coerce.number().int().min(0).default(0),
    LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
  })
  .transform(({ DATA_DIR, DEMO, ...rest }) => ({
    ...rest,
    root,
    DATA_DIR,
    DEMO: DEMO ?? rest.DATABASE_URL === undefined,
  }))

export type Env = z.infer<typeof schema>

/** An unset variable and an empty one are the same thing. */
const present = (source: NodeJS.ProcessEnv) => Object.fromEntries(Object.entries(source).filter(([, value]) => value))

export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const result = schema.safeParse(present(source))
  if (result.success) return result.data
  const faults = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`Deze omgevingsvariabelen kloppen niet:\n${faults.join('\n')}`)
}
