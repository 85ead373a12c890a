import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import pino from 'pino'
import type { Context, Events } from './context.ts'
import { createDatabase } from './database/database.ts'
import { openEmbedded } from './database/embedded.ts'
import { prepareHuisvesting } from './database/huisvesting.ts'
import { migrate } from './database/migraties.ts'
import { assertUsable, createPool } from './database/pool.ts'
import { prepareDataDir, readSecret } from './database/gegevensmap.ts'
import { seedDemo } from './demo/seed.ts'
import { createEdities, publishEditie } from './edities.ts'
import { readEditiebestanden } from './editiebestanden.ts'
import type { Env } from './env.ts'

export interface Loket {
  ctx: Context
  /** The last thing to stop: everything that uses the context is gone by then. */
  close: () => Promise<void>
}

interface Messages {
  say: (sentence: string) => void
  /** The database has gone for good. */
  onLost: (error: unknown) => void
}

/** Everything between an empty folder and a context that requests can use. */
export async function openLoket(env: Env, events: Events, { say, onLost }: Messages): Promise<Loket> {
  const log = pino({ level: env.LOG_LEVEL })
  const database = await openDatabase(env, { onLost, onRestart: () => log.error('database restarted') })
  const pool = createPool(database.url, {
    max: env.DATABASE_CONNECTIONS,
    onError: ({ message }) => log.warn({ fout: message }, 'database connection broke'),
  })
  const ctx = createContext(env, { pool, log, events, secret: database.secret })
  const close = async () => {
    await ctx.db.$disconnect()
    await pool.end()
    await database.stop()
  }
  try {
    const applied = await migrate(database.url, join(env.root, 'prisma/migrations'))
    if (applied.length > 0) say(`  Database bijgewerkt: ${applied.join(', ')}`)
    await assertUsable(pool)
    await publishEditie(ctx.db, readEditiebestanden(env.root), ctx.clock())
    if (env.DEMO) await seedDemo(ctx)
    return { ctx, close }
  } catch (error) {
    await close()
    throw error
  }
}

type Parts = Pick<Context, 'pool' | 'log' | 'events'> & { secret: string }

function createContext(env: Env, { pool, log, events, secret }: Parts): Context {
  const db = createDatabase(pool)
  return {
    db,
    pool,
    edities: createEdities(db),
    clock: () => new Date(),
    random: (bytes) => randomBytes(bytes),
    log,
    events,
    settings: { secret, demo: env.DEMO, publicUrl: env.PUBLIC_URL, trustProxy: env.TRUST_PROXY, root: env.root },
  }
}

async function openDatabase(env: Env, events: Parameters<typeof openEmbedded>[1]) {
  if (env.DATABASE_URL !== undefined) {
    const secret = env.SESSION_SECRET ?? readSecret(prepareDataDir(env.root, env.DATA_DIR), 'sessie.geheim')
    return { url: env.DATABASE_URL, secret, stop: async () => undefined }
  }
  const place = prepareHuisvesting(env.root, env.DATA_DIR)
  const { url, stop } = await openEmbedded(place, events)
  return { url, secret: env.SESSION_SECRET ?? readSecret(place.dataDir, 'sessie.geheim'), stop }
}
